import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Source } from '../../../src/archive/types.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { noneChosen } from '../../../src/search/narrow.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import { type Found, SearchEngine } from '../../../src/search/search-engine.ts';
import { searchFiles } from '../../../src/site/pages/search/search-files.ts';
import cases from './queries.cases.json' with { type: 'json' };

/** What answers a query: an event, or the place of words in a document. */
interface Right {
  readonly event?: string;
  readonly source?: string;
  readonly words?: string;
}

interface Case {
  readonly query: string;
  readonly right: readonly Right[];
  /** Whether nothing in the archive answers it. */
  readonly nothing?: boolean;
}

/** Of the queries that something answers: how many have it first, and among the first three. */
const [minFirst, minFirstThree] = [0.9, 0.98];

const { archive } = buildArchive(readContent('content').content);
if (!archive) throw new Error('The archive has problems.');
const sources = new Map(archive.sources.map((source) => [source.id, source]));
const files = searchFiles(archive);
const engine = new SearchEngine(files.main);
for (const [number, { words, texts }] of files.parts.entries()) {
  engine.addPart(number, words);
  engine.addTexts(number, texts);
}
const find = (words: string): Found => engine.find({ words, chosen: noneChosen, order: 'relevance' });
const answered = (cases as readonly Case[]).filter(({ nothing }) => nothing !== true);
const unanswered = (cases as readonly Case[]).filter(({ nothing }) => nothing === true);

test('the right result comes first, or among the first three', () => {
  const ranks = answered.map(({ query, right }) => ({
    query,
    rank: find(query).results.findIndex((each) => answers(each, right)),
  }));
  const within = (count: number) => ranks.filter(({ rank }) => rank !== -1 && rank < count).length / ranks.length;
  const late = ranks.filter(({ rank }) => rank !== 0).map(({ query, rank }) => `${query}: ${rank + 1}`);
  expect(within(1), late.join('\n')).toBeGreaterThanOrEqual(minFirst);
  expect(within(3)).toBeGreaterThanOrEqual(minFirstThree);
});

test.for(unanswered)('what stands nowhere is not said to be found: $query', ({ query }) => {
  expect(find(query).isComplete).toBe(false);
});

test.for(answered.slice(0, 20))('the same query has the same results in the same order: $query', ({ query }) => {
  expect(find(query).results).toEqual(find(query).results);
});

function answers({ hit }: Ranked, right: readonly Right[]): boolean {
  const href = engine.textsOf(hit.part)?.href[hit.place] ?? '';
  return right.some(({ event, source, words }) => {
    if (event !== undefined) return href.endsWith(`/events/${event}/`);
    const document = sources.get(source ?? '');
    return document !== undefined && href.includes(`/sources/${document.id}/`) && overlapsWords(href, document, words ?? '');
  });
}

function overlapsWords(href: string, { folded, blocks, passages }: Source, words: string): boolean {
  const [, id = ''] = href.split('#');
  const range = passages.find((passage) => passage.id === id) ?? blocks.find(({ start }) => id === `b-${start}`);
  const sought = plain(words);
  const block = blocks.find(({ start, end }) => plain(folded.raw.slice(start, end)).includes(sought));
  if (!range || !block) return false;
  if (block.start === range.start) return true;
  const within = plain(folded.raw.slice(range.start, range.end));
  return (
    within.includes(sought) || (range.start < block.end && range.end > block.start && sought.includes(within.slice(0, 30)))
  );
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .replaceAll(/[“”„"‘’']/gu, "'")
    .toLowerCase();
}
