import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';
import { inDocument, quoted } from '../../../../support/small-site.ts';

test.each([
  '<html lang="ar" dir="rtl"><body lang="en"></body></html>',
  '<html lang="en"><blockquote class="quotation" lang="he" dir="rtl" cite="/sources/book/#p-1">טחנה</blockquote></html>',
  '<html lang="en"><p data-part="range" dir="auto"></p></html>',
  '<blockquote class="quotation withdrawn-words" dir="auto"><p>Gone</p></blockquote>',
])('words run as their language does: %s', (html) => {
  expect(pageQuotations(html).unlike).toEqual([]);
});

test.each([
  ['<html lang="en" dir="rtl"></html>', '<html dir="rtl">'],
  ['<html lang="ar"></html>', '<html dir="">'],
  ['<blockquote class="quotation" lang="en" dir="rtl" cite="/sources/book/#p-1">The mill</blockquote>', 'dir="rtl"'],
  ['<blockquote class="quotation" dir="rtl" cite="/sources/book/#p-1">The mill</blockquote>', 'dir="rtl"'],
  ['<blockquote class="quotation" lang="he" dir="auto" cite="/sources/book/#p-1">טחנה</blockquote>', 'dir="auto"'],
  ['<h1 dir="rtl">Of the mill</h1>', '<h1 dir="rtl">'],
  ['<p lang="nothing of the kind" dir="rtl">Of the mill</p>', '<p dir="rtl">'],
  ['<p dir>Of the mill</p>', '<p dir="">'],
])('words that are turned around are told: %s', (html, fault) => {
  expect(pageQuotations(html).unlike).toContainEqual(expect.stringContaining(fault));
});

test('the languages of a quotation and of a document are those around their words', () => {
  const html = `<html lang="en"><body lang="de">${quoted('Die', '/sources/book/#p-1')}<main lang="fr">${inDocument('La')}</main></body>`;
  const { quotations, document } = pageQuotations(html);
  expect([quotations[0]?.language, [...(document?.languages ?? [])]]).toEqual(['de', ['fr']]);
});
