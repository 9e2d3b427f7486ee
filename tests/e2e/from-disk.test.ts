import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../build/pages.ts';
import { copyOnDisk } from '../built-sites.ts';
import { zipContents } from '../support/zip-contents.ts';

test('a copy opens from a disk: list, event, passage, back, timeline, filters, a view by its address', async ({ page }) => {
  const outDir = resolve(copyOnDisk.outDir);
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => !request.url().startsWith('file:') && faults.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Scripts of the previous page are aborted, which is not a fault of the copy.
    if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`);
  });
  const home = pathToFileURL(join(outDir, 'index.html')).href;

  await page.goto(home);
  await page.locator('#_list .title').first().click();
  await expect(page).toHaveURL(/\/copy\/events\/[^/]+\/index\.html$/u);
  await page.getByRole('link', { name: 'Open in document' }).first().click();
  await expect(page).toHaveURL(/\/copy\/sources\/[^/]+\/index\.html#p-/u);
  const passage = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`mark[data-passages~="${passage}"]`).first()).toBeInViewport();
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  await page.locator('.notes a').first().click();
  await expect(page).toHaveURL(/\/copy\/events\/[^/]+\/index\.html$/u);
  const event = (await page.locator('h1').textContent()) ?? '';
  await page.getByRole('link', { name: 'See it on the timeline' }).click();
  await expect(page).toHaveURL(/\/copy\/index\.html\?event=([^#]+)#\1$/u);
  await expect(page.locator('.tl-card')).toHaveAccessibleName(event);

  for (const start of [home, home.replace('index.html', 'embed/index.html')]) {
    await page.goto(`${start}?lanes=source`);
    const timeline = page.locator('doc-timeline');
    await expect(timeline).toHaveAttribute('data-state', 'ready');
    await expect(page.getByRole('button', { name: 'Documents', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/index\.html\?.*from=/u);
    await page.locator('.tl-stage').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    if (start === home) {
      const card = page.locator('.tl-card');
      await expect(card.locator('figure.citation').first()).toBeVisible();
      await card.getByRole('link', { name: 'Open in document' }).first().click();
      await expect(page).toHaveURL(/\/copy\/sources\/[^/]+\/index\.html#p-/u);
    } else {
      await expect(page.getByRole('link', { name: /^This view in the archive/u })).toHaveAttribute(
        'href',
        /copy\/index\.html\?.*#/u,
      );
    }
  }
  expect(faults).toEqual([]);

  const packed = await zipContents(`${outDir}.zip`);
  expect([...packed.keys()]).toEqual(builtFiles(outDir).map((file) => `archive${file}`));
});

test('a text is checked in a copy on a disk', async ({ page }) => {
  const faults: string[] = [];
  page.on('request', (request) => !request.url().startsWith('file:') && faults.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(join(resolve(copyOnDisk.outDir), 'verify/index.html')).href);
  await page.getByLabel('Text to check').fill('> the river Ash rose at Lower Ford\n\nIt says “The library lost 79 books”.');
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('.check-status')).toHaveText('2 quotations: 1 found and 1 altered.');
  await page
    .getByRole('link', { name: /^Read it in/u })
    .last()
    .click();
  await expect(page).toHaveURL(/\/copy\/sources\/county-report\/index\.html#b-/u);
  expect(faults).toEqual([]);
});
