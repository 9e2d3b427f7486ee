import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { coverageStrips } from '../../../../src/site/pages/coverage-strips.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const opening = 'The mill at Lower Ford opened on 4 May 1907.';

/** The strips of the smallest archive, with more text at the end of its document. */
const strips = (more: string) => {
  const { archive } = checkVariant(sourceFiles('mill-book', `${opening} ${more}`));
  return coverageStrips(archive?.sources ?? []);
};

/** The same with a document of this many letters and without metadata. */
const blank = (letters: number) => {
  const [source] = checkVariant({}).archive?.sources ?? [];
  if (!source) throw new Error('There is no document');
  return coverageStrips([{ ...source, text: 'a'.repeat(letters), passages: [], sentences: [] }]);
};

test('rows are as long as the longest document needs, and together the whole of each', () => {
  for (const [letters, rowLength] of [
    [100, 500],
    [5000, 500],
    [5001, 1000],
    [45_000, 5000],
    [6_000_000, 6_000_000],
  ] as const) {
    const [strip] = blank(letters);
    expect(strip?.rowLength).toBe(rowLength);
    const lengths = strip?.rows.map(({ length }) => length) ?? [];
    expect(lengths.length).toBeLessThanOrEqual(10);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(letters);
  }
});

describe('a document', () => {
  const strip = () => strips(`It burnt in 1911. ${'It stood by the river. '.repeat(30)}`)[0];

  test('is drawn in parts, each of which leads to its passage or its paragraph', () => {
    const [first, second] = strip()?.rows ?? [];
    expect(first?.parts).toMatchObject([
      {
        from: 0,
        length: 45,
        kind: 'cited',
        to: expect.stringMatching(/^\/base\/sources\/mill-book\/#p-/u),
        title: 'Line 1: cited',
      },
      { kind: 'dated', to: '/base/sources/mill-book/#b-0', title: 'Line 1: not cited, in a dated sentence' },
      { kind: 'uncited' },
    ]);
    expect(second?.parts).toMatchObject([{ from: 0, kind: 'uncited', title: 'Line 1: not cited' }]);
  });

  test('is told in words', () => {
    expect(strip()?.words).toBe(
      '6% of the text is cited, in 1 stretch; 2 stretches between them are not, 1 of them in dated sentences. The longest of these has 691 characters.',
    );
  });
});

test('every part of every document leads to what it shows', () => {
  const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
  for (const { source, rows } of coverageStrips(archive?.sources ?? [])) {
    const passages = new Map(source.passages.map((passage) => [`/base/sources/${source.id}/#${passage.id}`, passage]));
    let offset = 0;
    for (const { length, parts } of rows) {
      for (const { from, length: wide, to, kind } of parts) {
        const [start, end] = [offset + from, offset + from + wide];
        const passage = passages.get(to);
        expect(passage !== undefined, `${kind} ${start}`).toBe(kind === 'cited');
        if (passage && from > 0) expect(passage.start >= start && passage.start < end, to).toBe(true);
        if (!passage) expect(Number(/#b-(?<at>\d+)$/u.exec(to)?.[1])).toBeLessThan(end);
      }
      offset += length;
    }
  }
});
