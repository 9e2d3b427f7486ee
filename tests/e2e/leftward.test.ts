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

test('what is said around quotations keeps its gaps, and quotations run as their documents do', async ({ page }) => {
  await open(page, '/events/flood/');
  const caption = page.locator('.citation figcaption').first();
  const [number, name] = await boxes(caption.locator('.number, .number ~ * a, .number ~ a'));
  expect(apart(number, name)).toBeGreaterThan(1);
  const [way, toCard] = await boxes(caption.locator('.to-passage, .to-card'));
  expect(apart(way, toCard)).toBeGreaterThan(8);
  expect(await quotations(page.locator('.citation'))).toEqual(runs);

  await open(page, '/#flood');
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await page.locator('.tl-vis .tl-label[data-event="flood"]').first().dispatchEvent('click');
  await expect(page.locator('.tl-card .citation')).toHaveCount(2);
  expect(await quotations(page.locator('.tl-card .citation'))).toEqual(runs);
  const [date, topic] = await boxes(page.locator('.tl-card-words, .tl-card .topic'));
  expect(apart(date, topic)).toBeGreaterThan(4);
});

test('lines begin at one edge, whichever way their words run', async ({ page }) => {
  await open(page, '/events/flood/');
  const lines = page.locator('.page-head :is(p, h1), .event-body > p, .citation figcaption > p');
  const edges = await lines.evaluateAll((all) => all.map((each) => getComputedStyle(each).textAlign));
  expect(edges.length).toBeGreaterThan(4);
  expect(new Set(edges)).toEqual(new Set(['right']));
  const quoted = await page
    .locator('.citation .quotation > p')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).textAlign));
  expect(quoted).toEqual(['right', 'left']);
});

test('the number of a paragraph stands apart from a number that the paragraph begins with', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await open(page, '/sources/register/');
  const numbers = await page
    .locator('.words[data-paragraph]')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').unicodeBidi));
  expect(new Set(numbers)).toEqual(new Set(['isolate']));
});

/**
 * For the first one in Arabic and the second one in English: the direction of the words, and the sides of their rule and
 * quotation mark.
 */
const runs = [
  { direction: 'rtl', rule: 'right', mark: '100%' },
  { direction: 'ltr', rule: 'left', mark: '-100%' },
];

function quotations(within: Locator) {
  return within.locator('.quotation').evaluateAll((all) =>
    all.map((each) => {
      const paragraph = each.querySelector('p') ?? each;
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(each);
      return {
        direction: getComputedStyle(paragraph).unicodeBidi === 'isolate' && getComputedStyle(paragraph).direction,
        rule: borderRightWidth === '3px' ? 'right' : borderLeftWidth === '3px' ? 'left' : 'none',
        mark: getComputedStyle(paragraph, '::before').translate,
      };
    }),
  );
}

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

/** The overlapping area in square pixels. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The distance between two boxes on the same line, in pixels. */
function apart(a: Box | undefined, b: Box | undefined): number {
  if (!a || !b) throw new Error('not drawn');
  return Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
}
