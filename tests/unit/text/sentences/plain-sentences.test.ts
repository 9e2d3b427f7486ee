import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';
import { plainSentences } from '../../../../src/text/sentences/plain-sentences.ts';
import { splitSentences } from '../../../../src/text/sentences/sentences-of.ts';
import { documents } from '../../../support/documents.ts';

const word = fc.constantFrom(
  ...'The river rose over the wheel and mill in May of the year Mr No Inc approx Gov et al etc vs Dec Sunday I a'.split(' '),
);
const number = fc.constantFrom('4', '12', '1907', '1907-1911', '300');
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '  ', ', ', '; ', ': ', '. ', '. ', '.\n', '-', '.');

test('plain text has the same sentences as the splitter finds', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: word }, number), gap), { maxLength: 24 }), (pieces) => {
      const text = pieces.flat().join('');
      const found = plainSentences(text);
      if (!found) return;
      plain += 1;
      expect(found).toEqual(splitSentences(text));
    }),
    { seed: 1988, numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('and so are the documents', () => {
  for (const { folded } of documents) {
    for (const { start, end } of blocksOf(folded.raw)) {
      const block = folded.raw.slice(start, end);
      const found = plainSentences(block);
      if (found) expect(found, block).toEqual(splitSentences(block));
    }
  }
});
