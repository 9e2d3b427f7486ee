import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const page = '<p>The mill opened.</p>\n';
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

function made(fields: Readonly<Record<string, string>>, text = 'One.\n\fTwo.\n') {
  return checkVariant({ ...sourceFiles('diary', text, fields), 'sources/diary.original.html': page }).problems.map(
    ({ code, line, message }) => `${line} ${code}: ${message}`,
  );
}

const original = (sum: string) => `\n  file: diary.original.html\n  sha256: ${sum}\n  extractedBy: html-to-text 10.0.1`;
const right = { original: original(sumOf(page)) };

test('an original that is the one recorded', () => {
  expect(made(right)).toEqual([]);
});

test('an original that is another', () => {
  expect(made({ original: original(sumOf('x')) })).toEqual([
    '14 original-changed: diary.original.html is not the file whose sum is recorded here, of which the text was made.',
  ]);
});

test.for([
  ['Windows', page.replaceAll('\n', '\r\n')],
  ['Unix', page],
])('an original of which git has changed the line ends: it was made on %s', ([, before]) => {
  const now = before === page ? page.replaceAll('\n', '\r\n') : page;
  const files = sourceFiles('diary', 'One.\n', { original: original(sumOf(before ?? '')) });
  const { problems } = checkVariant({ ...files, 'sources/diary.original.html': now });
  expect(problems.map(({ code }) => code)).toEqual(['original-changed']);
  expect(problems[0]?.message).toContain('Only its line ends changed.');
  expect(problems[0]?.hint).toContain('"sources/*.original.* -text" into a file .gitattributes');
});

test.for([
  ['in their places', '[0, 6]'],
  ['an empty page at the end', '[0, 6, 11]', 'One.\n\fTwo.\n\f'],
  ['none of them in the file', '[0, 5]', 'One.\nTwo.\n'],
  ['an empty page between', '[0, 3, 3]', 'One.\nTwo.\n'],
] as const)('pages: %s', ([, pages, text]) => {
  expect(made({ ...right, pages }, text?.replace(/\f$/u, '\n\f'))).toEqual(text?.endsWith('\f') ? [expect.any(String)] : []);
});

test.for([
  ['beyond the end', '[0, 6, 12]', 'is beyond the end of the document, which has 11 characters'],
  ['not after a form feed', '[0, 7]', 'is not just after a form feed, where pages of this document begin'],
  ['the first one late', '[1]', 'must be 0, where the first page begins'],
  ['backwards', '[0, 6, 0]', 'must not come before the page above'],
  ['no page', '[]', 'must name a page'],
  ['a part of a letter', '[0, 1.5]', 'must be a whole number'],
] as const)('pages: %s', ([, pages, reason]) => {
  expect(made({ ...right, pages })).toEqual([expect.stringContaining(reason)]);
});
