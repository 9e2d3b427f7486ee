import { expect, type Locator, type Page, test } from '@playwright/test';
import { everything, violationLines } from '../support/axe.ts';

const fuzuli = 'control-of-fuzuli-2020';
const war = '/?from=2020-09-27&to=2020-11-17';

/** Opens an address, waits for the timeline, and puts the focus on it. */
async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

/** Scrolls the drawing to the top of the screen. */
function bringUp(page: Page): Promise<void> {
  return page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
}

function card(page: Page): Locator {
  return page.locator('.tl-card');
}

function named(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.slice(1));
}

/** Selects an event in the drawing with the mouse. */
async function choose(page: Page, id: string): Promise<void> {
  await page.locator(`.tl-vis .tl-label[data-event="${id}"]`).first().dispatchEvent('click');
}

test('a click opens the card beside its event, and leaves the focus where it is', async ({ page, isMobile }) => {
  await openReady(page, war);
  await bringUp(page);
  const label = page.locator('.tl-vis .tl-main .tl-label', { hasText: /\S/u }).first();
  const id = (await label.getAttribute('data-event')) ?? '';
  await choose(page, id);
  await expect(card(page)).toBeVisible();
  await expect(page.locator('.tl-stage')).toBeFocused();
  await expect(page.locator('.tl-stage')).toHaveAttribute('aria-expanded', 'true');
  await expect(card(page).getByRole('figure').first()).toBeVisible();
  const [event, box] = [await label.boundingBox(), await card(page).boundingBox()];
  if (!event || !box) throw new Error('not drawn');
  if (!isMobile) {
    // Above or below it, or at its side at any height, to leave uncovered what belongs with it.
    const down = Math.max(box.y - event.y - event.height, event.y - box.y - box.height);
    const across = Math.max(box.x - event.x - event.width, event.x - box.x - box.width);
    expect([down, across].some((gap) => gap >= 0 && gap < 24)).toBe(true);
  }
});

test('before the timeline is there a click opens the card with date and title, and an arrow names the first event', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger chooses first, and opens with a second tap');
  let send = (): void => undefined;
  const asked = new Promise<void>((done) => (send = done));
  await page.route('**/timeline.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/');
  await bringUp(page);
  const label = page.locator('.tl-first g text', { hasText: 'Soviet troops enter Baku' }).locator('visible=true');
  await label.click();
  await expect(card(page)).toHaveAccessibleName(/^Soviet troops enter Baku/u);
  await expect(card(page).locator('.tl-card-words')).toHaveText(/1990$/u);
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toBeHidden();
  await label.click();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  const line = page.locator('.tl-selected .tl-title');
  const first = await line.textContent();
  expect(first).not.toBe('');
  await label.click();
  const href = await card(page).locator('.tl-card-title').getAttribute('href');
  send();
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await expect(card(page).getByRole('figure').first()).toBeVisible();
  await expect(card(page)).toHaveCount(1);
  expect(await card(page).locator('.tl-card-title').getAttribute('href')).toBe(href?.replace(/^https?:\/\/[^/]+/u, ''));
  await page.reload();
  await openReady(page, '/');
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveText(first ?? '');
});

