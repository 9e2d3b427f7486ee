import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarser, coverageStrip } from '../../../../src/archive/coverage/coverage-strip.ts';
import type { Range } from '../../../../src/text/fold.ts';

const text = 'The mill opened. It burnt in 1911.\n\nIt was built again.';
const rangeOf = (words: string): Range => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Each stretch as its kind and its words. */
const strip = (cited: readonly string[], dated: readonly string[] = []) =>
  coverageStrip(text, cited.map(rangeOf), dated.map(rangeOf)).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end).trim()}`,
  );

test.for<[string, string[], string[], string[]]>([
  ['nothing is cited', [], [], [`uncited: ${text}`]],
  ['all is cited', [text], [], [`cited: ${text}`]],
  [
    'a passage in the middle',
    ['burnt in 1911'],
    [],
    ['uncited: The mill opened. It', 'cited: burnt in 1911', 'uncited: .\n\nIt was built again.'],
  ],
  [
    'passages that overlap, or meet but for a full stop and a space, are one stretch',
    ['The mill', 'mill opened', 'It burnt'],
    [],
    ['cited: The mill opened. It burnt', 'uncited: in 1911.\n\nIt was built again.'],
  ],
  [
    'a dated sentence, part of which is cited all the same',
    ['burnt'],
    ['It burnt in 1911.'],
    ['uncited: The mill opened.', 'dated: It', 'cited: burnt', 'dated: in 1911.', 'uncited: It was built again.'],
  ],
])('%s', ([, cited, dated, expected]) => {
  expect(strip(cited, dated)).toEqual(expected);
});

test('white space at the beginning belongs to what follows, and a text of nothing else has no strip', () => {
  expect(coverageStrip('\n ab', [{ start: 2, end: 4 }], [])).toEqual([{ start: 0, end: 4, kind: 'cited', from: 0, to: 1 }]);
  expect(coverageStrip(' \n', [], [])).toEqual([]);
  expect(coverageStrip('', [], [])).toEqual([]);
});

test('the stretches are the whole text, each another kind than the last, and a letter is cited if a passage holds it', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const texts = fc.string({ unit: fc.constantFrom('a', ' '), minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.array(range), fc.array(range), (letters, cited, dated) => {
      const parts = coverageStrip(letters, cited, dated);
      if (letters.trim() === '') return;
      expect([parts[0]?.start, parts.at(-1)?.end, parts[0]?.from, parts.at(-1)?.to]).toEqual([0, 30, 0, 1]);
      for (const [index, part] of parts.slice(1).entries()) {
        expect(part.start).toBe(parts[index]?.end);
        expect(part.kind).not.toBe(parts[index]?.kind);
      }
      for (let at = 0; at < 30; at += 1) {
        if (letters[at] === ' ') continue;
        const holds = ({ start, end }: Range) => start <= at && at < end;
        const expected = cited.some(holds) ? 'cited' : dated.some(holds) ? 'dated' : 'uncited';
        expect(parts.find(holds)?.kind).toBe(expected);
      }
    }),
  );
});

test('a strip of too many parts is cut into fewer, which together are the whole, each of a kind that it has', () => {
  const [cited, blank] = [{ start: 0, end: 30 }, 100];
  const long = `${'a'.repeat(30)} ${'b'.repeat(69)}`;
  const fine = coverageStrip(long, [cited], []);
  expect(coarser(fine, blank, 2)).toBe(fine);
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (kinds, most) => {
      const length = kinds.length * 3;
      const parts = kinds.map((kind, at) => ({
        ...{ start: at * 3, end: at * 3 + 3, from: at / kinds.length, to: (at + 1) / kinds.length },
        kind: (['cited', 'dated', 'uncited'] as const)[kind] ?? 'cited',
      }));
      const made = coarser(parts, length, most);
      if (parts.length <= most) return made === parts;
      const meets = made.every(({ start }, at) => start === (made[at - 1]?.end ?? 0)) && made.at(-1)?.end === length;
      const present = new Set(parts.map(({ kind }) => kind));
      return meets && made.length <= most && made.every(({ kind }) => present.has(kind));
    }),
  );
});

test('each kind keeps its share in fewer parts, even if all its stretches are shorter than a part', () => {
  const parts = Array.from({ length: 1000 }, (_, at) => ({
    ...{ start: at * 10, end: at * 10 + 10, from: at / 1000, to: (at + 1) / 1000 },
    kind: at % 10 === 0 ? ('cited' as const) : ('uncited' as const),
  }));
  const shown = coarser(parts, 10_000, 50).filter(({ kind }) => kind === 'cited');
  expect(shown.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(1000);
});
