import { expect, type Locator, type Page, test } from '@playwright/test';

const shusha = 'control-of-shusha-2020';
const asked = `/?event=${shusha}#${shusha}`;

function card(page: Page): Locator {
  return page.locator('.tl-card');
}

function stage(page: Page): Locator {
  return page.locator('.tl-stage');
}

function belonging(page: Page): Locator {
  return card(page).locator('.tl-card-related');
}

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await stage(page).evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

/** How far two stretches are apart; less than nothing if they overlap. */
function apart(a: number, long: number, b: number, wide: number): number {
  return Math.max(b - a - long, a - b - wide);
}

/** How opaque the labels in the drawing are: those of the chosen event, of what belongs with it, and of all others. */
async function opacities(page: Page): Promise<Record<'chosen' | 'related' | 'others', string[]>> {
  const of = (selector: string) =>
    page
      .locator(`.tl-vis .tl-item:not(.tl-bare-marks)${selector}`)
      .evaluateAll((items) => [...new Set(items.map((item) => getComputedStyle(item).opacity))]);
  return {
    chosen: await of('.is-selected'),
    related: await of('.is-related'),
    others: await of(':not(.is-selected, .is-related)'),
  };
}

const all = { chosen: ['1'], related: ['1'], others: ['0.38'] };

test('from its page an event opens on the timeline: chosen, in sight, with its card and what belongs with it', async ({
  page,
}) => {
  await page.goto(`/events/${shusha}/`);
  await page.getByRole('link', { name: 'See it on the timeline' }).click();
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await expect(page).toHaveURL(new RegExp(`/\\?event=${shusha}#${shusha}$`, 'u'));
  await expect(card(page)).toHaveAccessibleName('Control of Shusha is taken by Azerbaijan, documents say');
  await expect(card(page).getByRole('figure').first()).toBeVisible();
  await expect(stage(page)).toBeFocused();
  const mark = page.locator('.tl-vis .is-selected .tl-label').filter({ hasText: /\S/u });
  await expect(mark).toBeInViewport({ ratio: 1 });
  const [label, sheet] = [await mark.boundingBox(), await card(page).boundingBox()];
  if (!label || !sheet) throw new Error('not drawn');
  const [across, down] = [
    apart(label.x, label.width, sheet.x, sheet.width),
    apart(label.y, label.height, sheet.y, sheet.height),
  ];
  expect(Math.max(across, down), 'the card covers no mark').toBeGreaterThan(0);
  await expect(page.locator('.tl-range')).toHaveText(/November 2020, \d+ events$/u);
  expect(await opacities(page)).toEqual(all);
  await expect(belonging(page)).toHaveText(/^\s*\d+ events belong with it, \d+ not in view/u);
  await expect(page.locator('.tl-live-line')).toHaveText(/^8 November 2020: Control of Shusha .* \d+ events belong with it/u);
  await page.reload();
  await expect(card(page)).toHaveAccessibleName(/^Control of Shusha/u);
});

test('without script the same link leads to its entry in the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(`/events/${shusha}/`);
  await page.getByRole('link', { name: 'See it on the timeline' }).click();
  await expect(page.locator(`#${shusha}`)).toBeInViewport();
  await context.close();
});

test('choosing fades what has nothing to do with it, and Escape, a press beside all and Close bring it back', async ({
  page,
}) => {
  await ready(page, '/?from=2020-11-05&to=2020-11-12');
  const none = { chosen: [], related: [], others: ['1'] };
  expect(await opacities(page)).toEqual(none);
  const choose = () => page.locator(`.tl-vis .tl-label[data-event="${shusha}"]`).first().dispatchEvent('click');
  const leave = [
    () => page.keyboard.press('Escape'),
    () => card(page).getByRole('button', { name: 'Close' }).click(),
    () => page.locator('.tl-live .tl-plot').dispatchEvent('click', { clientX: 1, clientY: 1 }),
  ];
  for (const leaves of leave) {
    await choose();
    await expect(card(page)).toBeVisible();
    expect(await opacities(page)).toEqual(all);
    expect(await page.locator('.tl-belongs').count()).toBeGreaterThan(1);
    await leaves();
    await expect(card(page)).toBeHidden();
    expect((await opacities(page)).others).toEqual(['1']);
    await expect(page.locator('.tl-belongs')).toHaveCount(0);
  }
});

test('by keys alone: to an event, to what belongs with it, there and on', async ({ page }) => {
  await ready(page, asked);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.tl-card-title')).toBeFocused();
  for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
  await expect(belonging(page).locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  const links = belonging(page).getByRole('link');
  const hidden = belonging(page).locator('li', { hasText: 'not in view' });
  await expect(links.first()).toBeVisible();
  await expect(belonging(page)).toContainText('On the same passage');
  const [count = 0, unseen = 0] =
    ((await belonging(page).locator('summary').textContent()) ?? '').match(/\d+/gu)?.map(Number) ?? [];
  await expect(links).toHaveCount(count);
  await expect(hidden).toHaveCount(unseen);
  const before = await page.locator('.tl-range').textContent();
  const next = hidden.first().getByRole('link');
  const title = (await next.textContent()) ?? '';
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAccessibleName(title);
  await expect(card(page).locator('.tl-card-title')).toBeFocused();
  await expect(page.locator('.tl-range')).not.toHaveText(before ?? '');
  await expect(page.locator('.tl-vis .is-selected .tl-label').filter({ hasText: /\S/u })).toBeVisible();
  // It belongs with that as that belongs with it.
  await expect(belonging(page)).toContainText('Control of Shusha is taken by Azerbaijan');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toBeFocused();
  expect((await opacities(page)).others).toEqual(['1']);
  await page.goBack();
  await expect(page.locator('.tl-selected .tl-title')).toHaveText(/^Control of Shusha/u);
});

test('an event that the filters leave out is shown all the same, and says so', async ({ page }) => {
  await ready(page, `/?event=${shusha}&topic=arms#${shusha}`);
  await expect(card(page)).toHaveAccessibleName(/^Control of Shusha/u);
  await expect(page.locator('.tl-vis .is-selected .tl-label').filter({ hasText: /\S/u })).toBeVisible();
  await expect(card(page)).toContainText('The filters leave it out');
});

test('an event with another date leads to both', async ({ page }) => {
  await ready(page, '/?event=partial-mobilization-in-azerbaijan');
  await expect(belonging(page).locator('summary')).toHaveText(/another date/u);
  await belonging(page).locator('summary').click();
  await expect(belonging(page)).toContainText('The same event, dated otherwise');
  await belonging(page).getByRole('link', { name: '27 September 2020', exact: true }).click();
  await expect(card(page)).toHaveAccessibleName(/^Partial mobilisation/u);
});
