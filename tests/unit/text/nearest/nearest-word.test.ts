import { expect, test } from 'vitest';
import { nearestWord } from '../../../../src/text/nearest/nearest-word.ts';

const fields = ['title', 'date', 'topics', 'places', 'parties', 'citations'];

test.for([
  ['a letter left out', 'tite', 'title'],
  ['a letter too many', 'topicss', 'topics'],
  ['two letters swapped', 'palces', 'places'],
  ['the singular of a plural', 'place', 'places'],
  ['an ending too many', 'dates', 'date'],
  ['the word itself', 'date', 'date'],
  ['nothing near', 'colour', undefined],
  ['an empty word', '', undefined],
] as const)('%s', ([, word, expected]) => {
  expect(nearestWord(word, fields)).toBe(expected);
});

test('of two equally near the first is taken', () => {
  expect(nearestWord('cat', ['bat', 'rat'])).toBe('bat');
});

test('without candidates there is nothing', () => {
  expect(nearestWord('date', [])).toBeUndefined();
});
