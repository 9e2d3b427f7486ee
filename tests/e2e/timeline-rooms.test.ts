import { expect, type Locator, type Page, test } from '@playwright/test';

const firstDays = '/?from=2020-10-01&to=2020-10-03';
const late = /timeline-control/u;

async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

/** What says how many there are, and opens them. */
function openers(page: Page): Locator {
  return page.locator('.tl-live .tl-openers text');
}

/** The events that have a mark with a label, each once. */
function labelled(page: Page): Promise<string[]> {
  return page
    .locator('.tl-vis .tl-label')
    .evaluateAll((labels: HTMLElement[]) => [...new Set(labels.map(({ dataset }) => dataset['event'] ?? ''))]);
}

/** Presses as a hand does. */
async function press(what: Locator, isMobile: boolean): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  if (isMobile) await what.tap();
  else await what.click();
}

test('every count opens in place, by a click and by a tap, and closes again', async ({ page, isMobile }) => {
  await openReady(page, firstDays);
  const closed = openers(page).filter({ hasText: '▸' });
  const count = await closed.count();
  expect(count).toBeGreaterThan(2);
  for (let left = count; left > 0; left--) {
    const [before, told] = [await labelled(page), (await closed.first().textContent()) ?? ''];
    await press(closed.first(), isMobile);
    await expect(closed).toHaveCount(left - 1);
    const [number = 0] = (/\d+/u.exec(told) ?? []).map(Number);
    expect((await labelled(page)).length, told).toBe(before.length + number);
  }
  const open = openers(page).filter({ hasText: '▾' });
  await press(open.first(), isMobile);
  await expect(closed).toHaveCount(1);
});

test('a key opens one after the other, of the selected event first, and closes them all', async ({ page }) => {
  await openReady(page);
  const closed = openers(page).filter({ hasText: '▸' });
  const count = await closed.count();
  const last = page.locator('.tl-live .tl-openers [data-opens^="more"]').last();
  const lane = ((await last.getAttribute('data-opens')) ?? '').slice('more '.length);
  await expect(page.locator('.tl-spoken li').first()).toHaveText(/^Military operations: \d+ events, \d+ of them not drawn/u);
  await page.keyboard.press('m');
  await expect(closed).toHaveCount(count - 1);
  await expect(page.locator('.tl-spoken li').first()).toHaveText(/^Military operations: \d+ events$/u);
  const lowest = await page.locator('.tl-vis .tl-label').evaluateAll((labels: HTMLElement[]) => {
    const bottom = (each: HTMLElement) => each.getBoundingClientRect().bottom;
    return labels.toSorted((a, b) => bottom(b) - bottom(a))[0]?.dataset['event'];
  });
  await page.locator(`.tl-vis .tl-label[data-event="${lowest}"]`).dispatchEvent('click');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.locator(`.tl-live .tl-openers [data-opens="more ${lane}"] text`)).toHaveText(/^▾/u);
  for (let left = count - 2; left > 0; left--) await page.keyboard.press('m');
  await expect(closed).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(closed).toHaveCount(count);
});

test('"Show all" lets the drawing grow, so that every event in the window has its name', async ({ page }) => {
  await openReady(page, firstDays);
  const stage = page.locator('.tl-stage');
  const fitting = (await stage.boundingBox())?.height ?? 0;
  expect(fitting).toBeLessThanOrEqual(800);
  const all = page.getByRole('button', { name: /^Show all \d+$/u });
  const [, count] = /(\d+) events/u.exec((await page.locator('.tl-range').textContent()) ?? '') ?? [];
  await expect(all).toHaveText(`Show all ${count}`);
  await all.click();
  await expect.poll(async () => (await stage.boundingBox())?.height).toBeGreaterThan(fitting + 400);
  const inWindow = await page.evaluate(() => {
    const { left = 0, right = 0 } = document.querySelector('.tl-vis')?.getBoundingClientRect() ?? {};
    const seen = [...document.querySelectorAll<HTMLElement>('.tl-vis :is(.tl-mark, .tl-label)')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.right > left + 1 && box.left < right - 1;
    });
    return new Set(seen.map(({ dataset }) => dataset['event'])).size;
  });
  expect(inWindow).toBeGreaterThanOrEqual(Number(count));
  await page.getByRole('button', { name: 'Fit the screen' }).click();
  await expect.poll(async () => (await stage.boundingBox())?.height).toBe(fitting);
  await page.locator('.tl-stage').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Fit the screen' })).toBeVisible();
});

test('a mark without a name tells it under a pointer, and is chosen by a click and by a tap', async ({ page, isMobile }) => {
  await openReady(page);
  await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
  const at = await page.evaluate(() => {
    const { left = 0, right = 0 } = document.querySelector('.tl-vis')?.getBoundingClientRect() ?? {};
    // Marks are strokes of one path for each topic: M, place, h, width.
    const paths = [...document.querySelectorAll<SVGPathElement>('.tl-bare-marks .tl-bare:not(.is-gathered)')];
    const all = paths.flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+)h(\d+)/gu)].map((piece) => {
        const [x = 0, y = 0, width = 0] = piece.slice(1).map(Number);
        return new DOMPoint(x + width / 2, y).matrixTransform(path.getScreenCTM() ?? undefined);
      }),
    );
    const shown = all.filter(({ x, y }) => x > left && x < right && document.elementFromPoint(x, y)?.closest('.tl-vis'));
    return { x: shown[0]?.x ?? 0, y: shown[0]?.y ?? 0 };
  });
  if (isMobile) await page.touchscreen.tap(at.x, at.y);
  else {
    await page.mouse.move(at.x, at.y);
    await expect(page.locator('.tl-tip')).toBeVisible();
    const title = (await page.locator('.tl-tip').textContent()) ?? '';
    await page.mouse.click(at.x, at.y);
    await expect(page.locator('.tl-card-title')).toHaveText(title);
  }
  await expect(page.locator('.tl-selected .tl-title')).toBeVisible();
  await expect(page.locator('.tl-vis .is-selected .tl-label')).toBeVisible();
});

test('lanes without events are a line of names, each of which leads to where it has some', async ({ page, isMobile }) => {
  await openReady(page, '/?from=1905-01-01&to=1905-12-31');
  await expect(page.locator('.tl-live .tl-names .tl-name').first()).toHaveText(/^Displacement/u);
  const names = page.locator('.tl-live .tl-folded.is-name');
  await press(names.filter({ hasText: 'Military operations' }), isMobile);
  await expect(page.locator('.tl-live .tl-names .tl-name').first()).toHaveText('Military operations');
  await expect(page.locator('.tl-range')).not.toContainText('1905');
});

test('a count that is opened before the script is there opens when it is', async ({ page, isMobile }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((done) => (go = done));
  await page.route(late, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const count = page.locator('.tl-first .tl-openers text').filter({ visible: true }).first();
  await press(count, isMobile);
  go();
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await expect(openers(page).filter({ hasText: '▾' })).toHaveCount(1);
});
