import { expect, test } from 'vitest';
import { readerPage } from '../../../../../src/site/pages/reader-page.ts';
import { checkVariant, sourceFiles } from '../../../../support/variant.ts';

/** Where the links of a Markdown document lead, and what is only told, as the document has it. */
function linksOf(text: string): string[] {
  const { 'sources/diary.txt': document = '', ...rest } = sourceFiles('diary', text);
  const { archive } = checkVariant({ ...rest, 'sources/diary.md': document });
  const source = archive?.sources.find(({ id }) => id === 'diary');
  if (!source) throw new Error('There is no such document.');
  const pieces = readerPage(source).blocks.flatMap(({ segments }) =>
    segments.flatMap(({ parts }) => parts.flatMap((part) => part.pieces)),
  );
  return pieces.flatMap(({ text: words, dress = [] }) =>
    dress
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
] as const)('%s', ([text, links]) => {
  expect(linksOf(`${text}\n`)).toEqual(links);
});
