import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/timeline/types.ts';
import { builtSites, languageSite } from '../built-sites.ts';
import { attribute, builtPages, hasClass } from './pages.ts';

const pages = builtPages(resolve(languageSite.outDir));
const greek = /\p{Script=Greek}/u;
const latin = /\p{Script=Latin}{2}/u;

/** Elements without a language of their own: examples of content, and references in formats for programs. */
const isWithout = (path: string, element: Tree.Element) =>
  /^\/help\/[^/]+\/$/u.test(path) || ancestors(element).some(({ tagName }) => tagName === 'pre');

describe('an archive in another language than the site', () => {
  test('every page is in the language of the archive, and what the site says in its own', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, elements } of pages) {
      const [html, body] = ['html', 'body'].map((tag) => elements.find(({ tagName }) => tagName === tag));
      expect([path, html && attribute(html, 'lang'), body && attribute(body, 'lang')]).toEqual([path, 'el', 'en']);
    }
  });

  test('words of the archive and of documents say their language, and no word of the site says another', () => {
    const texts = pages.flatMap(({ path, elements }) =>
      elements
        .filter((element) => !isWithout(path, element))
        .flatMap((element) => textsIn(element).map((text) => ({ path, element, text }))),
    );
    expect(texts.filter(({ text }) => greek.test(text)).length).toBeGreaterThan(100);
    const wrong = texts.filter(({ element, text }) => {
      if (greek.test(text) && !latin.test(text)) return langOf(element) !== 'el';
      // A sentence of the site may contain names.
      return latin.test(text) && langOf(element) !== 'en';
    });
    expect(wrong.map(({ path, text }) => `${path}: ${text.trim()}`)).toEqual([]);
  });

  test("scripts are told the language of titles, and that of a document's title where it is another", () => {
    const timelines = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'doc-timeline'));
    expect(timelines.map((timeline) => attribute(timeline, 'data-lang'))).toEqual(['el', 'el']);
    const data = JSON.parse(readFileSync(resolve(languageSite.outDir, 'timeline.json'), 'utf8')) as TimelineData;
    expect(data.sources.map(({ title, lang }) => [title, lang])).toEqual([
      ['Το χρονικό', 'el'],
      ['[Το σημείωμα του βαρκάρη]', 'el'],
      ['[Το γράμμα]', 'el'],
      ['The book of the mill', undefined],
    ]);
  });

  test('what is read out for the mark of a citation is in the language of the site', () => {
    const marks = pages.flatMap(({ elements }) => elements.filter((element) => hasClass(element, 'cite')));
    expect(marks.length).toBeGreaterThan(5);
    expect(new Set(marks.map((mark) => [attribute(mark, 'aria-label')?.split(' ')[0], langOf(mark)].join()))).toEqual(
      new Set(['Citation,en']),
    );
  });
});

describe.each(builtSites)('$name, which is in the language of the site', (site) => {
  const own = builtPages(resolve(site.outDir));

  test('names a language nowhere but of documents and their titles', () => {
    expect(own.filter(({ elements }) => elements.some((each) => attribute(each, 'data-lang') !== undefined))).toEqual([]);
    for (const { path, elements } of own) {
      const named = elements.filter((element) => attribute(element, 'lang') !== undefined);
      const ours = named.filter(({ tagName }) => /^(?:html|body|header|nav|main|footer|h1|button)$/u.test(tagName));
      expect([path, ...ours.map(({ tagName }) => tagName)]).toEqual([path, 'html']);
    }
  });
});

/** The visible texts of an element, without those of its children. */
function textsIn(element: Tree.Element): string[] {
  if (['script', 'style', 'title'].includes(element.tagName)) return [];
  return element.childNodes.flatMap((node) => ('value' in node ? [node.value] : []));
}

function langOf(element: Tree.Element): string | undefined {
  return ancestors(element)
    .map((each) => attribute(each, 'lang'))
    .find((lang) => lang !== undefined);
}

/** An element and its ancestors, the innermost first. */
function ancestors(element: Tree.Element): Tree.Element[] {
  const { parentNode } = element;
  return [element, ...(parentNode && 'tagName' in parentNode ? ancestors(parentNode) : [])];
}
