import { expect, test } from 'vitest';
import { nearest } from '../../../../src/text/nearest/nearest.ts';

const text = 'The flood took twelve houses. Later the flood took twenty houses, and the bridge fell.';
const found = (words: string, count?: number) =>
  nearest(text, words, count).map(({ start, end, errors }) => [text.slice(start, end), errors]);

test('the words with the fewest differing letters are found, and those alone', () => {
  expect(found('flood took twelve houses')).toEqual([['flood took twelve houses', 0]]);
  expect(found('flood took twenty mills')).toEqual([['flood took twenty houses', 4]]);
});

test('passages equally near are given in order', () => {
  expect(found('flood took twe')).toEqual([
    ['flood took twelve', 0],
    ['flood took twenty', 0],
  ]);
});

test('ranges are widened to whole words', () => {
  expect(found('ridge fel')).toEqual([['bridge fell', 0]]);
});

test('no two ranges overlap, and no more than asked for are given', () => {
  const ranges = nearest(text, 'flood took twe', 9);
  expect(ranges).toHaveLength(2);
  expect(ranges[0]?.end).toBeLessThanOrEqual(ranges[1]?.start ?? 0);
  expect(found('flood took twe', 1)).toEqual([['flood took twelve', 0]]);
});

test('words with nothing near give nothing', () => {
  expect(found('parliament adopts a constitution')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('two passages that begin alike are told apart by what follows', () => {
  const beginning = 'In the village of Lower Ford, beside the old mill, ';
  const both = `${beginning}the flood took twelve houses. ${beginning}nobody was hurt that night.`;
  const [first] = nearest(both, `${beginning}nobody was hurt this night.`);
  expect(first?.start).toBe(both.lastIndexOf(beginning));
});

test('words longer than the pattern keep their length', () => {
  const long = 'sentence after sentence of one long paragraph '.repeat(8).trim();
  const [first] = nearest(`Before. ${long} After.`, long, 1);
  expect(first).toMatchObject({ start: 8, end: 8 + long.length, errors: 0 });
});
