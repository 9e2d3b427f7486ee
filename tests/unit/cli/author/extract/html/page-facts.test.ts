import { expect, test } from 'vitest';
import { htmlText } from '../../../../../../src/cli/author/extract/html/html-text.ts';

const factsOf = (html: string) => htmlText(new TextEncoder().encode(`${html}<p>The mill opened.`)).facts;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.for<[string, string, Record<string, string>]>([
  ['the title of the window', '<title>The\n mill</title>', { title: 'The mill' }],
  ['without the name of the site, where the heading says so', '<title>Mill – News</title><h1>Mill</h1>', { title: 'Mill' }],
  [
    'the heading of the article, and not the name of the site above it',
    '<title>The mill burns | Weir News</title><h1>Weir News</h1><h1>The mill burns</h1>',
    { title: 'The mill burns' },
  ],
  [
    'without the name of the site, where that is said',
    '<meta property="og:title" content="水车着火了 | 堰报"><meta property="og:site_name" content="堰报">',
    { title: '水车着火了', publisher: '堰报' },
  ],
  [
    'a title that the name only ends',
    '<meta property="og:title" content="How we print the Weir News"><meta property="og:site_name" content="Weir News">',
    { title: 'How we print the Weir News', publisher: 'Weir News' },
  ],
  ['the heading, if there is no title', '<h1>The <b>mill</b></h1>', { title: 'The mill' }],
  ['no title of a drawing', '<svg><title>Logo</title></svg>', {}],
  ['no title that is the name of a file', '<title>mill.html</title>', {}],
  [
    'Dublin Core',
    '<meta name="DC.title" content="Mill"><meta name="DC.creator" content="A. Weir"><meta name="DCTERMS.issued" content="1907-05">',
    { title: 'Mill', creator: 'A. Weir', published: '1907-05' },
  ],
  [
    'for previews of links',
    '<meta property="og:title" content="Mill"><meta property="og:site_name" content="Weir News"><meta property="article:published_time" content="2017-05-04T23:30:00+02:00"><meta property="og:url" content="https://news.example/mill">',
    { title: 'Mill', publisher: 'Weir News', published: '2017-05-04', url: 'https://news.example/mill' },
  ],
  [
    'for indexes of scholars, with several authors',
    '<meta name=citation_author content="A. Weir"><meta name=citation_author content="B. Ford"><meta name=citation_date content="2011/3/7">',
    { creator: 'A. Weir; B. Ford', published: '2011-03-07' },
  ],
  ['an author', '<meta name="Author" content="A. Weir">', { creator: 'A. Weir' }],
  ['an author in the page', '<a rel="author" href="/a">A. Weir</a>', { creator: 'A. Weir' }],
  ['no author that is an address or a program', '<meta name=author content="admin"><a rel=author>https://a.example</a>', {}],
  ['no date that is none', '<meta name=date content="04.05.2017"><meta name=pubdate content="2017-13-01">', {}],
  [
    'the address',
    '<link rel="canonical" href="https://news.example/mill?a=1&amp;b=2">',
    { url: 'https://news.example/mill?a=1&b=2' },
  ],
  [
    'no address that leads nowhere',
    '<link rel=canonical href="/mill"><meta property=og:url content="http://localhost/mill">',
    {},
  ],
  [
    'JSON-LD',
    ld({
      '@type': 'NewsArticle',
      headline: 'Mill',
      author: [{ name: 'A. Weir' }, 'B. Ford'],
      datePublished: '2017-05-04',
      inLanguage: 'ru',
    }),
    { title: 'Mill', creator: 'A. Weir; B. Ford', published: '2017-05-04', language: 'ru' },
  ],
  [
    'JSON-LD of several things',
    ld({
      '@graph': [
        { '@type': 'Organization', name: 'News' },
        { '@type': ['WebPage'], name: 'Mill' },
      ],
    }),
    { title: 'Mill' },
  ],
  ['JSON-LD that is none', '<script type="application/ld+json">{"@type": "Article", "headline": </script>', {}],
  ['the language', '<html lang="ar" dir="rtl">', { language: 'ar' }],
  ['the language as programs write it', '<html lang="pt_br">', { language: 'pt-BR' }],
  ['the language in the old way', '<meta http-equiv="Content-Language" content="hy">', { language: 'hy' }],
  ['the language of the body', '<body lang=az>', { language: 'az' }],
  ['no language that is none', '<html lang="english">', {}],
  ['nothing', '', {}],
])('%s', ([, html, expected]) => {
  const facts = Object.entries(factsOf(html) ?? {}).flatMap(([name, fact]) => (fact ? [[name, fact.value] as const] : []));
  expect(Object.fromEntries(facts)).toEqual(expected);
});
