import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageText, textFragment } from '../../../src/export/text-fragment.ts';
import { blocksOf } from '../../../src/text/blocks/blocks.ts';
import { fold } from '../../../src/text/fold.ts';
import { readWords } from '../../../src/text/folding/read-words.ts';
import { asBrowserSees, followFragment, searchedPage } from '../../support/browser-fragment.ts';
import { documents } from '../../support/documents.ts';

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
};
const pageOf = (text: string) => {
  const folded = fold(text);
  return pageText(folded, blocksOf(folded.clear));
};
const fragmentOf = (text: string, words: string) => textFragment(pageOf(text), rangeOf(text, words));

test('any words of the documents are led to, whole words at both ends, or there is no fragment', () => {
  const pages = documents.map(({ folded }) => ({
    ...pageText(folded, blocksOf(folded.clear)),
    folded,
    searched: searchedPage(blocksOf(folded.clear).map((block) => readWords(folded, block))),
  }));
  let led = 0;
  fc.assert(
    fc.property(fc.nat(pages.length - 1), fc.nat(999), fc.integer({ min: 1, max: 900 }), (which, at, length) => {
      const page = pages[which] as (typeof pages)[number];
      const start = Math.floor((at / 1000) * page.folded.raw.length);
      const range = { start, end: Math.min(page.folded.raw.length, start + length) };
      const fragment = textFragment(page, range);
      if (fragment === undefined) return;
      led += 1;
      const found = followFragment(page.searched, fragment);
      expect(found).toContain(asBrowserSees(readWords(page.folded, range)));
      expect(found?.length).toBeLessThan(asBrowserSees(readWords(page.folded, range)).length + 60);
    }),
    { seed: 5, numRuns: 400 },
  );
  expect(led).toBeGreaterThan(350);
});

test('few words stand whole, with their neighbours; of many the ends stand alone', () => {
  const text = 'The mill opened on 4 May. It closed on 4 May too.';
  expect(fragmentOf(text, 'opened')).toBe(':~:text=The%20mill-,opened');
  expect(fragmentOf(text, '4 May too')).toBe(':~:text=closed%20on-,4%20May%20too');
  const long = `One two three four five six seven eight nine ten eleven twelve thirteen fourteen. Rest of it.`;
  expect(fragmentOf(long, long.slice(0, -12))).toBe(':~:text=One%20two%20three%20four%20five,twelve%20thirteen%20fourteen%2E');
});

test('what a directive reads as its own signs is encoded', () => {
  const text = 'He said: yes, no & -maybe- (the so-called), and left it there.';
  expect(fragmentOf(text, 'yes, no & -maybe- (the so-called)')).toBe(
    ':~:text=yes%2C%20no%20%26%20%2Dmaybe%2D%20%28the%20so%2Dcalled%29',
  );
});

test('a word parted at the end of a line is one word of the page, and part words are made whole', () => {
  const text = 'All of the agree-\nment was kept by\nthe council of both towns.';
  expect(fragmentOf(text, 'agree-\nment was kept by\nthe')).toBe(':~:text=agreement%20was%20kept%20by%20the');
  expect(fragmentOf(text, 'ouncil of bot')).toBe(':~:text=by%20the-,council%20of%20both');
});

test('words over a running head are led to by their two ends', () => {
  const text = 'Mill 1\n\nAll of it was kept by\n\fMill 2\n\nthe council of both towns\n\fMill 3\n\nfor a year.';
  expect(fragmentOf(text, 'it was kept by\n\fMill 2\n\nthe council')).toBe(':~:text=All%20of-,it%20was%20kept,the%20council');
});

test('words across paragraphs are led to by their two ends', () => {
  const text = 'First paragraph ends with these words here.\n\nSecond one begins with some others.';
  expect(fragmentOf(text, 'these words here.\n\nSecond one begins')).toBe(
    ':~:text=ends%20with-,these%20words%20here%2E,Second%20one%20begins',
  );
});

test('words that nothing on the page tells apart, or no words, have no fragment', () => {
  expect(fragmentOf('Notes\n\nOne thing.\n\nNotes\n\nAnother thing.', 'Notes')).toBeUndefined();
  expect(textFragment(pageOf('A  b'), { start: 1, end: 3 })).toBeUndefined();

  expect(textFragment(pageOf(''), { start: 0, end: 0 })).toBeUndefined();
});

test('one word that is longer than a quotation stands in the address whole', () => {
  const address = `https://example.org/${'mill'.repeat(20)}`;
  expect(fragmentOf(`See ${address} for the mill.\n`, address)).toBe(
    `:~:text=See-,${encodeURIComponent(address).replaceAll('.', '%2E')}`,
  );
});

test('marks of Markdown are in no fragment', () => {
  const text = 'It was **open**ed on *4 May*, they say.\n';
  const folded = fold(text, [
    { start: 7, end: 9 },
    { start: 13, end: 15 },
    { start: 21, end: 22 },
    { start: 27, end: 28 },
  ]);
  const page = pageText(folded, [{ start: 0, end: text.length - 1 }]);
  expect(textFragment(page, rangeOf(text, 'open**ed on *4 May*, they'))).toBe(':~:text=opened%20on%204%20May%2C%20they');
});