test('it says what the page of the event says, and every link of it leads there or into a document', async ({ page }) => {
  await page.goto(`/events/${fuzuli}/`);
  const quotes = await page.locator('.citation blockquote').allTextContents();
  const summary = await page.locator('.summary > p').first().textContent();
  await openReady(page, `/#${fuzuli}`);
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAccessibleName('Control of Fuzuli is taken by Azerbaijan, documents say');
  await expect(card(page).locator('.tl-card-words')).toHaveText('17 October 2020');
  await expect(card(page).locator('blockquote')).toHaveText(quotes);
  expect(await card(page).locator('.prose p').first().textContent()).toBe(summary);
  const marks = await card(page)
    .locator('.cite')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark).toMatch(new RegExp(`/events/${fuzuli}/#c-\\d+$`, 'u'));
  const reads = card(page).getByRole('link', { name: 'Open in document' });
  expect(await reads.count()).toBe(quotes.length);
  for (const href of await reads.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(/\/sources\/[\w-]+\/#p-/u);
  const font = await card(page)
    .locator('blockquote')
    .first()
    .evaluate((quote) => getComputedStyle(quote));
  expect(font.fontFamily).toContain('Source Serif');
  expect(font.borderInlineStartWidth).toBe('3px');
});

test('it names what tellings differ on', async ({ page }) => {
  await openReady(page, '/#partial-mobilization-in-azerbaijan');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.tl-card-words')).toHaveText('28 September 2020 or 27 September 2020');
  const link = card(page).locator('.tl-card-differ a').first();
  await link.click();
  await expect(page).toHaveURL(/\/events\/partial-mobilization-in-azerbaijan\/#/u);
  await expect(page.locator('.disagreement:target')).toBeVisible();
});

test('Enter goes into it, Escape and Close come back, and Enter on the title opens the page', async ({ page }) => {
  await openReady(page, `/#${fuzuli}`);
  await page.keyboard.press('Enter');
  const title = card(page).getByRole('link', { name: 'Control of Fuzuli is taken by Azerbaijan, documents say', exact: true });
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.tl-stage')).toBeFocused();
  expect(await named(page)).toBe(fuzuli);
  await page.keyboard.press('Enter');
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.tl-stage')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/events/${fuzuli}/`);
});

test('buttons and arrows walk on, and card, list, line and address stay together', async ({ page }) => {
  await openReady(page, war);
  const listed = await page.locator('#_list li[id]').evaluateAll((items) => items.map(({ id }) => id));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const next = card(page).getByRole('button', { name: 'Later' });
  await expect(card(page).getByRole('button', { name: 'Earlier' })).toHaveAttribute('aria-disabled', 'true');
  for (let step = 1; step <= 8; step++) {
    if (step % 2 === 0) await page.keyboard.press('ArrowRight');
    else await next.click();
    const id = listed[step] ?? '';
    expect(await named(page)).toBe(id);
    await expect(page.locator('#_list [aria-current="true"]')).toHaveAttribute('id', id);
    await expect(card(page).locator('.tl-card-title')).toHaveAttribute('href', new RegExp(`/events/${id}/$`, 'u'));
    await expect(page.locator('.tl-selected .tl-title')).toHaveAttribute('href', new RegExp(`/events/${id}/$`, 'u'));
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('ArrowLeft');
  expect(await named(page)).toBe(listed[7]);
  await page.goBack();
  await expect(card(page)).toBeHidden();
});

test('keys on the timeline move an open card with them', async ({ page }) => {
  await openReady(page, `${war}#${fuzuli}`);
  await choose(page, fuzuli);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const id = await named(page);
  expect(id).not.toBe(fuzuli);
  await expect(card(page).locator('.tl-card-title')).toHaveAttribute('href', new RegExp(`/events/${id}/$`, 'u'));
  await expect(card(page).locator('.citation').first()).toBeVisible();
  await expect(page.locator('.tl-stage')).toBeFocused();
});

test('it is never off screen', async ({ page, isMobile }) => {
  await openReady(page, '/');
  await bringUp(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  for (const key of ['ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    if (key === 'Home' || key === 'End') {
      await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
    }
    await page.keyboard.press(key);
    await expect(card(page).locator('.tl-card-body')).not.toHaveAttribute('aria-busy');
    await page.waitForTimeout(250);
    const box = await card(page).boundingBox();
    if (!box) throw new Error('no card');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(screen.width + 0.5);
    expect(box.y + box.height).toBeLessThanOrEqual(screen.height + 0.5);
    if (isMobile) expect(box.height).toBeLessThanOrEqual(screen.height / 2);
  }
});

test('the first tap opens it; a finger scrolls the page from anywhere on it, and it goes with the timeline', async ({
  page,
  isMobile,
  context,
}) => {
  test.skip(!isMobile, 'a finger');
  await openReady(page, war);
  await bringUp(page);
  const label = page.locator('.tl-vis .tl-label').filter({ hasText: /\S/u }).first();
  const id = (await label.getAttribute('data-event')) ?? '';
  await label.tap();
  expect(await named(page)).toBe(id);
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.citation').first()).toBeVisible();
  const session = await context.newCDPSession(page);
  const swipeUp = async () => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 200, y }] });
    await touch('touchStart', 720);
    for (let y = 690; y >= 150; y -= 30) await touch('touchMove', y);
    await touch('touchEnd', 150);
    await page.waitForTimeout(400);
  };
  const before = await page.evaluate(() => scrollY);
  for (let time = 0; time < 15 && (await card(page).isVisible()); time++) await swipeUp();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(card(page)).toBeHidden();
  expect(await named(page)).toBe(id);
});

test('when its words cannot be fetched, the line under the timeline has the link', async ({ page }) => {
  await page.route('**/events/**', (route) => route.abort());
  await openReady(page, `/#${fuzuli}`);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.tl-missed')).toHaveText('Its details could not be fetched.');
  await expect(page.locator('.tl-selected .tl-title')).toHaveAttribute('href', new RegExp(`/events/${fuzuli}/$`, 'u'));
  await expect(page.locator('.tl-stage')).toBeFocused();
});

test('open, it breaks no rule: no id twice, nothing from elsewhere, nothing axe finds', async ({ page, baseURL }) => {
  const [asked, broken]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(error.message));
  await openReady(page, `/#${fuzuli}`);
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.citation').first()).toBeVisible();
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '?'))).toEqual([]);
  expect(await violationLines(page, everything, 'doc-timeline')).toEqual([]);
  expect(broken).toEqual([]);
});
