import { expect, test } from 'vitest';
import { moduleScripts, offlinePage, relativeAddress, topFrom } from '../../../../../src/cli/build/offline/relative-links.ts';

const files = new Set(['index.html', 'events/a/index.html', 'sources/book.txt', '_astro/a b.css', 'timeline.json']);

test.each([
  ['/', '../../index.html'],
  ['/?q=mill#a', '../../index.html?q=mill#a'],
  ['/events/a/#c-1', '../../events/a/index.html#c-1'],
  ['/sources/book.txt', '../../sources/book.txt'],
  ['/nothing/', undefined],
  ['//elsewhere.example/', undefined],
  ['https://elsewhere.example/', undefined],
  ['#c-1', undefined],
  ['?q=mill', undefined],
  ['events/a/', undefined],
])('%s from two folders down', (address, expected) => {
  expect(relativeAddress(address, files, topFrom('events/a/index.html'))).toBe(expected);
});

test('a page keeps everything but its addresses and its modules', () => {
  const page = (link: string, head: string, data: string) =>
    `<!doctype html><html lang=en><head><meta http-equiv="content-security-policy" content="default-src 'none'">${head}</head>` +
    `<body><p title="/">a &lt; b&nbsp;<a class='x' ${link}>A</a><br/><doc-timeline ${data}></doc-timeline>` +
    `<script type="application/ld+json">{"url":"/events/a/"}</script></body></html>`;
  const built = page(
    `href="/events/a/?x=1&amp;y=2"`,
    '<link rel="modulepreload" href="/_astro/b.js"><script type="module" src="/_astro/a.js"></script>',
    'data-data="/timeline.json"',
  );
  expect(moduleScripts(built)).toEqual(['_astro/a.js']);
  expect(offlinePage(built, files, '../', '<script defer src="../_astro/page.js"></script>')).toBe(
    page(
      `href="../events/a/index.html?x=1&amp;y=2"`,
      '<script defer src="../_astro/page.js"></script>',
      'data-data="../timeline.json"',
    ).replace('title="/"', 'title="../index.html"'),
  );
});
