import { expect, type Locator, type Page, test } from '@playwright/test';
import { leftwardSite } from '../built-sites.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(leftwardSite.outDir);
});
test.afterAll(() => site.stop());

test('the ways through a document stand apart from each other, and from what stands above its text', async ({ page }) => {
  await open(page, '/sources/register/');
  const tools = page.locator('.reader-steps, .reader-panel, .strip');
  const text = page.locator('.page-head, .document, .withdrawn-passages');
  const [inTools, inText] = [await boxes(tools), await boxes(text)];
  expect(inTools.length).toBeGreaterThanOrEqual(3);
  expect(inText).toHaveLength(3);
  for (const [index, box] of inTools.entries())
    for (const other of [...inTools.slice(index + 1), ...inText]) expect(overlap(box, other)).toBe(0);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, site.address).href);
  await page.evaluate(() => document.fonts.ready);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxes(all: Locator): Promise<Box[]> {
  return all.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as Box));
}

/** In square pixels. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}
