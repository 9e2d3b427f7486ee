import { expect, test } from '@playwright/test';
import { builtSites } from '../built-sites.ts';

const [, { port, base }] = builtSites;

test('a site under a sub-path works: list, event, passage, back', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`http://localhost:${port}${base}`);
  await page.locator('#_list .title').first().click();
  await expect(page).toHaveURL(new RegExp(`${base}events/`, 'u'));
  await page.getByRole('link', { name: 'Open in document' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${base}sources/.*#p-`, 'u'));
  await page.locator('.notes a').first().click();
  await expect(page).toHaveURL(new RegExp(`${base}events/`, 'u'));
  expect(failed).toEqual([]);
});
