import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { withoutDrafts } from '../../../src/read/without-drafts.ts';
import { checkVariant, eventFile, storyFile } from '../../support/variant.ts';
import { unresolved } from './build-archive.cases.ts';

const { archive, problems } = buildArchive(withoutDrafts(readContent('tests/fixtures/sites/full/content').content));
if (!archive) throw new Error('There is no archive');
const { events, sources, places, parties, topics, measures, eras, disagreements } = archive;
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}
const flood = byId(events, 'flood');

test('there is nothing to report', () => {
  expect(problems).toEqual([]);
});

describe('events', () => {
  test('are in chronological order', () => {
    expect(ids(events)).toEqual([
      ...['no-reading-room', 'reading-room-opens', 'first-shelf', 'library-opens', 'reading-evenings', 'agreement'],
      ...['school-closed', 'flood', 'water-stands', 'no-lending', 'bell-and-families', 'books-dried'],
      ...['rebuilding-decided', 'rebuilding-begins', 'new-house-opens'],
    ]);
  });

  test('lead to those before and after', () => {
    for (const [index, event] of events.entries()) {
      expect(event.previous).toBe(events[index - 1]);
      expect(event.next).toBe(events[index + 1]);
    }
  });

  test('of the same days, those come first that a document tells of first, then by id', () => {
    const later = [{ quote: 'It stood by the river', dateBasis: 'context' }];
    const { archive: variant } = checkVariant({
      'events/a.md': eventFile({ more: 'importance: 5\n', citations: later }),
      'events/z.md': eventFile(),
      'events/month.md': eventFile({ date: '1907-05' }),
      'events/day-before.md': eventFile({ date: '1907-05-03' }),
      'events/span.md': eventFile({ date: '1907-05-04/1907-05-05' }),
    });
    expect(ids(variant?.events ?? [])).toEqual(['month', 'day-before', 'mill-opens', 'z', 'a', 'span']);
  });

  test('have what their author wrote, resolved', () => {
    expect(flood).toMatchObject({ title: 'The river rises and floods the library', importance: 5 });
    expect(flood.date).toMatchObject({ edtf: '1911-11-14', words: '14 November 1911', doubt: undefined });
    expect(flood.summary).toMatch(/^The chronicle dates .*"was in the mill before midnight" \[@9\]\.$/su);
    expect(ids(flood.topics)).toEqual(['water', 'library']);
    expect(flood.mainTopic).toBe(byId(topics, 'water'));
    expect(ids(flood.places)).toEqual(['river-ashe', 'lower-ford', 'mill-lane']);
    expect(ids(flood.parties)).toEqual(['ada-thorn']);
    expect(ids(flood.sources)).toEqual(['county-report', 'librarian-notebook', 'parish-chronicle']);
  });

  test('have their citations, numbered and with their passages', () => {
    expect(flood.citations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const citation of flood.citations) {
      expect(citation.event).toBe(flood);
      expect(citation.passage.citations.includes(citation)).toBe(true);
      expect(citation.source.passages.includes(citation.passage)).toBe(true);
    }
    const report = flood.citations[1];
    expect(report?.source).toBe(byId(sources, 'county-report'));
    expect(report?.date.words).toBe('15 November 1911');
    expect(flood.citations.map(({ datesDifferently }) => datesDifferently)).toEqual([
      false,
      true,
      ...Array<boolean>(7).fill(false),
    ]);
    expect(flood.citations[8]).toMatchObject({ role: 'mentions', dateBasis: 'relative', speaker: 'Ada Thorn' });
  });

  test('have the values their citations put on a measure', () => {
    const books = byId(measures, 'books-lost');
    expect(books.values.map(({ stated, words }) => [stated, words])).toEqual([
      ['101', '101'],
      ['97', '97'],
      ['>90', 'more than 90'],
      ['~100', 'about 100'],
      ['>=95', 'at least 95'],
      ['<110', 'fewer than 110'],
      ['<=108', 'at most 108'],
      ['100-105', '100 to 105'],
    ]);
    for (const value of books.values) expect(value.citation.values[0]).toBe(value);
  });
});

