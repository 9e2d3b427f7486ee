import { expect, test } from 'vitest';
import { readerPage } from '../../../../../src/site/pages/reader-page.ts';
import { checkVariant, sourceFiles } from '../../../../support/variant.ts';

/** The blocks of the page of a Markdown document. */
function blocksOf(text: string) {
  const { 'sources/diary.txt': document = '', ...rest } = sourceFiles('diary', text);
  const { archive } = checkVariant({ ...rest, 'sources/diary.md': document });
  const source = archive?.sources.find(({ id }) => id === 'diary');
  if (!source) throw new Error('There is no such document.');
  return readerPage(source).blocks;
}

/** The pieces of its text. */
const piecesOf = (text: string) =>
  blocksOf(text).flatMap(({ segments }) => segments.flatMap(({ parts }) => parts.flatMap((part) => part.pieces)));

/** The targets of the links of a Markdown document, and the addresses of those that are not linked. */
function linksOf(text: string): string[] {
  return piecesOf(text).flatMap(({ text: words, spans = [] }) =>
    spans
      .filter(({ kind }) => kind === 'link' || kind === 'note')
      .map(({ href, address }) => `${words}: ${href ?? `not followed, ${address}`}`),
  );
}

test.for([
  ['See [the mill](https://mill.example/a).', ['the mill: https://mill.example/a']],
  ['See <https://mill.example>.', ['https://mill.example: https://mill.example']],
  ['See www.mill.example.', ['www.mill.example: https://www.mill.example']],
  ['Write to <ada@mill.example>.', ['ada@mill.example: mailto:ada@mill.example']],
  ['See [the mill](www.mill.example).', ['the mill: not followed, www.mill.example']],
  ['See [the mill](mill.md).', ['the mill: not followed, mill.md']],
  ['See [the mill](javascript:alert(1)).', ['the mill: not followed, javascript:alert(1)']],
  ['It burned[^a].\n\n[^a]: In 1911.', ['[^a]: #b-16']],
  ['# The mill\n\nSee [above](#the-mill).', ['above: #b-0']],
  ['# a\n# a\n# a-1\n# a\n[1](#a) [2](#a-1) [3](#a-1-1) [4](#a-2)', ['1: #b-0', '2: #b-4', '3: #b-8', '4: #b-14']],
] as const)('%s', ([text, links]) => {
  expect(linksOf(`${text}\n`)).toEqual(links);
});

test.for<[string, string, Record<string, string[]>]>([
  ['its mark', 'It burned[^1].\n\n[^1]: In 1911.\n', { 1: ['m-9'] }],
  ['each of its marks', 'It burned[^a], twice[^a].\n\n[^a]: In 1911.\n', { a: ['m-9', 'm-20'] }],
  ['marks in any order', 'A[^2] b[^1].\n\n[^1]: C.\n[^2]: D.\n', { 1: ['m-7'], 2: ['m-1'] }],
  ['marks in a list and in a note', '* A[^1]\n\n[^1]: B[^2].\n[^2]: C.\n', { 1: ['m-3'], 2: ['m-16'] }],
  ['nothing, if no mark leads to it', 'A.\n\n[^1]: B.\n', { 1: [] }],
])('a note leads back to %s', ([, text, backs]) => {
  const notes = blocksOf(text).filter(({ note }) => note !== undefined);
  expect(Object.fromEntries(notes.map(({ note, noteMarks }) => [note, noteMarks]))).toEqual(backs);
  const ids = piecesOf(text).flatMap(({ spans = [] }) => spans.flatMap(({ id }) => id ?? []));
  expect(ids.toSorted()).toEqual(Object.values(backs).flat().toSorted());
});
