import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';
import { chapterForm } from '../../../../src/text/blocks/chapter-form.ts';
import * as books from './books.cases.ts';

const blocks = (text: string) => blocksOf(text).map((block) => ({ ...block, words: text.slice(block.start, block.end) }));
const headings = (text: string) =>
  blocks(text).flatMap(({ kind, words, level = 1 }) => (kind === 'heading' ? `${level} ${words.replace(/\s+/gu, ' ')}` : []));

test.for(books.chapters)('the headings of %s', ([, text, expected]) => {
  expect(headings(text)).toEqual(expected);
});

test.for(books.endNotes)('notes under the title %s are one paragraph each, and no chapters', (title) => {
  const text = `${books.twoChapters}\n${title}\n\n\n1\n\n${books.note}\n\n\n2\n\n${books.note}\n\n\n3\n\n${books.note}\n`;
  expect(headings(text).slice(0, 3)).toEqual(['1 I', '1 II', expect.stringMatching(title)]);
  expect(headings(text)).toHaveLength(3);
  expect(
    blocks(text)
      .slice(-3)
      .map(({ words }) => words),
  ).toEqual([1, 2, 3].map((number) => `${number}\n\n${books.note}`));
});

test('a part with that title and chapters of its own stays as it is', () => {
  const text = `Notes\n\nI\n\n${books.prose}\n\nII\n\n${books.prose}\n`;
  expect(headings(text)).toEqual(['1 Notes', '1 I', '1 II']);
});

test.for(books.signOffs)('%s under a letter is no heading', ([line, name]) => {
  expect(headings(`${books.prose}\n\n${line}\n\n${name}\n\n${books.prose}\n`)).toEqual([]);
});

test('the same words over a text are one', () => {
  expect(headings(`${books.prose}\n\nYour garden\n\n${books.prose}\n`)).toEqual(['1 Your garden']);
});

test.for(books.dialogues)('%s', ([, text, kinds]) => {
  expect(blocks(text).map(({ kind }) => kind)).toEqual(kinds);
});

test.for(books.chapterLines)('%s is the form of a chapter', (line) => {
  expect(chapterForm(line)).toMatchObject({ rank: expect.stringMatching(/chapter|part/u) });
});

test.for(books.noChapterLines)('%s is none', (line) => {
  expect(chapterForm(line)).toBeUndefined();
});