describe('links back', () => {
  test('everything an event is about leads to it', () => {
    for (const event of events) {
      for (const thing of [...event.topics, ...event.places, ...event.parties, ...event.sources])
        expect(thing.events.includes(event)).toBe(true);
    }
    const told = [...topics, ...places, ...parties, ...sources];
    for (const thing of told) {
      expect(ids(thing.events)).toEqual(ids(events.filter((event) => thing.events.includes(event))));
    }
    expect(ids(byId(places, 'nether-ford').events)).toEqual(['bell-and-families']);
    expect(ids(byId(topics, 'council').events)).toEqual(['library-opens', 'agreement', 'school-closed', 'rebuilding-decided']);
  });

  test('places and parties lie in one another', () => {
    const ford = byId(places, 'lower-ford');
    expect(ids(ford.contains)).toEqual(['mill-lane', 'nether-ford']);
    expect(byId(places, 'mill-lane').within).toBe(ford);
    const council = byId(parties, 'parish-council');
    expect(byId(parties, 'edwin-marsh').of).toBe(council);
    expect(ids(council.members)).toEqual(['edwin-marsh']);
  });

  test('disagreements are in the order of their events, and events lead to them', () => {
    expect(disagreements.map(({ id, kind }) => [id, kind])).toEqual([
      ['declared-library-opens', 'declared'],
      ['dates-flood', 'dates'],
      ['values-books-lost', 'values'],
    ]);
    expect(ids(flood.disagreements)).toEqual(['dates-flood', 'values-books-lost']);
    for (const disagreement of disagreements) expect(disagreement.sides.length).toBeGreaterThan(1);
  });
});

describe('sources', () => {
  const chronicle = byId(sources, 'parish-chronicle');

  test('are shown by their titles, devised ones in brackets', () => {
    expect(sources.map(({ shownTitle, label }) => [shownTitle, label])).toEqual([
      ['Report of the county surveyor', 'County report'],
      ['[Notebook of the librarian]', '[Notebook of the librarian]'],
      ['Chronicle of the parish of Lower Ford', 'Parish chronicle'],
    ]);
    expect(sources.map(({ fileName }) => fileName)).toEqual([
      'county-report.txt',
      'librarian-notebook.md',
      'parish-chronicle.txt',
    ]);
    expect(chronicle.party).toBe(byId(parties, 'parish-council'));
    expect(byId(sources, 'librarian-notebook').party).toBeUndefined();
  });

  test('have every passage once, in the order of the text, overlapping ones too', () => {
    const passageIds = sources.flatMap(({ passages }) => ids(passages));
    expect(new Set(passageIds).size).toBe(29);
    expect(passageIds).toHaveLength(29);
    for (const { passages, text } of sources) {
      for (const [index, { start, end }] of passages.entries()) {
        expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.start ?? 0);
        expect(text.slice(start, end)).toMatch(/^\S.*\S$/su);
      }
    }
    const overlapping = chronicle.passages.filter(({ start }, index) => start < (chronicle.passages[index - 1]?.end ?? 0));
    expect(overlapping).toHaveLength(3);
  });

  test('have a passage across two paragraphs', () => {
    const across = chronicle.passages.filter(({ start, end }) => /\n\n/u.test(chronicle.text.slice(start, end)));
    expect(across.map(({ quote }) => quote)).toEqual([
      'until 17 November 1911. The flood reached the second shelf. The next day',
    ]);
  });

  test('know how much of them is cited', () => {
    const { uncitedDated, ...counts } = chronicle.coverage;
    expect(counts).toMatchInlineSnapshot(`
      {
        "characters": 858,
        "citedCharacters": 702,
        "citedDatedSentences": 10,
        "citedSentences": 15,
        "datedSentences": 13,
        "datesAreRead": true,
        "sentences": 21,
      }
    `);
    expect(uncitedDated.map(({ words, reason }) => [words, reason])).toEqual([
      ['In 1914 nothing was written.', 'The sentence reports that nothing happened.'],
      ['In 1915 nothing was written.', 'The sentence reports that nothing happened.'],
      ['The clerk counted 100 pages on 2 January 1916.', 'The sentence is about the chronicle itself.'],
    ]);
  });
});

