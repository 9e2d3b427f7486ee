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

test('a text is checked under a sub-path', async ({ page }) => {
  await page.goto(`http://localhost:${port}${base}verify/`);
  await page.getByLabel('Text to check').fill('It says “the river Ash rose at Lower Ford” and “The library lost 79 books”.');
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('.check-status')).toHaveText('2 quotations: 1 found and 1 altered.');
  await page
    .getByRole('link', { name: /^Read it in/u })
    .last()
    .click();
  await expect(page).toHaveURL(new RegExp(`${base}sources/county-report/#b-`, 'u'));
});
