import { expect, test } from 'vitest';
import type { Source } from '../../../../src/archive/types.ts';
import type { ReaderPiece } from '../../../../src/site/pages/reader/reader-pieces.ts';
import { readerPage } from '../../../../src/site/pages/reader-page.ts';
import { sourceFacts } from '../../../../src/site/pages/source-facts.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const sourceOf = (text: string): Source => {
  const source = checkVariant(sourceFiles('diary', text)).archive?.sources.find(({ id }) => id === 'diary');
  if (!source) throw new Error('no such source');
  return source;
};
const piecesOf = (text: string) =>
  readerPage(sourceOf(text)).blocks.flatMap(({ segments }) =>
    segments.flatMap(({ parts }) => parts.flatMap(({ pieces }) => pieces)),
  );

const shownPiece = ({ text, isHidden, head }: ReaderPiece): string =>
  head === undefined ? (isHidden ? '' : text) : `(${head})`;

test('what turns words around stands in a piece of its own with its code, and nothing of the text is lost', () => {
  const text = 'The m\u202Eill \u2066opened\u2069 la\u00ADte\u001B.';
  const pieces = piecesOf(`${text}\n`);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ code }) => code !== undefined)).toEqual([
    { text: '\u202E', isHidden: false, code: 'U+202E' },
    { text: '\u2066', isHidden: false, code: 'U+2066' },
    { text: '\u2069', isHidden: false, code: 'U+2069' },
    { text: '\u001B', isHidden: false, code: 'U+001B' },
  ]);
});

test('a form feed within a sentence is kept and not shown', () => {
  expect(piecesOf('The mill\n\f\nopened late.\n')).toEqual([
    { text: 'The mill\n', isHidden: false },
    { text: '\f', isHidden: true },
    { text: '\nopened late.', isHidden: false },
  ]);
});

test.for(['\v', '\u0085', '\u2028', '\f'])('a line end that is no line feed is a space between words: %j', (end) => {
  expect(piecesOf(`The mill${end}opened.\n`).map(({ text, isGap }) => [text, isGap ?? false])).toEqual([
    ['The mill', false],
    [end, true],
    ['opened.', false],
  ]);
});

test('pages begin where their words do, also amid a paragraph, and have addresses', () => {
  const { blocks } = readerPage(sourceOf('The mill opened\nin May and\n\fwas closed.\n\f\f\nIt rained.\n'));
  const marks = blocks.map(({ segments }) =>
    segments.map(({ start, pages }) => [start, pages.map(({ id, number, path }) => [id, number, path])]),
  );
  expect(marks).toEqual([
    [
      [0, [['page-1', 1, undefined]]],
      [28, [['page-2', 2, undefined]]],
    ],
    [
      [
        43,
        [
          ['page-3', 3, undefined],
          ['page-4', 4, undefined],
        ],
      ],
    ],
  ]);
});

test('running heads are pieces of their own, within a paragraph and between two', () => {
  const text = 'Mill 1\n\nThe council met at the agree-\n\fMill 2\n\nment of May.\n\n\fMill 3\n\nIt rose.\n';
  const { blocks } = readerPage(sourceOf(text));
  const shown = blocks.map(({ kind, segments }) =>
    [kind, ...segments.flatMap(({ parts }) => parts.flatMap(({ pieces }) => pieces.map(shownPiece).filter(Boolean)))].join(
      ' | ',
    ),
  );
  expect(shown).toEqual([
    'running-head | (Mill 1)',
    'paragraph | The council met at the agree | (Mill 2) | ment of May.',
    'running-head | (Mill 3)',
    'paragraph | It rose.',
  ]);
});

test('what is known about a document names what nobody sees in it', () => {
  const told = (text: string) => sourceFacts(sourceOf(text)).find(({ label }) => label === 'Not seen')?.text;
  expect(told('The mill\fopened.\n')).toBeUndefined();
  expect(told('A\u00ADb\u00ADc.\n')).toBe('2 characters: U+00AD, a soft hyphen, 2 times');
  expect(told('A\u202Eb\u200Bc.\n')).toBe(
    '2 characters: U+200B, a space without width; U+202E, a character that turns words around. Those that could turn or hide words are shown by their codes',
  );
});
