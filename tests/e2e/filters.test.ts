import { expect, type Page, test } from '@playwright/test';

const late = /timeline-control/u;

/** Opens an address and waits for the interactive timeline and the filters. */
async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await reachFilters(page);
}

async function reachFilters(page: Page): Promise<void> {
  await page.locator('doc-filters').dispatchEvent('pointerenter');
  await expect(page.locator('doc-filters')).toHaveAttribute('data-state', 'ready');
}

/** Ticks or unticks a choice, given by its name. */
async function choose(page: Page, kind: string, name: string): Promise<void> {
  const place = page.locator(`doc-filters details[data-kind="${kind}"]`);
  if (!(await place.evaluate((details: HTMLDetailsElement) => details.open))) await place.locator('summary').click();
  await place
    .locator('label')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
}

const left = (page: Page) => page.locator('doc-filters [role="status"]');
const listed = (page: Page) => page.locator('#_list li[id]:visible');
const range = (page: Page) => page.locator('.tl-range');

/** The first number in the message. */
async function countIn(page: Page): Promise<number> {
  return Number.parseInt((await left(page).textContent()) ?? '', 10);
}

test.describe('filters', () => {
  test('narrow the list, the timeline and the overview alike', async ({ page }) => {
    await openReady(page);
    await choose(page, 'topic', 'Military operations');
    await expect(left(page)).toHaveText(/^56 of 357 events$/u);
    await expect(listed(page)).toHaveCount(56);
    await expect(range(page)).toContainText(/, \d\d events$/u);
    await expect(page.locator('.tl-era-count').first()).toHaveText(/^\d+ of \d+$/u);
    expect(page.url()).toMatch(/\?topic=military$/u);
    await expect(page.locator('.list-left')).toContainText('56 of 357 events: Military operations.');
    const headings = page.locator('#_list :is(.year, .month):visible');
    for (const heading of await headings.all()) {
      const group = heading.locator('xpath=following-sibling::*[1]');
      expect(await group.locator('xpath=descendant-or-self::ol').locator('li:visible').count()).toBeGreaterThan(0);
    }
  });

  test('are wider by a second choice of a kind, narrower by one of another kind; counts follow', async ({ page }) => {
    await openReady(page);
    await choose(page, 'topic', 'Military operations');
    const one = await countIn(page);
    await choose(page, 'topic', 'Deaths, injuries and damage');
    await expect.poll(() => countIn(page)).toBeGreaterThan(one);
    const two = await countIn(page);
    await page.locator('details[data-kind="place"] summary').click();
    const shusha = page.locator('details[data-kind="place"] label', { hasText: /^Shusha/u });
    const promised = Number(await shusha.locator('.tl-count-of').textContent());
    await shusha.click();
    await expect.poll(() => countIn(page)).toBe(promised);
    expect(promised).toBeLessThan(two);
    await expect(page.locator('details[data-kind="topic"] .tl-chosen')).toHaveText('2 chosen');
    await page.keyboard.press('Escape');
    await expect(page.locator('details[data-kind="place"] summary')).toBeFocused();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(left(page)).toHaveText('357 events');
    await expect(listed(page)).toHaveCount(357);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by certainty, by what tellings differ on, and by a document', async ({ page }) => {
    await openReady(page);
    await choose(page, 'certainty', 'Beginning or end not stated');
    const open = page.locator('label').filter({ hasText: 'Beginning or end not stated' }).locator('.tl-count-of');
    await expect(left(page)).toHaveText(`${await open.textContent()} of 357 events`);
    await choose(page, 'certainty', 'Beginning or end not stated');
    const differing = await page.locator('#_list li[id] .differ').count();
    expect(differing).toBeGreaterThan(20);
    await page.getByRole('checkbox', { name: 'Disagreements' }).check();
    await expect(left(page)).toHaveText(`${differing} of 357 events`);
    await expect(page.locator('#_list li[id]:visible .differ')).toHaveCount(differing);
    await choose(page, 'source', 'The Second Karabakh War');
    await expect(left(page)).toHaveText(/^\d+ of 357 events$/u);
    expect(page.url()).toContain('?source=second-karabakh-war&differ=yes');
  });

  test('by words, whatever their case and accents; one step back takes them away', async ({ page }) => {
    await openReady(page);
    const words = page.getByRole('searchbox', { name: 'Words in titles and summaries' });
    await words.pressSequentially('ÇAVUSOGLU', { delay: 40 });
    await expect(left(page)).toHaveText(/^[1-9] of 357 events$/u);
    await expect(page.locator('.list-left')).toContainText('words: ÇAVUSOGLU');
    await page.goBack();
    await expect(left(page)).toHaveText('357 events');
    await page.goForward();
    await expect(left(page)).toHaveText(/^[1-9] of 357 events$/u);
  });

  test('say when nothing is left, and lead back', async ({ page }) => {
    await openReady(page, '/?q=zzzz');
    await expect(page.locator('.list-left')).toContainText('No events match: words: zzzz.');
    await expect(listed(page)).toHaveCount(0);
    await expect(page.locator('#_list :is(.year, .month):visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all events' }).click();
    await expect(listed(page)).toHaveCount(357);
    await expect(page.locator('#_list')).toBeFocused();
  });

  test('work on the list before the timeline is there, and without it', async ({ page }) => {
    await page.route(late, (route) => route.abort());
    await page.goto('/');
    await reachFilters(page);
    await choose(page, 'party', 'Nikol Pashinyan');
    const count = page.locator('label').filter({ hasText: 'Nikol Pashinyan' }).locator('.tl-count-of');
    await expect(listed(page)).toHaveCount(Number(await count.textContent()));
    await expect(left(page)).toHaveText(/^[1-9]\d? of 357 events$/u);
  });

  test('find a choice among many', async ({ page }) => {
    await openReady(page);
    await page.locator('details[data-kind="party"] summary').click();
    await page.getByRole('searchbox', { name: /^Find among 1\d\d parties$/u }).fill('cavus');
    await expect(page.locator('details[data-kind="party"] li:visible')).toHaveText(/^Mevlüt Çavuşoğlu/u);
  });

  test('drop what is chosen when it is no longer shown', async ({ page }) => {
    await openReady(page, '/#control-of-fuzuli-2020');
    await expect(page.locator('.tl-selected')).toBeVisible();
    await choose(page, 'topic', 'Resolutions and rulings');
    await expect(page.locator('.tl-selected')).toBeHidden();
    expect(page.url()).not.toContain('#');
  });
});

