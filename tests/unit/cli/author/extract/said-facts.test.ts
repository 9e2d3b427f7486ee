import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/cli/author/extract/read-document.ts';
import { folderOf } from '../../../../support/variant.ts';

test.for<[name: string, file: string, text: string, facts: Record<string, string>]>([
  ['the first heading of Markdown', 'mill.md', '# The *old* mill\n\nIt fell.\n\n# Another\n', { title: 'The old mill' }],
  ['underlined', 'mill.md', '水车\n====\n\n它倒了。\n', { title: '水车' }],
  ['front matter before it', 'mill.md', '---\ntitle: Mill\n---\n\n# The mill\n', { title: 'Mill' }],
  ['front matter without a title', 'mill.md', '---\nlang: fr\n---\n\n# Le moulin\n', { title: 'Le moulin', language: 'fr' }],
  ['a smaller heading is none', 'mill.md', '## Notes\n\nIt fell.\n', {}],
  ['a heading in code is none', 'mill.md', '```\n# make\n```\n\nIt fell.\n', {}],
  [
    'lines before a plain text',
    'mill.txt',
    'A book of the mill\r\n\r\nTitle: El molino\r\nAuthor: Ada Weir\r\n\r\nLanguage: Spanish\r\n\r\nIt fell.\r\n',
    { title: 'El molino', creator: 'Ada Weir', language: 'es' },
  ],
  ['one such line is chance', 'mill.txt', 'Title: none was given to the mill.\n\nIt fell.\n', {}],
  ['so are speeches', 'mill.txt', 'Author: I wrote it.\nMiller: You did.\nAuthor: I did.\n', {}],
])('%s', async ([, file, text, facts]) => {
  const read = await readDocument(join(folderOf({ [file]: text }), file));
  const values = Object.entries(read.facts ?? {}).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : []));
  expect(Object.fromEntries(values)).toEqual(facts);
});
