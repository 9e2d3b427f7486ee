import { expect, test } from 'vitest';
import { otherFigures } from '../../../src/quotations/figures.ts';

const measures = [
  {
    title: 'Guests at the opening of the mill, 4 May 1907',
    values: [
      { words: '40', min: 40, max: 40, document: 0 },
      { words: 'more than 60', min: 60, document: 1 },
    ],
  },
  { title: 'Sacks of flour ground in Weir', values: [{ words: '2,907', min: 2907, max: 2907, document: 0 }] },
];

const cases: Readonly<Record<string, readonly [text: string, ...found: (readonly [numbers: string, measure: number])[]]>> = {
  'a number that no document has': ['Fifty guests came to the opening of the mill.', ['Fifty', 0]],
  'a number that one has': ['There were 40 guests at the opening of the mill.'],
  'a number that one allows': ['There were 75 guests at the opening of the mill.'],
  'days and years, which count nothing': ['Guests came to the opening of the mill on 5 May 1908.'],
  'another number with thousands': ['In Weir 2,970 sacks of flour were ground.', ['2,970', 1]],
  'the same number, written otherwise': ['In Weir 2907 sacks of flour were ground.'],
  'something else': ['Fifty guests came to the wedding.'],
  'words of a document, which are quoted': ['“50 guests at the opening of the mill” it says.'],
};

test.for(Object.entries(cases))('%s', ([, [text, ...found]]) => {
  const quoted = [...text.matchAll(/“[^”]*”/gu)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const figures = otherFigures(text, quoted, measures, 'en').map(({ numbers, measure }) => [numbers.join(), measure]);
  expect(figures).toEqual(found);
});
