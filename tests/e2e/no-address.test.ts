import { expect, type Page, test } from '@playwright/test';
import { leftwardSite } from '../built-sites.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

/** Pages of a site that was built before anyone knew its address. */
const host = 'http://archive.test';
const event = '/events/flood/';
const note = '[data-part="no-address"]';
let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(leftwardSite.outDir);
});
test.afterAll(() => site.stop());

/** Opens a page as if a host of that name had it. */
async function openAt(page: Page, origin: string, path: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site.address).href }) });
  });
  await page.goto(origin + path);
}

/** The path of the first passage of an event, from the card of its page. */
async function firstPassage(page: Page): Promise<string> {
  return (await page.locator('.citation .to-card').first().getAttribute('href')) ?? '';
}

test('references, links to copy and files to download have the address that the browser is at', async ({ page }) => {
  await openAt(page, host, event);
  const passage = await firstPassage(page);
  expect(passage).toMatch(/^\/passages\//u);
  await page.goto(host + passage);
  await expect(page.locator(note)).toHaveCount(0);
  const cite = page.locator('copy-words').first();
  await expect(cite.locator('.address').first()).toHaveText(host + passage);
  await expect(cite.locator('.reference').first()).toContainText(host + passage);
  const files = cite.locator('a[download]');
  expect(await files.count()).toBeGreaterThan(1);
  for (const href of await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    expect(decodeURIComponent(href)).toContain(host + passage);
  expect(await page.content()).not.toContain('localhost');
});

test('what is printed has it too', async ({ page }) => {
  await openAt(page, host, event);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toContainText(host + event);
  await expect(page.locator(note)).toHaveCount(0);
});

test('an address that only this machine has is given to nobody', async ({ page }) => {
  await page.goto(new URL(event, site.address).href);
  const passage = await firstPassage(page);
  await page.goto(new URL(passage, site.address).href);
  await expect(page.locator('copy-words button').first()).toBeEnabled();
  await expect(page.locator('copy-words .address').first()).toHaveText(passage);
  await expect(page.locator(note).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('references have paths, and say so on screen and on paper', async ({ page }) => {
    await openAt(page, host, event);
    const passage = await firstPassage(page);
    await page.goto(host + passage);
    await expect(page.locator('copy-words .address').first()).toHaveText(passage);
    await expect(page.locator('copy-words').locator(note).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`${note}.on-paper`)).toBeVisible();
  });
});
