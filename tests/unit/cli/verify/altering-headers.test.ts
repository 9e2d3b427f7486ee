import { describe, expect, test } from 'vitest';
import { alteringHeaders } from '../../../../src/cli/verify/altering-headers.ts';
import { contentType } from '../../../../src/hosting/content-types.ts';

const page = 'events/mill/index.html';
const text = 'sources/book.txt';

/** Headers of hosts, and how a browser would show something else because of them. */
const altering: readonly (readonly [path: string, header: string, value: string | string[], fault: RegExp])[] = [
  ...[
    'text/html; charset=UTF-16',
    'text/html; x=";charset=utf-8"; charset=utf-16le',
    'text/html; x=";charset=utf-16le"',
    'text/html; charset="utf\\-16le"',
    'text/html; charset = utf-16',
    'text/html; charset=utf-8; charset=utf-16',
    "text/html; charset='utf-16le'",
    `text/html; x=${'a'.repeat(2000)}; charset=utf-16be`,
    'text/html; charset=utf-16, text/html; charset=utf-8',
    'text/html; charset=utf-8, text/html; charset=utf-16',
    'text/html; charset=utf-7',
  ].map((type) => [page, 'content-type', type, /^the host says that its letters are utf-(?:16(?:le|be)?|7), so/iu] as const),
  [
    page,
    'content-type',
    ['text/html; charset=utf-8', 'text/html; charset=utf-16'],
    /^the host says that its letters are utf-16/u,
  ],
  [text, 'content-type', 'text/plain; charset=windows-1251', /^the host says that its letters are windows-1251/u],
  ['a.json', 'content-type', 'application/json; charset=utf-16', /^the host says that its letters are utf-16/u],
  ...['text/plain', 'application/octet-stream', 'application/xhtml+xml', 'text/xml', '*/*', 'unknown/unknown'].map(
    (type) => [page, 'content-type', type, /^the host says that it is .+, so browsers do not show it as a page$/u] as const,
  ),
  [page, 'content-type', ['text/html', 'text/plain'], /^the host says that it is text\/plain, so/u],
  [
    page,
    'content-type',
    'html',
    /^the host says of what type it is in a way that browsers do not read \(Content-Type: html\)$/u,
  ],
  [page, 'x-content-type-options', 'nosniff', /^the host does not say that it is a page, and browsers must not find out$/u],
  ...[
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'application/xml',
    'text/xsl',
    'image/svg+xml',
    'multipart/x-mixed-replace',
  ].flatMap((type) =>
    [text, 'sources/notes.md'].map(
      (path) => [path, 'content-type', type, /so browsers may show other words than stand in the file$/u] as const,
    ),
  ),
  ...['events.csv', 'events.json', 'sources/book.pdf', 'SHA256SUMS', 'sources/book.odt', 'feed.xml', 'a.svg'].map(
    (path) =>
      [path, 'content-type', 'text/html', /^the host says that it is text\/html, so browsers may show it as a page$/u] as const,
  ),
  ['_astro/a.css', 'content-type', 'text/plain', /so browsers do not take it for a style sheet$/u],
  ['_astro/a.js', 'content-type', 'text/plain', /so browsers do not run it$/u],
  ...[
    '</x.css>; rel=stylesheet',
    '</x.css>; rel="style\\sheet"',
    "</x.css>; rel*=UTF-8''style%73heet",
    '</x.css>; REL="alternate STYLESHEET"',
    ['</a.css>; rel=preload', '</x.css>; rel=stylesheet'],
  ].map((link) => [page, 'link', link, /^the host adds a style sheet to it \(Link: /u] as const),
  ...['attachment', 'ATTACHMENT; filename=x', ' attachment', 'save', 'inline-not', 'filename=x'].map(
    (disposition) =>
      [page, 'content-disposition', disposition, /^the host makes browsers save it, where they should/u] as const,
  ),
  [page, 'content-disposition', ['inline', 'attachment'], /^the host makes browsers save it/u],
  [page, 'refresh', '0; url=/x/', /^the host tells browsers to open something else after it \(Refresh: 0; url=\/x\/\)$/u],
];

describe('a header that changes what readers see', () => {
  test.each(altering)('%s, %s: %j', (path, header, value, fault) => {
    expect(alteringHeaders(path, { [header]: [value].flat() })).toMatch(fault);
  });
});

/** Headers of honest hosts. */
const harmless: readonly (readonly [path: string, header: string, value: string | string[]])[] = [
  ...[
    'utf-8',
    'UTF-8',
    'utf8',
    'unicode-1-1-utf-8',
    'unicode11utf8',
    'unicode20utf8',
    'x-unicode20utf8',
    '"utf-8"',
    "'utf-8'",
    '',
    '""',
  ].map((label) => [page, 'content-type', `text/html; charset=${label}`] as const),
  [page, 'content-type', 'text/html'],
  [page, 'content-type', ' Text/HTML ;charset=utf-8;'],
  [page, 'content-type', ''],
  [page, 'content-type', ['text/html; charset=utf-8', 'text/html']],
  ...['text/plain', 'text/markdown; charset=utf-8', 'text/x-markdown', 'application/octet-stream', 'binary/octet-stream'].map(
    (type) => ['sources/notes.md', 'content-type', type] as const,
  ),
  [text, 'x-content-type-options', 'nosniff'],
  [text, 'content-disposition', 'attachment'],
  ['sources/book.pdf', 'content-type', 'application/octet-stream; charset=binary'],
  ['_astro/a.js', 'content-type', 'application/javascript'],
  ['feed.xml', 'content-type', 'text/xml; charset=utf-8'],
  [page, 'content-disposition', 'inline'],
  [page, 'content-disposition', 'inline; filename="index.html"'],
  [page, 'link', '</a.css>; rel=preload; as=style, <https://example.org/>; rel="canonical"'],
  ...[
    'html',
    'css',
    'js',
    'json',
    'jsonld',
    'csv',
    'txt',
    'md',
    'xml',
    'atom',
    'ics',
    'bib',
    'ris',
    'svg',
    'png',
    'woff2',
    'wasm',
    'pdf',
    'zip',
  ].map((ending) => [`a.${ending}`, 'content-type', contentType(`a.${ending}`)] as const),
  ['SHA256SUMS', 'content-type', contentType('SHA256SUMS')],
];

describe('a header that changes nothing', () => {
  test.each(harmless)('%s, %s: %j', (path, header, value) => {
    expect(
      alteringHeaders(path, { [header]: [value].flat() }, '<!doctype html>'.slice(path === page ? 0 : 15)),
    ).toBeUndefined();
  });
});

test('a text without a type is well unless browsers would find a page in it', () => {
  const fault = 'the host does not say that it is a text, so browsers may show it as a page';
  expect(alteringHeaders(text, {}, 'The mill opened < 1907')).toBeUndefined();
  expect(alteringHeaders(text, {}, '\n <!-- --><h1>The mill')).toBe(fault);
  expect(alteringHeaders(text, { 'content-type': [' '] }, '<script>')).toBe(fault);
  expect(alteringHeaders(text, { 'x-content-type-options': ['nosniff'] }, '<script>')).toBeUndefined();
});
