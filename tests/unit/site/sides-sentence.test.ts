import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/types.ts';
import { sidesSentence } from '../../../src/site/meta.ts';

const [north, south] = [{ name: 'the North' }, { name: 'the South' }];

test.for([
  [
    'one document',
    [north],
    'The document is written from the side of the North. There is no document from another side among them.',
  ],
  [
    'all of one side',
    [north, north],
    'Both documents are written from the side of the North. There is no document from another side among them.',
  ],
  ['none of a side, in an archive that says nothing of sides', [undefined, undefined], undefined],
  [
    'two sides',
    [north, south, north],
    'Of the three documents, two are written from the side of the North and one from the side of the South.',
  ],
  [
    'two sides and none',
    [south, undefined, north],
    'Of the three documents, one is written from the side of the South, one from no stated side and one from the side of the North.',
  ],
] as const)('%s', ([, sides, words]) => {
  const sidesAreStated = sides.some((party) => party !== undefined);
  const sources = sides.map((party) => ({ party, sidesAreStated }));
  expect(sidesSentence({ sources } as unknown as Archive)).toBe(words);
});
