import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the home page lists every event with its sources, and each leads to its words', async ({ page }) => {
  await page.goto('/');
  const items = page.locator('#_list li');
  expect(await items.count()).toBeGreaterThan(300);
  await expect(items.first().locator('.about')).not.toBeEmpty();
  await page.getByRole('link', { name: 'Control of Jabrayil is taken by Azerbaijan, documents say' }).click();
  await page.getByRole('link', { name: 'Open in document' }).first().click();
  const id = new URL(page.url()).hash.slice(1);
  const marked = page.locator(`mark[data-passages~="${id}"]`).first();
  await expect(marked).toBeInViewport();
  const colours = await page
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
  expect(new Set(colours).size).toBe(2);
});
