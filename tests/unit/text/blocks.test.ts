import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/text/blocks.ts';

const shown = (text: string) => blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.for<[string, string, string[]]>([
  [
    'a heading after a page that ended with its sentence',
    'The bell rang.\n\f\nThe flood\n\nIt rained.\n',
    ['paragraph: The bell rang.', 'heading: The flood', 'paragraph: It rained.'],
  ],
  ['a form feed before the first word of a page', 'It rang.\n\fIt rained.\n', ['paragraph: It rang.', 'paragraph: It rained.']],
  ['a sentence that goes on over the page', 'The bell\n\f\nrang.\n', ['paragraph: The bell\n\f\nrang.']],
  [
    'a full line, under which a word begins with a capital only by chance',
    'The council decided to rebuild. The work began in\nMarch.\n\nIt ended when all of it was said and all was done.\n',
    [
      'paragraph: The council decided to rebuild. The work began in\nMarch.',
      'paragraph: It ended when all of it was said and all was done.',
    ],
  ],
  [
    'a heading with its text right under it',
    'The work\nIn March it began, and all who had a cart came to the mill.\n',
    ['heading: The work', 'paragraph: In March it began, and all who had a cart came to the mill.'],
  ],
])('%s', ([, text, expected]) => {
  expect(shown(text)).toEqual(expected);
});
