import { expect, test } from 'vitest';
import { fileKind, isPlainDrawing } from '../../../src/hosting/site-files.ts';

const site = [
  '_headers',
  'index.html',
  'check-text.json',
  'search-words.json',
  'sources/book/index.html',
  'sources/book.txt',
  'timeline.json',
  'data/list.csv',
];

test.each([
  ...site.slice(0, 5),
  ...['404.html', 'SHA256SUMS', '.nojekyll', 'favicon.svg', 'lay-out.js', '_astro/a.astro_b.DrkxHtqh.js', '_astro/a.css'],
  ...[
    '_astro/inter-latin.BAG3AL3_.woff2',
    'sources/book/marks.css',
    'sources/book.original.pdf',
    'sources/book.original.html.txt',
  ],
  ...['stories/mill/12/index.html', 'about/index.html', 'about/licences/index.html', 'help/key-unknown/index.html'],
  ...['index.html.br', 'timeline.json.gz', 'robots.txt', 'sitemap.xml', 'opensearch.xml'],
  ...['search/names.json', 'search/words-0.json', 'search/texts-12.json'],
])('builds write %s', (path) => {
  expect(fileKind(path, new Set(site))).toBe('built');
});

test.each([
  ...['data/list.csv', 'data/list.csv.gz', 'logo.png', 'CNAME', '.well-known/security.txt', 'events/plan.pdf'],
  ...['events/list.json', 'manifest.json', 'sources/book/map.svg'],
])('a publisher may add %s', (path) => {
  expect(fileKind(path, new Set(site))).toBe('added');
});

test.each([
  ...['_redirects', '_headers/a', '_routes.json', '_worker.js', 'functions/_middleware.js', '.htaccess', 'events/.htaccess'],
  ...['web.config', 'netlify.toml', 'serve.json', 'vercel.json', 'staticwebapp.config.json', 'sw.js', 'events/sw.mjs', 'a.php'],
  ...[
    'index.htm',
    'INDEX.HTML',
    'index.xhtml',
    'index.shtml',
    'events/mill.html',
    'events/mill/other.html',
    'events/a/b/index.html',
  ],
  ...['a.xml', 'a.css', 'a', '_astro/a.html', '_astro/inside/a.js', 'sources/other.txt', 'sources/other/marks.css'],
  ...['index.html.js', 'nothing.html.br', 'sources/book.html', 'stories/mill/one/index.html', 'a.swf', 'a.wasm', 'a.mht'],
  ...['events/staticwebapp.config.json', 'logo.svg.gz', 'events/map.svg.br', 'sources/other.txt.gz', 'sources/other.md.br'],
])('nobody has use of %s but who alters a site', (path) => {
  expect(fileKind(path, new Set(site))).toBe('foreign');
});

test('a copy of a copy is none, however many of one another a site lists', () => {
  const names = Array.from({ length: 5000 }, (_, count) => `data/list.csv${'.gz'.repeat(count)}`);
  const listed = new Set(names);
  expect(
    Object.entries(Object.groupBy(names, (path) => fileKind(path, listed))).map(([kind, of]) => [kind, of.length]),
  ).toEqual([
    ['added', 2],
    ['foreign', 4998],
  ]);
});

test('a copy for a disk has a script beside each text, and a site on a host has none', () => {
  const copy = new Set(site.filter((path) => path !== '_headers'));
  expect(['index.html.js', 'sources/book.txt.js', 'sw.js'].map((path) => fileKind(path, copy))).toEqual([
    ...['built', 'built', 'foreign'],
  ]);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" fill="#2b2622"/><path d="M8 9h16"/></svg>',
  '<?xml version="1.0"?><!-- A mill --><svg><g><title>Mill &amp; ferry</title><text x="1">Mill</text></g></svg>',
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<svg><rect fill="url(#a)" mask="url(\'#b\')"/><!----></svg>',
])('is a drawing: %s', (svg) => {
  expect(isPlainDrawing(svg)).toBe(true);
});

test.each([
  '<svg><script>alert()</script></svg>',
  '<svg><SCRIPT href="/a.js"/></svg>',
  '<svg><s:script xmlns:s="http://www.w3.org/2000/svg">alert()</s:script></svg>',
  '<svg onload="alert()"></svg>',
  '<svg><rect width="1"onclick = "alert()"/></svg>',
  '<svg><foreignObject><p>words</p></foreignObject></svg>',
  '<svg><a href="javascript:alert()"><rect/></a></svg>',
  '<svg><use xlink:href="/a.svg#a"/></svg>',
  '<svg><image href="/a.png"/></svg>',
  '<svg><style>rect { display: none }</style></svg>',
  '<svg><set attributeName="href" to="/"/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "<script>">]><svg>&a;</svg>',
  '<?xml-stylesheet href="/a.xsl"?><svg/>',
  '<svg><![CDATA[<script>]]></svg>',
  '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
  '<svg><rect fill="url(//elsewhere.example/a.svg#a)"/></svg>',
  '<svg><rect mask="URL( \'a.svg#a\')"/></svg>',
  '<svg><rect mask="u\\72l(a.svg#a)"/></svg>',
  `<svg><rect cursor='image-set("a.png" 1x)'/></svg>`,
  '<?xml version="1.0" encoding="iso-2022-jp"?><svg>\u001b$B<!--\u001b(B<script/>\u001b$B-->\u001b(B</svg>',
  '<svg><?xml version="1.0"?></svg>',
  '<svg><!-- <!-- --></svg>',
  '<svg/><!-- ',
])('is more than a drawing: %s', (svg) => {
  expect(isPlainDrawing(svg)).toBe(false);
});

test.each(['<!--', '<!-- a ', '<?xml '])('looks through a drawing that repeats %s once', (again) => {
  expect(isPlainDrawing(`<svg>${again.repeat(500_000)}`)).toBe(false);
});
