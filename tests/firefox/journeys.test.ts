import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { launchFirefox, openPage, until } from './firefox.ts';

const document_ = '/sources/history-of-the-conflict/';
const event = '/events/control-of-jabrayil-2020/';
let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite(resolve(import.meta.dirname, '../..', builtSites[0].outDir));
  browser = await launchFirefox();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

beforeEach(async () => {
  const opened = await openPage(browser);
  page = opened.page;
  onTestFinished(async () => {
    await opened.page.close();
    expect(opened.complaints).toEqual([]);
  });
});

const go = (path: string) => page.goto(new URL(path, site.address).href);
const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');
const hasText = (selector: string, words: string) =>
  until(page, `document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(words)})`);
const arrived = (pattern: RegExp) => until(page, `${pattern}.test(location.href)`);

async function ready(path: string): Promise<void> {
  await go(path);
  await page.$eval('.tl-stage', (stage) => (stage as HTMLElement).focus({ preventScroll: true }));
  await until(page, `document.querySelector('doc-timeline')?.dataset.state === 'ready'`);
}

test('from home by an era to a card, the page of the event, its words in the document, and back', async () => {
  await ready('/');
  await page.locator('.tl-era:nth-of-type(6) a').click();
  await hasText('.tl-range', '2020');
  await ready('/?from=2020-09-27&to=2020-11-17#control-of-fuzuli-2020');
  await page.keyboard.press('Enter');
  await until(page, `document.querySelector('.tl-card .citation')`);
  await page.locator('.tl-card h3 a').click();
  await arrived(/events\/control-of-fuzuli-2020\/$/u);
  // The browser's own word: what the driver knows may be a page behind.
  const address = await page.evaluate(() => location.href);
  await page.locator('.to-passage').click();
  await arrived(/\/sources\/.+#p-/u);
  expect(await page.evaluate(stateOfTarget)).toEqual({ isLit: true, inView: true });
  await until(page, `document.querySelector('.document.is-aligned')`);
  const note = (await page.evaluate(() => location.hash)).replace('#p-', '#n-');
  await page.locator(`${note} .note-event > a[href$="/events/control-of-fuzuli-2020/"]`).click();
  await until(page, `location.href === ${JSON.stringify(address)}`);
  await page.goBack();
  await arrived(/#p-/u);
});

test('filters narrow the list, and the address restores them', async () => {
  await ready('/?topic=military');
  await until(page, `document.querySelector('doc-filters')?.dataset.state === 'ready'`);
  await hasText('doc-filters [role="status"]', '56 of 357 events');
  await page.focus('doc-filters [data-part="filter-words"]:enabled');
  await page.keyboard.type('fuzuli');
  await arrived(/q=fuzuli/u);
  const few = await textOf('doc-filters [role="status"]');
  expect(Number.parseInt(few, 10)).toBeLessThan(56);
  await page.reload();
  await hasText('doc-filters [role="status"]', few);
  await go('/about/');
  await page.evaluate(() => history.back());
  await arrived(/q=fuzuli/u);
  await hasText('doc-filters [role="status"]', few);
});

test('the timeline is walked and zoomed by keyboard', async () => {
  await ready('/?from=2020-09-27&to=2020-11-17');
  const before = await textOf('.tl-range');
  await page.keyboard.press('ArrowRight');
  await arrived(/#[a-z]/u);
  const first = await page.evaluate(() => location.href);
  await page.keyboard.press('ArrowRight');
  await until(page, `location.href !== ${JSON.stringify(first)}`);
  await page.keyboard.press('+');
  await until(page, `document.querySelector('.tl-range').textContent.trim() !== ${JSON.stringify(before)}`);
});

test('in the reader n and p step, notes stand beside their words, and marks are switched off', async () => {
  await go(document_);
  await until(page, `document.querySelector('.document.is-aligned')`);
  await page.keyboard.press('n');
  await arrived(/#p-/u);
  const first = await page.evaluate(() => location.href);
  await page.keyboard.press('n');
  await until(page, `location.href !== ${JSON.stringify(first)}`);
  await page.keyboard.press('p');
  await until(page, `location.href === ${JSON.stringify(first)}`);
  expect(await page.evaluate(stateOfTarget)).toEqual({ isLit: true, inView: true });
  expect(await page.evaluate(notesThatOverlap)).toEqual([]);
  await page.locator('#_marks').click();
  await until(page, `!document.querySelector('.note').checkVisibility()`);
});

test('pointing at a mark shows its citation', async () => {
  await go(event);
  await page.locator('a.cite').hover();
  await hasText('.preview:popover-open', 'liberated Jabrayil on October 4');
  await page.keyboard.press('Escape');
  await until(page, `!document.querySelector('.preview:popover-open')`);
});

test('selected words are offered as a citation', async () => {
  await go(document_);
  await until(page, `document.querySelector('quote-words')`);
  await page.evaluate(() => {
    const words = document.querySelector('.document .paragraph') as HTMLElement;
    getSelection()?.selectAllChildren(words);
  });
  await until(page, `document.querySelector('.quote-bar:popover-open')`);
  await page.locator('.quote-bar [data-quote="words"]').click();
  await hasText('.quote-said', 'Quotation copied.');
});

test('a document is checked in the browser', async () => {
  await go('/passages/p-01cr7yfh/');
  await page.locator('.verify-live button').click();
  await hasText('.verify-result', 'The words stand in them.');
});

test('the embedded timeline comes alive in a page elsewhere', async () => {
  await page.setContent(`<iframe src="${new URL('/embed/', site.address).href}" title="Timeline" width="1000" height="700">`);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  await frame?.waitForSelector('.tl-stage');
  await frame?.$eval('.tl-stage', (stage) => (stage as HTMLElement).focus());
  await frame?.waitForSelector('doc-timeline[data-state="ready"]');
});

test.each(['/', event, document_, '/disagreements/', '/coverage/', '/wording/', '/stories/backbone/', '/about/licences/'])(
  '%s fits a narrow window',
  async (path) => {
    await page.setViewport({ width: 450, height: 800 });
    await go(path);
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBeLessThanOrEqual(0);
  },
);

function stateOfTarget(): { isLit: boolean; inView: boolean } {
  const id = location.hash.slice(1);
  const marks = [...document.querySelectorAll('mark[data-passages]')];
  const isOf = (mark: Element) => mark.getAttribute('data-passages')?.split(' ').includes(id) === true;
  const lit = marks.find(isOf);
  const plain = marks.find((mark) => !isOf(mark));
  if (!lit || !plain) throw new Error(`nothing is marked for ${id}`);
  const { top } = lit.getBoundingClientRect();
  return {
    isLit: getComputedStyle(lit).backgroundColor !== getComputedStyle(plain).backgroundColor,
    inView: top >= 0 && top < innerHeight,
  };
}

function notesThatOverlap(): string[] {
  const notes = [...document.querySelectorAll('.note')].map((note) => ({ id: note.id, box: note.getBoundingClientRect() }));
  notes.sort((a, b) => a.box.top - b.box.top);
  return notes.flatMap(({ id, box }, index) => (index > 0 && (notes[index - 1]?.box.bottom ?? 0) > box.top + 1 ? [id] : []));
}
