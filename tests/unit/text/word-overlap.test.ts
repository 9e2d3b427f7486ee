import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapOf, sequenceLength, sequencesOf } from '../../../src/text/word-overlap.ts';

const overlap = (a: string, b: string) => {
  const { shared, of } = overlapOf(sequencesOf(a.split(' ')), sequencesOf(b.split(' ')));
  return `${shared} of ${of}`;
};

test.for([
  ['the same words', 'the river rose in the night', 'the river rose in the night', '4 of 4'],
  [
    'a sentence inside a longer one',
    'the river rose in the night',
    'they say that the river rose in the night and fell',
    '4 of 4',
  ],
  ['one word changed', 'the river rose in the night', 'the river fell in the night', '1 of 4'],
  ['the same words in another order', 'the river rose in the night', 'night the in rose river the', '0 of 4'],
  ['a sequence that is said twice counts once', 'the river rose the river rose', 'the river rose', '1 of 1'],
  ['too few words for a sequence', 'the river', 'the river', '0 of 0'],
] as const)('%s', ([, a, b, expected]) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a), 'from the other side').toBe(expected);
});

describe('for all words', () => {
  const sentence = fc.array(fc.constantFrom('the', 'river', 'rose', 'fell', 'in', 'night'), { maxLength: 30 });

  test('the overlap is symmetric, and never more than the words there are', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there, back] = [overlapOf(sequencesOf(a), sequencesOf(b)), overlapOf(sequencesOf(b), sequencesOf(a))];
        expect(there).toEqual(back);
        expect(there.shared).toBeLessThanOrEqual(there.of);
      }),
    );
  });

  test('a sentence overlaps completely with itself', () => {
    fc.assert(
      fc.property(sentence, (a) => {
        const { shared, of } = overlapOf(sequencesOf(a), sequencesOf(a));
        expect(shared).toBe(of);
      }),
    );
  });

  test('every changed word lowers the overlap, by the sequences it stands in at most', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: sequenceLength, maxLength: 30 }),
        fc.nat(),
        (words, at) => {
          const changed = words.with(at % words.length, `${words.join('')}!`);
          const { shared, of } = overlapOf(sequencesOf(words), sequencesOf(changed));
          expect(shared).toBeLessThan(of);
          expect(shared).toBeGreaterThanOrEqual(of - sequenceLength);
        },
      ),
    );
  });
});
