import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { linksOf, renderMarkdown } from '../../../src/markdown/markdown.ts';
import { refused, rendered } from './markdown.cases.ts';

const oneLine = (html: string) => html.replace(/\s+/gu, ' ').trim();

test.for(Object.entries(rendered))('%s', ([, [markdown, html]]) => {
  expect(oneLine(renderMarkdown(markdown, { link: (path) => `/base${path}` }))).toBe(html);
});

/** Every tag and attribute of a piece of HTML, as a browser reads it. */
function tagsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? [node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)] : [];
  const comment = node.nodeName === '#comment' ? ['#comment'] : [];
  return [...own, ...comment, ...('childNodes' in node ? node.childNodes.flatMap(tagsOf) : [])];
}

test.for(Object.entries(refused))('refused: %s', ([, markdown]) => {
  const dangerous = tagsOf(parseFragment(renderMarkdown(markdown))).filter((name) => !['p', 'a'].includes(name));
  expect(dangerous.filter((name) => !/^href=(?:https?:\/\/|\/)/u.test(name))).toEqual([]);
});

test('a link within the site stays as it is written when nothing says where the site stands', () => {
  expect(renderMarkdown('[a](/about/)')).toBe('<p><a href="/about/">a</a></p>\n');
});

describe('citation marks', () => {
  const cites = [
    { href: '#c-1', label: 'Citation 1: "The book"' },
    { href: '#c-2', label: 'Citation 2' },
  ];
  const render = (text: string) => oneLine(renderMarkdown(text, { cites }));

  test('a mark links to its citation and says what it is', () => {
    expect(render('The mill opened [@1].')).toMatchInlineSnapshot(
      `"<p>The mill opened<a class="cite" href="#c-1" aria-label="Citation 1: &quot;The book&quot;" data-part="cite-mark">1</a>.</p>"`,
    );
  });

  test('the quotation marks before a mark close', () => {
    expect(render('It "rose" [@1]. It "fell" [@2], then "froze" [@1][@2].').match(/[“"]\w+[”"](?=<)/gu)).toEqual([
      '“rose”',
      '“fell”',
      '“froze”',
    ]);
  });

  test('two marks stand side by side', () => {
    expect(render('It opened [@2][@1].').match(/href="[^"]*"/gu)).toEqual(['href="#c-2"', 'href="#c-1"']);
  });

  test.for(['[@3]', '[@0]', '[@1234]', '[@]', '[@one]', '@1'])('%s is no mark', (text) => {
    expect(render(`It opened ${text}.`)).toBe(`<p>It opened ${text}.</p>`);
  });

  test('a mark in a list, in emphasis and in a heading', () => {
    for (const text of ['- It opened [@1].', '*It opened [@1]*', '## It opened [@1]'])
      expect(render(text)).toContain('href="#c-1"');
  });

  test('without citations a mark stays as it is written', () => {
    expect(renderMarkdown('It opened [@1].')).toBe('<p>It opened [@1].</p>\n');
  });
});

test('the links of a text are given in order', () => {
  const text = '[a](/about/) and <https://archive.example/> and [b][c]\n\n- [d](#e)\n\n[c]: /method/ "Method"';
  expect(linksOf(text)).toEqual(['/about/', 'https://archive.example/', '/method/', '#e']);
});

test('text that is not a link is not returned', () => {
  expect(linksOf('`[a](/about/)` [a](javascript:alert(1)) ![a](/a.png) [@1]')).toEqual(['/a.png']);
});