describe('stories', () => {
  const [story] = archive.stories;

  test('have their steps in the order they are written, each with its event', () => {
    expect(story).toMatchObject({ id: 'house-and-flood', title: 'The house and the flood, 1907 to 1911' });
    expect(story?.steps.map(({ number, event: { id } }) => [number, id])).toEqual([
      [1, 'library-opens'],
      [2, 'flood'],
      [3, 'no-lending'],
    ]);
    for (const step of story?.steps ?? []) {
      expect(step.story).toBe(story);
      expect(step.event.steps).toEqual([step]);
    }
    expect(byId(events, 'agreement').steps).toEqual([]);
  });

  test('show the chosen citations, or the first', () => {
    expect(story?.steps.map(({ citations }) => citations.map(({ number }) => number))).toEqual([[1, 2], [1], [1]]);
  });

  test('leave out a step whose event is not there', () => {
    const { archive: variant } = checkVariant({ 'stories/a.md': storyFile('## @mill-open\n\n## @mill-opens\n') });
    expect(variant?.stories[0]?.steps.map(({ number, event: { id } }) => [number, id])).toEqual([[1, 'mill-opens']]);
  });
});

describe('eras', () => {
  test('hold the events whose first day lies in them; one with an open beginning goes by its last', () => {
    expect(eras.map(({ id, events: { length } }) => [id, length])).toEqual([
      ['reading-room', 3],
      ['library-years', 4],
      ['flood-and-after', 8],
    ]);
    expect(eras[0]?.events[0]?.id).toBe('no-reading-room');
  });

  test('no event is outside all of them', () => {
    const { archive: variant } = checkVariant({ 'eras.yaml': '- {id: a, title: A, from: 1900, to: 1907-05-03}\n' });
    expect(variant?.eras[0]?.events).toEqual([]);
  });
});

describe('references that cannot be resolved', () => {
  test.for(Object.entries(unresolved))('%s', ([, [files, ...expected]]) => {
    expect(checkVariant(files).places).toEqual(expected);
  });

  test('is left out, and the rest is kept', () => {
    const { archive: variant } = checkVariant({
      'events/no-topic.md': eventFile().replace('[village]', '[city]'),
      'events/no-citation.md': eventFile({ citations: [{ quote: 'The mill closed' }] }),
      'events/half.md': eventFile({ citations: [{ quote: 'The mill closed' }, { quote: 'Lower Ford', dateBasis: 'context' }] }),
    });
    expect(ids(variant?.events ?? [])).toEqual(['mill-opens', 'half']);
    expect(variant?.events[1]?.citations.map(({ number }) => number)).toEqual([2]);
  });
});

describe('the archive', () => {
  test('is frozen, all of it', () => {
    const seen = new Set<unknown>();
    const thawed: unknown[] = [];
    const pending: unknown[] = [archive];
    while (pending.length > 0) {
      const value = pending.pop();
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue;
      seen.add(value);
      if (!Object.isFrozen(value)) thawed.push(value);
      pending.push(...Object.values(value));
    }
    expect(thawed).toEqual([]);
    expect(seen.size).toBeGreaterThan(300);
  });

  test('is not there without a site', () => {
    const { content } = readContent('tests/fixtures/sites/minimal/content');
    expect(buildArchive({ ...content, site: undefined })).toEqual({ problems: [] });
  });

  test('is the same from the same content', () => {
    const again = buildArchive(withoutDrafts(readContent('tests/fixtures/sites/full/content').content)).archive;
    const summary = (of: typeof archive | undefined) =>
      of?.events.flatMap(({ id, citations }) => [id, ...citations.map(({ passage }) => passage.id)]);
    expect(summary(again)).toEqual(summary(archive));
  });
});
