import { expect, type Locator, type Page, test } from '@playwright/test';

const fuzuli = 'control-of-fuzuli-2020';
const war = '/?from=2020-09-27&to=2020-11-17';
const late = /timeline-control/u;

/** Opens an address and waits until the moving timeline has taken its place. */
async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await reach(page);
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

/** Gives the timeline the focus where it stands. */
function reach(page: Page): Promise<void> {
  return page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
}

/** The event the address names. */
function named(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.slice(1));
}

function mark(page: Page, id: string) {
  return page.locator(`.tl-vis .tl-item:has([data-event="${id}"])`).first();
}

/** Where words stand on the page, of those that a name has in several widths the ones that are shown. */
async function placesOf(texts: Locator): Promise<Map<string, DOMRect>> {
  return new Map(
    await texts.evaluateAll((all) =>
      all.map((text) => {
        const shown = [...text.querySelectorAll('tspan')].find((part) => getComputedStyle(part).display !== 'none');
        return [(shown ?? text).textContent, text.getBoundingClientRect().toJSON()];
      }),
    ),
  );
}

/** The events whose marks have a pale part, as days have on which they may not have been. */
async function paleIn(bars: Locator): Promise<(string | undefined)[]> {
  const of = await bars.evaluateAll((all) => all.map((bar) => bar.closest<HTMLElement>('[data-event]')?.dataset['event']));
  return [...new Set(of)].sort();
}

/** All words of a drawing stand in another where they stood. */
function expectInPlace(after: ReadonlyMap<string, DOMRect>, before: ReadonlyMap<string, DOMRect>): void {
  for (const [words, { x, y }] of before) {
    const now = after.get(words);
    expect(Math.abs((now?.x ?? 9999) - x), words).toBeLessThan(3);
    expect(Math.abs((now?.y ?? 9999) - y), words).toBeLessThan(3);
  }
}

test('is drawn before any script, and fetches the rest only when reached for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/');
  await expect(page.locator('.tl-first text', { hasText: /^Military operations$/u }).filter({ visible: true })).toBeVisible();
  await page.waitForTimeout(1000);
  expect(fetched.filter((url) => late.test(url) || url.endsWith('timeline.json'))).toEqual([]);
  await reach(page);
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  expect(fetched.filter((url) => late.test(url))).toHaveLength(1);
});

test('comes by itself when the browser has been idle', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready', { timeout: 12_000 });
});

for (const width of [390, 820, 1440, 1920])
  test(`takes the place of the drawing without a shift: ${width} pixels wide`, async ({ page, isMobile }) => {
    test.skip(isMobile !== width < 600, 'the other device has that width');
    if (!isMobile) await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const frame = await page.locator('doc-timeline').boundingBox();
    const before = await placesOf(page.locator('.tl-first [data-part="drawn-event"] text').filter({ visible: true }));
    const events = page.locator('.tl-first [data-part="drawn-event"]').filter({ visible: true });
    const drawn = new Set(await events.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['event'])));
    const pale = await paleIn(page.locator('.tl-first .tl-bar').filter({ visible: true }));
    const dates = await placesOf(page.locator('.tl-first .tl-date, .tl-first .tl-distance').filter({ visible: true }));
    await page.evaluate(() => ((globalThis as unknown as { shifts: number[] }).shifts.length = 0));
    await reach(page);
    await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
    await page.waitForTimeout(500);
    expect(await page.locator('doc-timeline').boundingBox()).toEqual(frame);
    expect(before.size).toBeGreaterThan(5);
    expectInPlace(await placesOf(page.locator('.tl-vis .tl-label')), before);
    expect((await paleIn(page.locator('.tl-vis .tl-mark > .tl-bar'))).filter((id) => drawn.has(id))).toEqual(pale);
    expect(dates.size).toBeGreaterThan(3);
    expectInPlace(await placesOf(page.locator('.tl-axis .tl-date, .tl-axis .tl-distance')), dates);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

