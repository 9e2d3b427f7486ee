import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';
import { withoutHeads } from '../../../../src/text/pages/without-heads.ts';
import * as cases from './blocks.cases.ts';

const shown = (text: string) => blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const around = cases.paragraphAround;
const kindAlone = (line: string) => blocksOf(`${around}\n\n${line}\n\n${around}\n`).map(({ kind }) => kind);

describe.for([
  ['pages', cases.pages],
  ['the width is that of most lines', cases.widths],
  ['titles', cases.titles],
  ['paragraphs', cases.paragraphs],
  ['paragraphs broken into lines', cases.broken],
  ['lines ended by hand', cases.byHand],
  ['lines that end with', cases.lineEnds],
  ['lists, tables, verse', cases.lists],
  ['contents and captions', cases.contents],
] as const)('%s', ([, some]) => {
  test.for(some)('%s', ([, text, blocks]) => {
    expect(shown(text)).toEqual(blocks);
  });
});

test.for(cases.headings)('a heading: %s', (line) => {
  expect(kindAlone(line)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test.for(cases.noHeadings)('no heading: %s', (line) => {
  expect(kindAlone(line)).not.toContain('heading');
});

test('names and dates among paragraphs are no headings where chapters stand far apart', () => {
  const headings = blocksOf(cases.letters).filter(({ kind }) => kind === 'heading');
  expect(headings.map(({ start, end }) => cases.letters.slice(start, end))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `CHAPTER ${number}`),
  );
});

test('the lines of a play are kept', () => {
  expect(blocksOf(cases.play).map(({ kind }) => kind)).toEqual(['verse']);
});

test('parts stand over chapters, and chapters over what has no number', () => {
  const [text, levels] = cases.book;
  const headings = blocksOf(text).filter(({ kind }) => kind === 'heading');
  expect(headings.map(({ level = 1, start, end }) => `${level} ${text.slice(start, end)}`)).toEqual(levels);
});

test('running heads move no line in', () => {
  const pages = [
    ['The wheel went round in every season but', 'one, in which the miller was away and'],
    ['nobody came to the mill, or to the weir', 'over which two sheep of the vicar went'],
    ['to the county, where they were found by', 'a widow who kept the book of it'],
  ].map((lines, index) => ['THE BOOK OF THE MILL', '', ...lines, '', String(index + 1)]);
  const text = `${pages.map((page) => page.join('\n')).join('\n\f')}\n`;
  expect(blocksOf(withoutHeads(text), text)).toEqual([
    { kind: 'paragraph', start: text.indexOf('The wheel'), end: text.lastIndexOf('it') + 2 },
  ]);
});

test('blocks leave out white space and nothing else', () => {
  const text = [...cases.contents, ...cases.lists, ...cases.paragraphs, ...cases.lineEnds].map(([, each]) => each).join('\n\n');
  const inBlocks = blocksOf(text).map(({ start, end }) => text.slice(start, end));
  expect(inBlocks.join('').replace(/[\s\u0085]+/gu, '')).toBe(text.replace(/[\s\u0085]+/gu, ''));
});
