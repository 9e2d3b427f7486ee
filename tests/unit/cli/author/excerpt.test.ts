import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/cli/author/excerpt.ts';
import { fold } from '../../../../src/text/fold.ts';

const text = 'The mill stood by the river until the water rose and carried it away.';
const around = (words: string, reach?: number) => {
  const start = text.indexOf(words);
  return excerpt(fold(text), { start, end: start + words.length }, reach);
};

test.for([
  ['cut on both sides at whole words', 'until', 14, '… by the river until the water … '],
  ['at the beginning nothing is cut before', 'The mill', 12, 'The mill stood by …'],
  ['at the end nothing is cut after', 'away.', 12, '… carried it away.'],
  ['a long reach shows the whole text', 'river', 400, text],
] as const)('%s', ([, words, reach, shown]) => {
  expect(around(words, reach)).toBe(shown.trim());
});

test('the reach is 40 characters unless told', () => {
  expect(around('away.')).toBe('… until the water rose and carried it away.');
});

test('line ends become spaces', () => {
  expect(excerpt(fold('one\n  two\nthree'), { start: 6, end: 9 })).toBe('one two three');
});

test.for([
  ['a heading of Chinese is apart from its paragraph', '磨坊之书\n\n他说好。', '他说', '磨坊之书 他说好。'],
  ['its lines are not', '水车在河边\n开业。', '开业', '水车在河边开业。'],
  ['nor those of Windows', '水车在河边\r\n开业。', '开业', '水车在河边开业。'],
  ['paragraphs of Thai are', 'โรงสี\n\nเปิด', 'เปิด', 'โรงสี เปิด'],
] as const)('%s', ([, document, words, shown]) => {
  const start = document.indexOf(words);
  expect(excerpt(fold(document), { start, end: start + words.length })).toBe(shown);
});

test('what is cut of a text without spaces keeps the paragraph before', () => {
  const document = `${'水'.repeat(60)}\n\n他说好。`;
  expect(excerpt(fold(document), { start: 62, end: 64 }, 10)).toBe(`… ${'水'.repeat(8)} 他说好。`);
});