test('keys walk through events in the order of the list', async ({ page }) => {
  await openReady(page);
  const before = await page.evaluate(() => history.length);
  const listed = await page.locator('#_list li[id]').evaluateAll((items) => items.map(({ id }) => id));
  await page.keyboard.press('Home');
  const walked: string[] = [];
  for (let step = 0; step < 30; step++) {
    walked.push(await named(page));
    await page.keyboard.press('ArrowRight');
  }
  expect(walked).toEqual(listed.slice(0, 30));
  await page.keyboard.press('ArrowLeft');
  expect(await named(page)).toBe(listed[29]);
  await page.keyboard.press('End');
  expect(await named(page)).toBe(listed.at(-1));
  expect((await page.evaluate(() => history.length)) - before).toBeLessThan(3);
});

test('what is chosen is the same in the timeline, the list, the address and the live line', async ({ page }) => {
  await openReady(page, war);
  const scrolled = await page.evaluate(() => scrollY);
  const label = page.locator('.tl-vis .is-back, .tl-vis .tl-main .tl-label').last();
  const id = (await label.getAttribute('data-event')) ?? '';
  await label.dispatchEvent('click');
  await expect(mark(page, id)).toHaveClass(/is-selected/u);
  await expect(page.locator('#_list [aria-current="true"]')).toHaveAttribute('id', id);
  const [words, title] = await page.locator('.tl-selected :is(.tl-words, .tl-title)').allTextContents();
  await expect(page.locator('.tl-live-line')).toContainText(`${words}: ${title}`);
  await expect(page.locator('.tl-selected a').first()).toHaveAttribute('href', new RegExp(`/events/${id}/$`, 'u'));
  expect(await named(page)).toBe(id);
  await expect(page.locator('.tl-stage')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  // The first closes the card.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('#_list [aria-current="true"]')).toHaveCount(0);
  await expect(page.locator('.tl-stage')).toBeFocused();
  expect(await named(page)).toBe('');
});

test('a link to an event of the list chooses it in the timeline', async ({ page }) => {
  await openReady(page);
  await page.evaluate((id) => (location.hash = id), fuzuli);
  await expect(page.locator('.tl-selected')).toContainText('Control of Fuzuli is taken by Azerbaijan, documents say');
  await expect(mark(page, fuzuli)).toHaveClass(/is-selected/u);
});

test('Enter with Ctrl opens the event', async ({ page }) => {
  await openReady(page);
  await page.keyboard.press('Home');
  const id = await named(page);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(`**/events/${id}/`);
});

test('an address restores its view; back and forward go through views', async ({ page }) => {
  await page.goto(`/?from=2020-09-27&to=2020-11-17&lanes=source#${fuzuli}`);
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.tl-range')).toContainText('27 September to 17 November 2020');
  await expect(page.getByRole('button', { name: 'Documents' })).toHaveAttribute('aria-pressed', 'true');
  await expect(mark(page, fuzuli)).toHaveClass(/is-selected/u);
  await page.getByRole('link', { name: /^First war/u }).click();
  await expect(page.locator('.tl-range')).toContainText('January 1992 to');
  await page.goBack();
  await expect(page.locator('.tl-range')).toContainText('27 September to 17 November 2020');
  await page.goForward();
  await expect(page.locator('.tl-range')).toContainText('January 1992 to');
});

test('the wheel scrolls the page; with Ctrl it zooms', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  await openReady(page);
  const range = page.locator('.tl-range');
  const words = (await range.textContent()) ?? '';
  await page.locator('.tl-stage').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await expect(range).toHaveText(words);
  await page.locator('.tl-stage').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(range).not.toHaveText(words);
});

test('dragging moves through time, and the end of a drag chooses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a mouse drags');
  await openReady(page, war);
  const box = await page.locator('.tl-vis').boundingBox();
  if (!box) throw new Error('no drawing');
  const y = box.y + 40;
  await page.mouse.move(box.x + 700, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, y, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('.tl-range')).not.toContainText('27 September to 17 November');
  await expect.poll(() => page.url()).not.toContain('from=2020-09-27');
  expect(await named(page)).toBe('');
});

