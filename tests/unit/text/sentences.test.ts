import { expect, test } from 'vitest';
import { sentencesOf, trimRange } from '../../../src/text/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ['two sentences', 'The river rose. The mill fell.', ['The river rose.', 'The mill fell.']],
  ['a question and an exclamation', 'Who saw it? Everyone!', ['Who saw it?', 'Everyone!']],
  ['space around is left out', '  The river rose.  ', ['The river rose.']],
  ['a sentence over two lines is one', 'The river\nrose. It fell.', ['The river\nrose.', 'It fell.']],
  ['a number with a point does not end one', 'It rose 2.5 metres. It fell.', ['It rose 2.5 metres.', 'It fell.']],
  ['words without a full stop are a sentence', 'The river rose', ['The river rose']],
  ['nothing has none', '', []],
  ['white space has none', ' \n ', []],
] as const)('%s', ([, text, expected]) => {
  expect(sentences(text)).toEqual(expected);
});

test('a range is freed of the space at its ends', () => {
  expect(trimRange('a  b  c', { start: 1, end: 6 })).toEqual({ start: 3, end: 4 });
  expect(trimRange('a  b', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
});
