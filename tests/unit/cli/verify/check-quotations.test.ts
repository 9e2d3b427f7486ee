import { expect, test } from 'vitest';
import { quotationCheck } from '../../../../src/cli/verify/check-quotations.ts';
import { quoted, smallDocument, smallSite } from '../../../support/small-site.ts';

const page = 'sources/book/index.html';
const shared = [page, 'events/mill/index.html', 'stories/mill/index.html'] as const;

test.each([
  ['the text first', ['txt', 'md']],
  ['the text last', ['md', 'txt']],
] as const)('of two documents of one name both are looked in: %s', (_, endings) => {
  const { take, result } = quotationCheck();
  const files = [
    ...shared.map((path) => [path, smallSite[path]] as const),
    ['stories/other/index.html', '<blockquote class="quotation">Nothing of the kind</blockquote>'],
    [`sources/book.${endings[0]}`, endings[0] === 'txt' ? smallDocument : '*Nothing* of the kind'],
    [`sources/book.${endings[1]}`, endings[1] === 'txt' ? smallDocument : '*Nothing* of the kind'],
  ] as const;
  for (const [path, text] of files) take(path, Buffer.from(text));
  expect(result()).toEqual({
    ...{ quotations: 3, documents: 2, withdrawn: 0 },
    faults: ['stories/other/index.html: “Nothing of the kind”: does not stand in any document'],
  });
});

test('what no document of that name says is told', () => {
  const { take, result } = quotationCheck();
  take(page, Buffer.from(smallSite[page]));
  take('events/mill/index.html', Buffer.from(quoted('The mill opened on 9 May', '/sources/book/#p-1')));
  for (const ending of ['md', 'txt']) take(`sources/book.${ending}`, Buffer.from(smallDocument));
  expect(result().faults).toEqual(['events/mill/index.html: “The mill opened on 9 May”: does not stand in book']);
});
