import { describe, expect, test } from 'vitest';
import type { Archive, Source } from '../../../src/archive/types.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { bibtex } from '../../../src/export/bibtex.ts';
import { citedEvent, type CitedItem, citedPassage } from '../../../src/export/cited-item.ts';
import { cslJson } from '../../../src/export/csl-json.ts';
import { eventReference, passageReference, quotationWithReference } from '../../../src/export/reference.ts';
import { ris } from '../../../src/export/ris.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { dated } from '../../support/dates.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { parseBibtex, parseRis, unescapeTex } from '../../support/parse-references.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems');
const { site, sources, events } = archive;
const [event] = events as [Archive['events'][number]];
const [source] = sources as [Source];
const [first] = source.passages;
if (!first) throw new Error('The fixture has no passage');
const address = 'https://archive.example/passages/p-0/';
const options = { site, address };

/** The first passage, with changed metadata of its document. */
const passageWith = (fields: Partial<Source>) => {
  const { published = source.published } = fields;
  const dates = published === 'not stated' ? {} : { published: dated(published) };
  return { ...first, source: { ...source, ...fields, dates } };
};
const itemWith = (fields: Partial<Source>) => citedPassage(passageWith(fields), options);
const whole = {
  creator: 'A. Writer',
  publisher: 'The Press',
  published: '2020-10-04',
  url: 'https://press.example/a',
} as const;
const nothing = { creator: 'not stated', publisher: 'not stated', published: 'not stated', url: 'not stated' } as const;

describe('what a document does not state', () => {
  test('has no field in any format, and is said in words', () => {
    const item = itemWith(nothing);
    expect(Object.keys(parseBibtex(bibtex(item)).fields)).toEqual(['title', 'howpublished', 'note', 'url', 'langid']);
    expect(parseRis(ris(item)).map(([tag]) => tag)).toEqual(['TY', 'ID', 'TI', 'T2', 'LA', 'UR', 'N1', 'N1', 'N1', 'ER']);
    expect(Object.keys(entryOf(item))).toEqual(['id', 'type', 'title', 'archive', 'URL', 'language', 'note']);
    for (const text of [bibtex(item), ris(item), cslJson(item), passageReference(passageWith(nothing), options)])
      expect(text).toContain('Author, publisher and date not stated in the document.');
  });

  test('one thing alone is said alone', () => {
    expect(itemWith({ ...whole, publisher: 'not stated' }).notes).toContain('Publisher not stated in the document.');
    expect(itemWith(whole).notes.join(' ')).not.toContain('not stated');
  });
});

test('what a document states has its field', () => {
  const item = itemWith(whole);
  expect(parseBibtex(bibtex(item)).fields).toMatchObject({
    author: '{A. Writer}',
    publisher: '{The Press}',
    year: '2020',
    month: 'oct',
  });
  expect(parseRis(ris(item))).toEqual(
    expect.arrayContaining([
      ['AU', 'A. Writer'],
      ['PB', 'The Press'],
      ['PY', '2020'],
      ['DA', '2020/10/04/'],
      ['N1', 'Found at https://press.example/a.'],
    ]),
  );
  expect(entryOf(item)).toMatchObject({
    type: 'document',
    author: [{ literal: 'A. Writer' }],
    publisher: 'The Press',
    issued: { 'date-parts': [[2020, 10, 4]] },
  });
  expect(passageReference(passageWith(whole), options)).toMatch(
    /^A\. Writer\. .+, ¶ \d+: “.+” The Press, 4 October 2020\. In: /u,
  );
});

test.each([
  ['2020', { 'date-parts': [[2020]] }, '2020', undefined],
  ['2020-10', { 'date-parts': [[2020, 10]] }, '2020', '2020/10//'],
  ['1987~', { 'date-parts': [[1987]], circa: true }, undefined, undefined],
  ['1997-23', { 'date-parts': [[1997]], season: 3 }, '1997', undefined],
  ['1990/1992', { 'date-parts': [[1990], [1992]] }, undefined, undefined],
  ['1990/..', { literal: 'from 1990' }, undefined, undefined],
  ['1990/', { literal: 'from 1990, end not known' }, undefined, undefined],
  ['-0479', { literal: '480 BC' }, undefined, undefined],
  ['Y12000', { literal: '12,000' }, undefined, undefined],
  ['199X', { literal: 'some time in the 1990s' }, undefined, undefined],
  ['1990-XX', { literal: 'some month of 1990' }, '1990', undefined],
  ['1990-33', { literal: 'first quarter of 1990' }, '1990', undefined],
  ['[1990,1992]', { literal: '1990 or 1992' }, undefined, undefined],
  ['1990-?05-04', { 'date-parts': [[1990, 5, 4]], circa: true }, undefined, undefined],
  ['2020-10-04T14:11', { 'date-parts': [[2020, 10, 4]] }, '2020', '2020/10/04/'],
])('a publication dated %s is no surer in a format than it was', (published, issued, year, day) => {
  const item = itemWith({ ...whole, published });
  const records = Object.fromEntries(parseRis(ris(item)));
  expect(entryOf(item)['issued']).toEqual(issued);
  expect(parseBibtex(bibtex(item)).fields['year']).toBe(year);
  expect([records['PY'], records['DA']]).toEqual([year, day]);
});

describe.each(Object.entries(hostileTexts))('a title and an author of %s', (_, text) => {
  const item = itemWith({ shownTitle: `[${text}]`, creator: text });
  const shown = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  test('stay one field of BibTeX, and read as they were', () => {
    const { fields } = parseBibtex(bibtex(item));
    expect(unescapeTex(fields['title'] ?? '')).toBe(`{[${shown}]}`);
    expect(unescapeTex(fields['author'] ?? '')).toBe(`{${shown}}`);
  });

  test('stay one line of RIS', () => {
    const lines = parseRis(ris(item));
    expect(lines).toContainEqual(['TI', `[${shown}]`]);
    expect(lines.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
  });

  test('come back from CSL-JSON', () => {
    expect(entryOf(item)).toMatchObject({ title: `[${shown}]`, author: [{ literal: shown }] });
  });
});

test('an event is cited as a page of the site, and its own day is no day of publication', () => {
  const item = citedEvent(event, options);
  expect(entryOf(item)).toMatchObject({ id: event.id, type: 'webpage', title: event.title, 'container-title': site.title });
  expect(entryOf(item)['issued']).toBeUndefined();
  expect(parseRis(ris(item))[0]).toEqual(['TY', 'ELEC']);
  expect(item.notes[0]).toBe(`Event dated ${event.date.words}.`);
  expect(eventReference(event, options)).toBe(`${event.title} (${event.date.words}). In: ${site.title}. ${address}`);
});

test('a footnote names the words, the line, what is unknown, the address and the document', () => {
  expect(passageReference(passageWith(nothing), options)).toMatchInlineSnapshot(
    `"Report of the county surveyor, ¶ 2: “On 15 November 1911 the river Ash rose at Lower Ford. The library lost 97 books.” Author, publisher and date not stated in the document. In: The library of Lower Ford. https://archive.example/passages/p-0/ (SHA-256 of the document: 590e314b0bef…)"`,
  );
  expect(quotationWithReference(first, address)).toMatchInlineSnapshot(
    `"“On 15 November 1911 the river Ash rose at Lower Ford. The library lost 97 books.” (Report of the county surveyor, ¶ 2, https://archive.example/passages/p-0/)"`,
  );
});

function entryOf(item: CitedItem): Record<string, unknown> {
  const [entry, ...more] = JSON.parse(cslJson(item)) as Record<string, unknown>[];
  expect(more).toEqual([]);
  return entry ?? {};
}
