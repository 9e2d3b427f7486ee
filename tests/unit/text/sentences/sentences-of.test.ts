import { expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/text/sentences/sentences-of.ts';

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

test.for(['The wheel – it was old – turned. ', 'Mr. Weir said: “Stop!” Then it broke. ', '1. Of the mill? Yes! '])(
  'a very long paragraph is parted as a short one is: %s',
  (words) => {
    const once = sentences(words.repeat(2));
    const each = once.length / 2;
    expect(sentences(words.repeat(2000))).toEqual(Array.from({ length: each * 2000 }, (_, index) => once[index % each]));
  },
);

test('a sentence of any length is one', () => {
  const long = `The wheel – ${'it was old, '.repeat(3000)}and broke.`;
  expect(sentences(`It turned – once. ${long} It stood.`)).toEqual(['It turned – once.', long, 'It stood.']);
});

test.for([
  ['A. B. ', 1_000_000],
  ['1. ', 1_000_000],
  ['Mr. ', 300_000],
  ['中a', 300_000],
] as const)('a very long paragraph: %s, %d letters', { timeout: 120_000 }, ([words, letters]) => {
  const text = words.repeat(letters / words.length);
  const found = sentencesOf(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.at(-1)?.end).toBe(text.trimEnd().length);
});