test('a finger scrolls past it, and moves through time sideways', async ({ page, isMobile, context }) => {
  test.skip(!isMobile, 'a finger');
  await openReady(page, war);
  await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
  const session = await context.newCDPSession(page);
  const swipe = async (x: number, y: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 200 + x * step, y: 450 + y * step }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= 10; step++) await touch('touchMove', step / 10);
    await touch('touchEnd', 1);
  };
  const before = await page.evaluate(() => scrollY);
  await swipe(0, -250);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  await expect(page.locator('.tl-range')).toContainText('27 September to 17 November');
  // The page rolls on for a moment; a touch would only stop it.
  await page.waitForTimeout(600);
  await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
  await swipe(-150, 0);
  await expect(page.locator('.tl-range')).not.toContainText('27 September to 17 November');
});

test('a click before the script is there is not lost', async ({ page }) => {
  await page.route(late, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('link', { name: /^Second war/u }).click();
  await expect(page.locator('.tl-range')).toContainText('27 September to');
});

test('an event chosen before the script is there is named at once, and opens when it is', async ({ page }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((done) => (go = done));
  await page.route(late, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const chosen = page.locator('.tl-first g[data-event] text').filter({ visible: true }).first();
  const id = (await chosen.locator('xpath=..').getAttribute('data-event')) ?? '';
  await chosen.dispatchEvent('click');
  const title = ((await page.locator(`[id="${id}"] a.title`).textContent()) ?? '').trim();
  await expect(page.locator('.tl-selected .tl-title')).toHaveText(title);
  go();
  await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
});

test('says so when it cannot be loaded, and leaves no dead control', async ({ page }) => {
  await page.route('**/timeline.json', (route) => route.abort());
  await page.goto('/');
  await reach(page);
  await expect(page.locator('.tl-hint')).toContainText('could not be loaded');
  await expect(page.locator('.tl-controls')).toBeHidden();
});

test('the same days in every time zone', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  for (const [timezoneId, offset] of [
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
    ['Asia/Baku', -240],
  ] as const) {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    await openReady(page, `/?from=2020-10-16&to=2020-10-22#${fuzuli}`);
    expect(await page.evaluate(() => new Date(2020, 9, 17).getTimezoneOffset())).toBe(offset);
    await expect(page.locator('.tl-range')).toContainText('16 to 22 October 2020');
    const tick = page.locator('.tl-axis text', { hasText: /^17 Oct/u });
    // The drawing may still be coming to rest between one look and the next.
    await expect(async () => {
      const [line, bar] = [await tick.boundingBox(), await mark(page, fuzuli).locator('.tl-mark').boundingBox()];
      expect(Math.abs((line?.x ?? 0) - 4 - (bar?.x ?? 99))).toBeLessThan(2);
    }).toPass({ timeout: 5000 });
    // The next address differs by nothing that would load the page anew.
    await page.goto('about:blank');
  }
  await session.detach();
});

test('nothing in it breaks the policy, and nothing drawn can be reached by Tab', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(error.message));
  await openReady(page, war);
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await page.locator('.tl-stage :is(a, button, [tabindex])').count()).toBe(0);
  expect(await page.locator('.tl-vis .tl-item').count()).toBeLessThan(230);
  expect(broken).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the first view is whole, and eras lead into the list', async ({ page }) => {
    await page.goto('/');
    const shown = page.locator('.tl-first text').filter({ visible: true });
    expect(await shown.count()).toBeGreaterThan(30);
    await expect(page.locator('.tl-controls')).toBeHidden();
    await expect(page.locator('.tl-detail')).toBeHidden();
    await page.getByRole('link', { name: /^Second war/u }).click();
    await expect(page.locator('#_list li:target')).toBeInViewport();
  });
});
