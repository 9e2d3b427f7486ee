import { expect, test } from '@playwright/test';
import { everything, violationLines } from '../support/axe.ts';

const event = '/events/control-of-jabrayil-2020/';
const document_ = '/sources/background-and-battles/';

test('pointing at a mark, a passage link or a note shows its other end; it can be pointed at, and Escape closes it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'nothing is pointed at with a finger');
  const preview = page.locator('.preview');
  await page.goto(event);
  const mark = page.locator('a.cite').first();
  await mark.hover();
  await expect(preview).toContainText('liberated Jabrayil on October 4');
  await expect(preview).toBeInViewport({ ratio: 1 });
  await expect(mark).toHaveAttribute('aria-describedby', '_preview');
  await preview.hover();
  await page.waitForTimeout(500);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(mark).not.toHaveAttribute('aria-describedby');

  await page.locator('.to-passage').first().hover();
  await expect(preview.locator('mark')).toContainText('liberated Jabrayil on October 4');
  await page.mouse.move(5, 5);
  await expect(preview).toBeHidden();

  await page.goto(document_);
  const note = page.locator('.notes a[href*="/events/"]').first();
  await note.hover();
  await expect(preview.locator('.preview-title')).toHaveText(/\w/u);
  expect(await note.textContent()).toContain(await preview.locator('.preview-title').textContent());
  await expect(preview.locator('a, button, [id], .cite')).toHaveCount(0);
  expect(await violationLines(page, everything, '.preview')).toEqual([]);
});

test('the focus of the keyboard shows a preview after a while, which is not in the way of Tab', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on both screens');
  await page.goto(event);
  await page.locator('.to-timeline').focus();
  await page.keyboard.press('Tab');
  const mark = page.locator('a.cite').first();
  await expect(mark).toBeFocused();
  await expect(page.locator('.preview')).toContainText('liberated Jabrayil on October 4');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.cite').nth(1)).toBeFocused();
  await expect(mark).not.toHaveAttribute('aria-describedby');
});

test('a preview that does not come says so, and the link works', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on both screens');
  await page.route('**/passages/**', (route) => route.abort());
  await page.goto(event);
  const link = page.locator('.to-passage').first();
  await link.hover();
  await expect(page.locator('.preview')).toHaveText('There is no preview. The link leads there.');
  await link.click();
  await expect(page).toHaveURL(/\/sources\/.+#p-/u);
});

test('a tap on a mark shows its citation with a way on; a second tap follows it; other links are followed at once', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'needs a finger');
  const preview = page.locator('.preview');
  await page.goto(event);
  const mark = page.locator('a.cite').first();
  await mark.tap();
  await expect(preview).toContainText('liberated Jabrayil on October 4');
  await expect(preview).toBeFocused();
  expect(page.url()).not.toContain('#');
  await mark.tap();
  await expect(page).toHaveURL(/#c-1$/u);
  await expect(preview).toBeHidden();
  await mark.tap();
  await preview.getByRole('link', { name: /^Go there/u }).tap();
  await expect(page).toHaveURL(/#c-1$/u);
  await page.locator('.to-passage').first().tap();
  await expect(page).toHaveURL(/\/sources\/.+#p-/u);
});
