import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { findQuote, type QuoteSelector } from '../../src/anchor/find-quote.ts';
import { fold } from '../../src/text/fold.ts';
import { everything, violationLines } from '../support/axe.ts';

const passage = '/passages/p-01cr7yfh/';
const document_ = '/sources/history-of-the-conflict/';
const raw = readFileSync('content/sources/history-of-the-conflict.txt', 'utf8');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('whatever words are selected, the citation that is offered names just them, and the link leads to them', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on both screens');
  await page.goto(document_);
  const bar = page.locator('.quote-bar');
  const broken = /[a-z]-\n[a-z]+ \w+/u.exec(raw)?.index ?? -1;
  const paragraphs = raw.search(/\.\n\s*\n\s*[A-Z]/u);
  const cases = [
    { from: broken - 30, to: broken + 20 },
    { from: paragraphs - 25, to: paragraphs + 30 },
    { from: raw.indexOf('Supreme Council of'), to: raw.indexOf('Supreme Council of') + 18 },
    { from: Math.floor(raw.length * 0.9), to: Math.floor(raw.length * 0.9) + 300 },
  ];
  for (const { from, to } of cases) {
    await select(page, lettersIn(raw.slice(0, from)), lettersIn(raw.slice(0, to)));
    await expect(bar).toBeVisible();
    await bar.getByRole('button', { name: 'Copy a citation for an event' }).click();
    await expect(bar).toContainText('Citation copied.');
    await page.waitForTimeout(400);
    await expect(bar).toContainText('Citation copied.');
    const [citation] = (parse(`c:\n${await copied(page)}`) as { c: (QuoteSelector & { source: string })[] }).c;
    const anchor = citation && findQuote(fold(raw), citation);
    const found = anchor?.status === 'found' ? raw.slice(anchor.range.start, anchor.range.end) : anchor?.status;
    expect(found).toBe(raw.slice(from, to).trim());
    if (anchor?.status === 'found') expect(anchor.range.start).toBeLessThan(to);
    await page.evaluate(() => getSelection()?.empty());
    await expect(bar).toBeHidden();
  }
});

test('the bar is reached by Tab, left by Escape, and says when words are too many', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there is no Tab');
  await page.goto(document_);
  const bar = page.locator('.quote-bar');
  const start = raw.indexOf('Supreme Council of');
  await select(page, lettersIn(raw.slice(0, start)), lettersIn(raw.slice(0, start + 60)));
  await expect(bar).toBeInViewport({ ratio: 1 });
  expect(await violationLines(page, everything, '.quote-bar')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: 'Copy the quotation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('Quotation copied.');
  expect(await copied(page)).toMatch(/^“Supreme Council of.+” \(\[.+\], ¶ \d+, http.+#b-\d+:~:text=.+\)$/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const link = await copied(page);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await select(page, 0, 1200);
  await expect(bar).toContainText(/\d+ characters\. A citation has at most 400\./u);
  await expect(bar.getByRole('button', { name: 'Copy a citation for an event' })).toBeDisabled();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(async () => {
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }).toPass();
});

test('a browser scrolls to the words of passages by their links alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on both screens');
  for (const id of ['background-and-battles', 'second-karabakh-war']) {
    const address = `/sources/${id}/`;
    await page.goto(address);
    // Space above and below, so that a browser can scroll any words to the middle of the screen.
    const ids = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.style.paddingBlock = '150vh';
      // The old address of a passage that was replaced is at the beginning of the new one, and has no mark.
      const all = [...document.querySelectorAll('.passage-start')]
        .map((start) => start.id)
        .filter((id) => document.querySelector(`mark[data-passages~="${id}"]`));
      return all.filter((_, index) => index % Math.ceil(all.length / 15) === 0);
    });
    for (const each of ids) {
      const text = await (await page.request.get(`/passages/${each}/`)).text();
      const [, words = ''] = /href="[^"]*:~:(text=[^"]*)"/u.exec(text) ?? [];
      const directive = `#:~:${words.replaceAll('&amp;', '&')}`;
      await page.goto(address + directive);
      await expect(async () => {
        const middle = await page.evaluate((name) => {
          const boxes = [...document.querySelectorAll(`mark[data-passages~="${name}"]`)].flatMap((mark) => [
            ...mark.getClientRects(),
          ]);
          return Math.min(...boxes.map(({ top }) => top)) - innerHeight / 2;
        }, each);
        expect(Math.abs(middle), each + directive).toBeLessThan(90);
      }).toPass({ timeout: 3000 });
    }
  }
});

test('a document is checked in the browser: its bytes, and every marked passage; other bytes are found out', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on both screens');
  await page.goto(document_);
  await page.getByText('Check this document yourself').click();
  const result = page.locator('.verify-result');
  const check = () => page.getByRole('button', { name: 'Check it in this browser' }).click();
  await check();
  await expect(result).toHaveText(
    /^[\d,]+ bytes were fetched, and their SHA-256 is the one stated, [0-9a-f]{64}\. All \d+ marked passages stand in them/u,
  );
  await page.route('**/*.txt', (route) => route.fulfill({ body: raw.replaceAll('Supreme', 'supreme') }));
  await check();
  await expect(result).toHaveText(/^Not the same: .+ Not found in them: \d+ of \d+ marked passages \(p-/u);
  await page.unroute('**/*.txt');
  await page.goto(passage);
  await check();
  await expect(result).toHaveText(/is the one stated, .+ The words stand in them\.$/u);
  await page.route('**/*.txt', (route) => route.abort());
  await check();
  await expect(result).toHaveText(/^The check could not be made/u);
});

test('references are copied, and said to be', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on both screens');
  await page.goto(passage);
  const way = page.locator('.cite-way').first();
  await way.getByRole('button').click();
  await expect(way.getByRole('status')).toHaveText('Copied');
  expect(await copied(page)).toBe(await way.locator('[data-part="cite-words"]').textContent());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('references are read and downloaded', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same on both screens');
    await page.goto(passage);
    await page.getByText('BibTeX', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Download p-01cr7yfh.bib').click()]);
    expect(download.suggestedFilename()).toBe('p-01cr7yfh.bib');
    expect(readFileSync(await download.path(), 'utf8')).toBe(await page.locator('pre').first().textContent());
    await expect(page.locator('.cite-tools button').first()).toBeHidden();
  });
});

/** Selects the words between two offsets in the whole document, counted in letters without white space. */
async function select(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const nodes: Text[] = [];
      for (const words of document.querySelectorAll('.document .words')) {
        const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      }
      const place = (count: number): [Text, number] => {
        let left = count;
        for (const node of nodes) for (const { index } of node.data.matchAll(/\S/gu)) if (left-- === 0) return [node, index];
        throw new Error('The document has not so many letters');
      };
      const [end, after] = place((last as number) - 1);
      getSelection()?.setBaseAndExtent(...place(first as number), end, after + 1);
      end.parentElement?.scrollIntoView({ block: 'center' });
    },
    [from, to],
  );
}

function lettersIn(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
