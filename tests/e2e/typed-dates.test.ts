import { expect, type Page, test } from '@playwright/test';

const range = (page: Page) => page.locator('.tl-range');
const why = (page: Page) => page.locator('.tl-typed p');

/** Opens the fields by keys alone, and types into both. */
async function type(page: Page, from: string, to: string): Promise<void> {
  await page.getByText('Type dates').focus();
  await page.keyboard.press('Enter');
  const first = page.getByLabel('From', { exact: true });
  // The words of the fields come with their script.
  await expect(first).not.toHaveValue('');
  await first.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(from);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

test('typed dates are the window, to the day, in the caption, in the address and when that is opened', async ({ page }) => {
  await page.goto('/');
  for (const [from, to, said, address] of [
    ['27 Sept 2020', '10.10.2020', /^27 September to 10 October 2020, \d+ events$/u, '?from=2020-09-27&to=2020-10-10'],
    ['1 October 2020', '2020-10-01', /^1 October 2020, \d+ events$/u, '?from=2020-10-01&to=2020-10-01'],
    ['1988', '1994', /^1988 to 1994, \d+ events$/u, '?from=1988-01-01&to=1994-12-31'],
  ] as const) {
    await type(page, from, to);
    await expect(range(page)).toHaveText(said);
    expect(new URL(page.url()).search).toBe(address);
    await expect(page.getByText('Type dates')).toBeFocused();
    const words = (await range(page).textContent()) ?? '';
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(range(other)).toHaveText(words);
    await other.getByText('Type dates').click();
    await expect(other.getByLabel('From', { exact: true })).not.toHaveValue('');
    await other.close();
  }
  await page.goBack();
  await expect(range(page)).toHaveText(/^1 October 2020/u);
});

test('what is not understood is told in place, and moves nothing', async ({ page }) => {
  await page.goto('/?from=2020-09-27&to=2020-10-10');
  await expect(range(page)).toContainText('27 September to 10 October 2020');
  for (const [from, to, sentence, wrong] of [
    ['27 Septober', '', 'This is not understood as a date.', 'From'],
    ['3/4/2020', '2020', '3 April 2020 or 4 March 2020? Write the month as a word.', 'From'],
    ['2020', '31 Nov 2020', 'There is no such day.', 'To'],
    ['2020', '2019', 'This is before the first date.', 'To'],
    ['1500', '1600', 'No event lies there.', 'From'],
  ] as const) {
    await type(page, from, to);
    await expect(why(page)).toContainText(sentence);
    await expect(page.getByLabel(wrong, { exact: true })).toBeFocused();
    await expect(page.getByLabel(wrong, { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Escape');
  }
  await expect(page.getByText('Type dates')).toBeFocused();
  expect(new URL(page.url()).search).toBe('?from=2020-09-27&to=2020-10-10');
});

test('the fields have room beside the drawing at any width', async ({ page }) => {
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?from=2020-09-27&to=2020-10-10');
    await page.getByText('Type dates').click();
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('10 October 2020');
    const box = await page.locator('.tl-typed').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    const isCut = (field: HTMLElement) => field.scrollWidth > field.clientWidth;
    expect(await page.getByLabel('From', { exact: true }).evaluate(isCut)).toBe(false);
  }
});
