import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';

const own = '/archive/sources/book/#p-1';
const words = `<blockquote class="quotation" cite="${own}" data-part="citation-words"><p>The mill</p></blockquote>`;
const place = (href = own) => `<figcaption><p>Book</p><a class="to-passage" href="${href}">Open in document</a></figcaption>`;
const ways = (...addresses: readonly string[]) =>
  `<figcaption>${addresses.map((href) => `<a href="${href}">Book</a>`).join('')}</figcaption>`;
const plain = '<blockquote class="quotation"><p>The mill</p></blockquote>';
const figure = (inner: string) => `<figure class="citation" data-part="citation">${inner}</figure>`;

test.each([
  ['a quotation and its place', figure(words + place())],
  ['white space between them', figure(`\n${words}\n${place()}\n`)],
  ['a quotation of a story', `<figure>${words.replace(' data-part="citation-words"', '')}${place()}</figure>`],
  [
    'ways to the document and to the page of the passage',
    figure(words + ways('/sources/book/', '../../passages/p-1/index.html')),
  ],
  [
    'what lies between two quotations that are compared',
    `<figure class="wording-side">${plain}<p class="between">2 words</p>${plain}<figcaption>Book</figcaption></figure>`,
  ],
])('a figure has %s', (_, html) => {
  expect(pageQuotations(html).unlike).toEqual([]);
});

const more = 'has something else in it than its quotation';

test.each([
  ['other words after the quotation', figure(`${words}<p>It never opened</p>${place()}`), more],
  ['other words before it', figure(`The archive says: ${words}${place()}`), more],
  ['the quotation hidden, and other words', figure(`<div hidden>${words}</div><p>It never opened</p>${place()}`), more],
  ['the quotation in a template', figure(`<template>${words}</template>${place()}`), more],
  ['words that are no quotation', figure(`<q>It never opened</q>${place()}`), more],
  [
    'a way to another passage',
    figure(words + place('/archive/sources/book/#p-2')),
    'leads to /archive/sources/book/#p-2, which',
  ],
  ['a way to another document', figure(words + place('/archive/sources/other/#p-1')), 'is not its passage'],
  ['another document by name', figure(words + ways('/archive/sources/other/')), 'is not its passage'],
  ['the page of another passage', figure(words + ways('/archive/passages/p-2/')), 'is not its passage'],
  ['any other page', figure(words + ways('/archive/about/')), 'is not its passage'],
  ['a way that browsers scroll from', figure(words + place(`${own}:~:text=ferry`)), 'is not its passage'],
  ['a way with a question', figure(words + place('/archive/sources/book/?q=1#p-1')), 'is not its passage'],
  ['other words in a story', `<figure>${words}<p>It never opened</p>${place()}</figure>`, more],
  [
    'words that only look like a quotation',
    '<figure class="citation"><p>The mill</p><figcaption>Book</figcaption></figure>',
    more,
  ],
  ['two quotations', figure(words + words + place()), more],
  ['no place', figure(words), more],
  ['a way to another host, with a tab in its name', figure(words + place(`ht\ttps://example.org${own}`)), 'is not its passage'],
  ['a way to another host', figure(words + place(`https://example.org${own}`)), 'is not its passage'],
])('a figure cannot have %s', (_, html, fault) => {
  expect(pageQuotations(html).unlike).toContainEqual(expect.stringContaining(fault));
});
