import { expect, test } from 'vitest';
import { startsOf } from '../../../src/anchor/letter-index.ts';
import { fold } from '../../../src/text/fold.ts';

const year = 'c. 1907 ';
const source = fold(`By the river. ${year.repeat(1000)}It rained.\n`);
/** Matches begin at the words, not at the space before them. */
const places = (before?: string, after?: string) =>
  [...startsOf(source, 'c. 1907', before, after)].filter((at) => source.text[at] === 'c');

test('of repeated words, only those with the letters of the prefix and suffix are compared', () => {
  expect(places()).toHaveLength(1000);
  expect(places('By the river.')).toEqual(['By the river. '.length]);
  expect(places('By the-ri ver. ', 'c.1907')).toEqual(places('By the river.'));
  expect(places(undefined, `${year.repeat(5)}It rained`)).toEqual([source.text.indexOf('It rained') - 6 * year.length]);
  expect(places('By the river.', 'It rained')).toEqual([]);
});