test.describe('the address', () => {
  const address =
    '/?from=2020-09-27&to=2020-11-17&lanes=source&topic=military&topic=harm&source=second-karabakh-war&party=azerbaijan&certainty=certain&q=shusha';

  test('restores the whole view, and back and forward go through views', async ({ page }) => {
    await openReady(page, address);
    await expect(page.getByRole('button', { name: 'Documents', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('details[data-kind="topic"] .tl-chosen')).toHaveText('2 chosen');
    await expect(page.getByRole('searchbox', { name: 'Words in titles and summaries' })).toHaveValue('shusha');
    const count = await listed(page).count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(15);
    expect(page.url()).toMatch(new RegExp(`${address.slice(1).replaceAll('?', '\\?')}$`, 'u'));
    await choose(page, 'topic', 'Military operations');
    const fewer = await listed(page).count();
    expect(fewer).toBeLessThan(count);
    await page.goBack();
    await expect(listed(page)).toHaveCount(count);
    await page.goForward();
    await expect(listed(page)).toHaveCount(fewer);
    await page.reload();
    await expect(listed(page)).toHaveCount(fewer);
    await expect(range(page)).toContainText('27 September to 17 November 2020');
  });

  test('is ignored where it makes no sense, part by part', async ({ page }) => {
    await openReady(
      page,
      `/?from=never&to=2020&topic=military&topic=no-such-topic&place=${'x'.repeat(3000)}&q=${'y'.repeat(500)}`,
    );
    await expect(left(page)).toHaveText('56 of 357 events');
    await expect(range(page)).toContainText('1988 to 2020');
  });

  test('is copied, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openReady(page, address);
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(page.locator('share-view [role="status"]')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test('a window that a hand has moved is the same in its caption, in the address and when that is opened', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a mouse drags');
  for (const [address, by] of [
    ['/?from=2020-09-27&to=2020-10-10', 131],
    ['/?from=2020-10-01&to=2020-10-03', -217],
  ] as const) {
    await openReady(page, address);
    const plot = await page.locator('.tl-vis').boundingBox();
    if (!plot) throw new Error('no drawing');
    const [x, y] = [plot.x + plot.width / 2, plot.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toContain(address.slice(1));
    await page.waitForTimeout(600);
    const [said, url] = [(await range(page).textContent()) ?? '', page.url()];
    const length = await page.locator('.tl-axis text').evaluateAll((dates) => dates.length);
    await openReady(page, url);
    await expect(range(page)).toHaveText(said);
    expect(await page.locator('.tl-axis text').count()).toBe(length);
    expect(page.url()).toBe(url);
  }
});

test.describe('the overview', () => {
  test('leads from 1905 to one day in October 2020 in two actions', async ({ page, isMobile }) => {
    await openReady(page, '/?from=1905&to=1987');
    await expect(range(page)).toContainText('1905 to 1987');
    await page.getByRole('link', { name: /^Second war/u }).click();
    await expect(range(page)).toContainText('27 September to 17 November 2020');
    const era = await page.locator('.tl-era').nth(5).boundingBox();
    if (!era) throw new Error('no era');
    // 17 October is day 20 of the 45 of this era.
    const [x, y] = [era.x + (era.width * 20.5) / 45, era.y + 15];
    if (isMobile) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    await expect(range(page)).toContainText('16 to 18 October 2020');
    // The drawing may still be moving.
    await expect(async () => {
      const [line, bar] = [
        await page.locator('.tl-axis text', { hasText: /^17 Oct/u }).boundingBox(),
        await page.locator('.tl-vis .tl-mark[data-event="control-of-fuzuli-2020"]').boundingBox(),
      ];
      expect(Math.abs((line?.x ?? 0) - 4 - (bar?.x ?? 99))).toBeLessThan(3);
    }).toPass({ timeout: 5000 });
  });

  test('has a window to drag, and edges to resize it', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a mouse drags');
    await openReady(page, '/?from=2020-09-27&to=2020-11-10');
    const reach = page.locator('.tl-reach');
    const drag = async (place: 'start' | 'middle' | 'end', by: number) => {
      const box = await reach.boundingBox();
      if (!box) throw new Error('no window');
      const x = box.x + (place === 'middle' ? box.width / 2 : place === 'end' ? box.width - 1 : 1);
      await page.mouse.move(x, box.y + 15);
      await page.mouse.down();
      await page.mouse.move(x + by, box.y + 15, { steps: 6 });
      await page.mouse.up();
      return { before: box, after: await reach.boundingBox() };
    };
    const moved = await drag('middle', -300);
    expect(Math.abs((moved.after?.x ?? 0) - moved.before.x + 300)).toBeLessThan(4);
    expect(Math.abs((moved.after?.width ?? 0) - moved.before.width)).toBeLessThan(4);
    await expect(range(page)).not.toContainText('27 September');
    const resized = await drag('start', -200);
    expect(Math.abs((resized.after?.width ?? 0) - resized.before.width - 200)).toBeLessThan(4);
    const ended = await drag('end', 100);
    expect(Math.abs((ended.after?.width ?? 0) - ended.before.width - 100)).toBeLessThan(4);
    await expect.poll(() => page.url()).toMatch(/from=(?!2020-09-27)/u);
    // Dragging beyond the end stops at the end.
    await drag('middle', 3000);
    await expect(range(page)).toContainText('2020');
  });

  test('two fingers zoom in time and leave the page as it is', async ({ page, isMobile, context }) => {
    test.skip(!isMobile, 'fingers');
    await openReady(page, '/?from=2020-09-27&to=2020-11-17');
    await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
    const session = await context.newCDPSession(page);
    const pinch = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((x, id) => ({ x: 195 + x, y: 400, id })),
        });
      await touch('touchStart', from);
      for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10);
      await touch('touchEnd', to);
    };
    await pinch(40, 140);
    await expect(range(page)).toContainText(/^\d+ (?:September|October|to|\d)/u);
    await expect(range(page)).not.toContainText('27 September to 17 November');
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await pinch(140, 40);
    await expect(range(page)).not.toContainText('October 2020');
  });
});

test.describe('on paper', () => {
  test('the whole list, black on white, with its documents, and nothing to press', async ({ page }) => {
    await page.goto('/');
    // After loading, when a reader would print: earlier emulation may be lost when the page replaces another.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(listed(page)).toHaveCount(357);
    await expect(page.locator('.on-paper li')).toHaveCount(5);
    expect(await page.locator(':is(button, input, summary, svg, nav):visible').count()).toBe(0);
    const colours = await page
      .locator('body, #_list li, #_list .title, #_list .about, #_list .topic, .on-paper')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
  });

  test('what is filtered is printed, and that it is', async ({ page }) => {
    await openReady(page, '/?topic=military');
    await page.emulateMedia({ media: 'print' });
    await expect(listed(page)).toHaveCount(56);
    await expect(page.locator('.list-left')).toBeVisible();
    await expect(page.locator('.list-left')).toContainText('56 of 357 events: Military operations.');
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no filter to press in vain, and the list is whole', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('doc-filters')).toBeHidden();
    await expect(page.locator('share-view')).toBeHidden();
    await expect(listed(page)).toHaveCount(357);
  });
});

test('with an event chosen, the drawing, the address and its copy agree on the window that filters open', async ({ page }) => {
  await openReady(page, '/#control-of-shusha-2020');
  const search = page.getByRole('searchbox', { name: 'Words in titles and summaries' });
  for (const [words, isKept] of [
    ['Shusha', true],
    ['liberated', true],
    ['Shusha combat', false],
  ] as const) {
    await search.fill(words);
    await expect.poll(() => page.url()).toContain(`q=${words.replace(' ', '+')}`);
    await expect.poll(() => page.url().endsWith('#control-of-shusha-2020'), words).toBe(isKept);
    const other = await page.context().newPage();
    await openReady(other, page.url());
    const said = (await range(other).textContent()) ?? '';
    await other.close();
    await expect(range(page), words).toHaveText(said);
  }
});
