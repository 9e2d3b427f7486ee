import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Source } from '../../../src/archive/types.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { type Chosen, noneChosen } from '../../../src/search/narrow.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import { facets, resultKinds } from '../../../src/search/search-data.ts';
import { type Found, SearchEngine } from '../../../src/search/search-engine.ts';
import { searchFiles } from '../../../src/site/pages/search/search-files.ts';
import { searchRecords } from '../../../src/site/pages/search/search-records.ts';
import { dayLength } from '../../../src/time/midnight.ts';
import tuned from './tuned.cases.json' with { type: 'json' };
import untuned from './untuned.cases.json' with { type: 'json' };

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
const engine = engineOf([...files.parts.keys()]);
const find = (words: string, by = engine, chosen = noneChosen): Found => by.find({ words, chosen, order: 'relevance' });

/** Both were written before the engine. It was made better by the first, and only measured by the second. */
const lists: Readonly<Record<string, readonly Case[]>> = { tuned, untuned };
const isAnswered = ({ nothing }: Case) => nothing !== true;

test('the words of events are shown with real quotation marks, as on their pages', () => {
  const shown = searchRecords(archive).flatMap((records) =>
    records.flatMap(({ kind, text }) => (kind === 'event' ? text : [])),
  );
  expect(shown.filter((text) => /["']/u.test(text))).toEqual([]);
  expect(shown.filter((text) => /[“”’]/u.test(text))).not.toEqual([]);
});

describe.each(Object.entries(lists))('of the %s queries', (_, cases) => {
  test('the right result comes first, or among the first three', () => {
    const ranks = cases.filter(isAnswered).map(({ query, right }) => ({
      query,
      rank: find(query).results.findIndex((each) => answers(each, right)),
    }));
    const within = (count: number) => ranks.filter(({ rank }) => rank !== -1 && rank < count).length / ranks.length;
    const late = ranks.filter(({ rank }) => rank !== 0).map(({ query, rank }) => `${query}: ${rank + 1}`);
    expect(within(1), late.join('\n')).toBeGreaterThanOrEqual(minFirst);
    expect(within(3), late.join('\n')).toBeGreaterThanOrEqual(minFirstThree);
  });

  test.for(cases.filter((each) => !isAnswered(each)))('what stands nowhere is not said to be found: $query', ({ query }) => {
    expect(find(query).isComplete).toBe(false);
  });

  test('each choice leaves as many results as its count says', () => {
    for (const { query } of cases.filter((_, at) => at % 10 === 0)) {
      const first = find(query);
      const left = (more: Partial<Chosen>) => find(query, engine, { ...noneChosen, ...more }).results.length;
      for (const kind of resultKinds) expect(left({ kind: [kind] }), `${query}: ${kind}`).toBe(first.counts.kind[kind]);
      for (const facet of facets)
        for (const [value, count] of first.counts[facet].entries())
          if (count > 0 && value % 5 === 0) expect(left({ [facet]: [value] }), `${query}: ${facet} ${value}`).toBe(count);
      const [kind, topic] = [{ kind: ['paragraph' as const] }, { topic: [0] }];
      const { counts } = find(query, engine, { ...noneChosen, ...kind, ...topic });
      expect(left({ ...kind, topic: [1] }), `${query}: a paragraph on another topic`).toBe(counts.topic[1]);
      expect(left({ kind: ['passage'], ...topic }), `${query}: a passage on the topic`).toBe(counts.kind.passage);
    }
  });

  test('results have the same order whichever part came first', () => {
    const other = engineOf([...files.parts.keys()].toReversed());
    const order = (query: string, by: SearchEngine) => find(query, by).results.map(({ hit }) => hit.id);
    for (const { query } of cases) expect(order(query, other), query).toEqual(order(query, engine));
  });
});

test.for([
  ['who attacked first', 'attack-along-the-front'],
  ['1,000,000', 'displaced-by-the-first-war'],
])('“%s” first finds %s', ([query, event]) => {
  const [first] = find(query as string).results;
  expect(first && answers(first, [{ event: event as string }])).toBe(true);
});

test.for(['autumn 2020', 'October 2020', '1992'])('“%s” finds no words of documents that do not tell it', (words) => {
  const ofDocuments = find(words).results.filter(({ hit }) => hit.kind !== 'event');
  expect(ofDocuments.length).toBeGreaterThan(0);
  expect(ofDocuments.filter(({ hit }) => hit.terms.every((term) => !term || !/\d/u.test(term)))).toEqual([]);
});

test.for([
  ['17 July 1993', '1988-01-01', '1995-12-31'],
  ['autumn 2020', '2003-01-01', '2020-12-31'],
])('what “%s” finds first lies between %s and %s', ([words, from, to]) => {
  const days = [from, to].map((day) => Date.parse(day as string) / dayLength);
  for (const { hit } of find(words as string).results.slice(0, 5)) {
    const extent = engine.extentOf([hit]);
    expect([(extent?.from ?? 0) >= (days[0] as number), (extent?.to ?? 0) <= (days[1] as number) + 1]).toEqual([true, true]);
  }
});

function engineOf(parts: readonly number[]): SearchEngine {
  const made = new SearchEngine(files.main);
  for (const number of parts) {
    const { words, texts } = files.parts[number] as (typeof files.parts)[number];
    made.addPart(number, words);
    made.addTexts(number, texts);
  }
  return made;
}

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
