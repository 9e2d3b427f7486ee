import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/archive/types.ts';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../support/variant.ts';

const opening = 'The mill at Lower Ford opened on 4 May 1907.';
const text = `${opening} It stood by the river, and many people came to see it there. It had one wheel, of oak, and a roof of slate.\n`;

/** The passages of the mill book if these quotations of it are cited, in the order of the text. */
function passages(quotes: readonly Readonly<Record<string, string>>[], document = text, more: Files = {}): readonly Passage[] {
  const citations = quotes.map((fields) => ({ dateBasis: 'context', ...fields }));
  const { archive } = checkVariant({
    ...sourceFiles('mill-book', document),
    'events/mill-opens.md': eventFile({ citations }),
    ...more,
  });
  return archive?.sources.find(({ id }) => id === 'mill-book')?.passages ?? [];
}

const idOf = (quote: string, document = text) => passages([{ quote }], document)[0]?.id;

test('a passage is the words of the source on one line, with their line', () => {
  const [passage] = passages([{ quote: 'stood by the mill' }], 'It\nstood by\n   the mill.\n');
  expect(passage).toMatchObject({ start: 3, end: 23, quote: 'stood by the mill', line: 2 });
});

test('passages are in the order of the text, of two that begin together the longer first', () => {
  const quotes = ['one wheel', 'It had', 'It had one wheel', 'The mill'].map((quote) => ({ quote }));
  expect(passages(quotes).map(({ quote }) => quote)).toEqual(['The mill', 'It had one wheel', 'It had', 'one wheel']);
});

test('the same range is the same passage, however it is quoted and from whatever event', () => {
  const other = eventFile({ citations: [{ quote: '"The  mill"', dateBasis: 'context', suffix: 'at Lower' }] });
  const found = passages([{ quote: 'The mill' }], text, { 'events/other.md': other });
  expect(found).toHaveLength(1);
  expect(found[0]?.citations.map(({ event, number }) => [event.id, number])).toEqual([
    ['mill-opens', 1],
    ['other', 1],
  ]);
});

describe('ids', () => {
  test('are permanent', () => {
    expect(idOf('It stood by the river')).toBe('p-c7b3k4rc');
    expect(idOf(opening)).toBe('p-gdy4z30c');
  });

  test('do not depend on words far away', () => {
    const id = idOf('It stood by the river');
    expect(idOf('It stood by the river', text.replace('slate', 'straw'))).toBe(id);
    expect(idOf('It stood by the river', `A preface. ${text}`)).toBe(id);
  });

  test('do not depend on white space or on the form of quotation marks', () => {
    expect(idOf('It stood by the river', text.replaceAll(' It', '\n\u00A0 It'))).toBe(idOf('It stood by the river'));
  });

  test('depend on the words and on those around them', () => {
    const changed = [
      idOf('It stood by the river'),
      idOf('It stood by the river,'),
      idOf('It stood by the river', text.replace('May', 'June')),
      idOf('It stood by the river', text.replace('many people', 'few people')),
    ];
    expect(new Set(changed).size).toBe(changed.length);
  });

  test('differ between sources that have the same words', () => {
    const files = { ...sourceFiles('copy', text) };
    const citations = [{ quote: opening }, { source: 'copy', quote: opening }];
    const { archive } = checkVariant({
      ...files,
      ...sourceFiles('mill-book', text),
      'events/mill-opens.md': eventFile({ citations }),
    });
    const [one, two] = archive?.events[0]?.citations ?? [];
    expect(one?.passage.quote).toBe(two?.passage.quote);
    expect(one?.passage.id).not.toBe(two?.passage.id);
  });

  test('differ even if passages have the same words and surroundings', () => {
    const repeated = `Begin. ${'The mill stood still all day. '.repeat(44)}End.\n`;
    const before = (times: number) => `Begin. ${'The mill stood still all day. '.repeat(times)}`.trim();
    const quotes = Array.from({ length: 40 }, (_, index) => ({ quote: 'The mill stood still', prefix: before(index + 2) }));
    const ids = passages(quotes, repeated).map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    expect(ids.every((id) => /^p-[0-9a-z]{8}$/u.test(id))).toBe(true);
  });

  test('are words of ten letters without i, l, o and u', () => {
    for (const id of [idOf(opening), idOf('many people')]) expect(id).toMatch(/^p-[0-9a-hjkmnp-tv-z]{8}$/u);
  });
});
