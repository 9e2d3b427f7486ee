import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/text/fold.ts';
import { documents, judgementsOf, madeTexts, verdictOf } from '../../support/made-texts.ts';

const seed = 1905;

describe('200 texts made from the documents by known changes', () => {
  const made = madeTexts(200, seed);
  for (const [kind, texts] of Map.groupBy(made, (each) => each.kind)) {
    test(kind, () => {
      const wrong = texts.flatMap(({ text, isRight }) => {
        const judgements = judgementsOf(text);
        return judgements.length === 1 && isRight(judgements[0]?.verdict as never) ? [] : [{ text, judgements }];
      });
      expect(wrong).toEqual([]);
    });
  }
});

/** Words of a document between two spaces, as they stand there. */
const stretch = fc
  .tuple(fc.nat(documents.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 4, max: 40 }))
  .map(([number, share, count]) => {
    const words = [...(documents[number] as (typeof documents)[number]).folded.raw.matchAll(/\S+/gu)];
    const from = Math.floor(share * Math.max(0, words.length - count));
    const [first, last] = [words[from], words[Math.min(words.length - 1, from + count - 1)]];
    return documents[number]?.folded.raw.slice(first?.index, (last?.index ?? 0) + (last?.[0].length ?? 0)) ?? '';
  });

/** A change of one word that is not the first or the last. */
const change = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'add', 'replace', 'swap', 'letter', 'digit', 'join'),
  other: fc.constantFrom('not', 'never', 'all', 'Armenia', 'Azerbaijan', '12', 'some', 'the'),
});

function changed(words: string, { share, kind, other }: { share: number; kind: string; other: string }): string {
  const all = words.split(/\s+/u);
  const at = 1 + Math.floor(share * Math.max(0, all.length - 3));
  const word = all[at] ?? '';
  if (kind === 'drop') return all.toSpliced(at, 1).join(' ');
  if (kind === 'double') return all.toSpliced(at, 0, word).join(' ');
  if (kind === 'add') return all.toSpliced(at, 0, other).join(' ');
  if (kind === 'replace') return all.toSpliced(at, 1, other).join(' ');
  if (kind === 'swap') return all.toSpliced(at, 2, all[at + 1] ?? '', word).join(' ');
  if (kind === 'letter')
    return all
      .toSpliced(
        at,
        1,
        word.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'e' ? 'a' : 'e')),
      )
      .join(' ');
  if (kind === 'digit') return words.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10));
  return all.toSpliced(at, 2, word + (all[at + 1] ?? '')).join(' ');
}

/** What divides a word and is no letter of it. */
const dividers = ['\u00AD', '\u00AD\n', '-\n', '-\r\n  ', '\u200B', '\u2060', '\u200D'];

/** Words of which one is divided between two of its small letters. */
function divided(words: string, share: number, divider: string): string {
  const places = [...words.matchAll(/(?<=[a-z]{3})(?=[a-z]{3})/gu)].map(({ index }) => index);
  const at = places[Math.floor(share * (places.length - 1))];
  return at === undefined ? words : words.slice(0, at) + divider + words.slice(at);
}

/** Words without all by which two spellings of the same words may differ: another notion of equal words than the judge's. */
const bare = (words: string) =>
  foldWords(words)
    .toLowerCase()
    .replace(/[\s"'-]/gu, '');
const allBare = documents.map(({ folded }) => bare(folded.text));

describe('either way', () => {
  test('what stands in a document is found, and never called altered', () => {
    fc.assert(
      fc.property(stretch, (words) => {
        const { status } = verdictOf(words);
        expect(['found', 'short']).toContain(status);
      }),
      { seed, numRuns: 1500 },
    );
  });

  test('what stands in a document is found however a page divides it', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...dividers),
        (words, share, divider) => {
          const { status } = verdictOf(divided(words, share, divider));
          expect(['found', 'short']).toContain(status);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  test('"not" in brackets alters what stands in a document', () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 0, max: 1, noNaN: true }), (words, share) => {
        const all = words.split(/\s+/u);
        fc.pre(all.length > 5);
        const at = 2 + Math.floor(share * (all.length - 4));
        expect(verdictOf(all.toSpliced(at, 0, '[not]').join(' ')).status).toBe('altered');
      }),
      { seed, numRuns: 500 },
    );
  });

  test('what was altered is never called found', () => {
    fc.assert(
      fc.property(stretch, change, (words, how) => {
        const altered = changed(words, how);
        fc.pre(!allBare.some((text) => text.includes(bare(altered))));
        const { status } = verdictOf(altered);
        const isOfFewWords = altered.split(' ').length < 6;
        expect(['altered', 'pieced', 'short', ...(isOfFewWords ? ['absent'] : [])]).toContain(status);
      }),
      { seed, numRuns: 1500 },
    );
  });
});
