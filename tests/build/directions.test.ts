import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/site/urls.ts';
import { directionOfWords } from '../../src/text/directions.ts';
import { directionsSite } from '../built-sites.ts';
import { attribute, builtPages, hasClass, textOf } from './pages.ts';

const out = resolve(directionsSite.outDir);
const pages = builtPages(out);
const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Elements that the style sheet isolates, each in the direction of its first letter. */
const runsByItself = [
  ...['h1', 'h2', 'h3', 'h4', 'p', 'li', 'dt', 'dd', 'th', 'td', 'pre', 'summary'],
  ...['caption', 'figcaption', 'small', 'label', 'legend', 'button', 'a'],
];

describe('Hebrew in an English archive', () => {
  test('the style sheet lets paragraphs, titles and links run by their first letter', () => {
    const sheets = pages[0]?.elements.flatMap((element) =>
      attribute(element, 'rel') === 'stylesheet' ? (attribute(element, 'href') ?? []) : [],
    );
    const css = sheets?.map((sheet) => readFileSync(join(out, sheet), 'utf8')).join('') ?? '';
    const [, selectors = ''] = /:is\(([a-z\d,\s]+)\),\s*span:not\([^{]+\{\s*unicode-bidi:\s*plaintext/u.exec(css) ?? [];
    expect(selectors.split(/,\s*/u)).toEqual(runsByItself);
  });

  test('wherever words run from right to left, they turn nothing around them', () => {
    const loose = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        element.childNodes
          .filter((node) => 'value' in node)
          .filter(({ value }) => leftward.test(value) && !isApart(element, value))
          .map(({ value }) => `${path}: ${value.trim()}`),
      ),
    );
    expect(loose).toEqual([]);
    const apart = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'bdi').map(textOf));
    expect(apart.length).toBeGreaterThan(20);
    expect(apart.filter((words) => !leftward.test(words))).toEqual([]);
  });

  test('the name of a document and of a speaker stand apart from the words of the sentence they are in', () => {
    const caption = find(paths.event({ id: 'mill-opens' } as never), 'citation')[1];
    const bdis = (caption ? inside(caption) : []).filter(({ tagName }) => tagName === 'bdi').map(textOf);
    // The third one belongs to the event's own title, in the link under the words.
    expect(bdis.slice(0, 2)).toEqual(
      ['"מכתב מדוד (1907)"', 'דוד לוי'].map((words) => expect.stringContaining(words.replaceAll('"', '')) as string),
    );
  });

  test('quotations and documents say which way they run where it is not the way of the page', () => {
    const quotations = find(paths.event({ id: 'mill-opens' } as never), 'quotation');
    expect(quotations.map((each) => [attribute(each, 'lang'), attribute(each, 'dir')])).toEqual([
      ['en', undefined],
      ['he', 'rtl'],
    ]);
    for (const [id, dir] of [
      ['letter', 'rtl'],
      ['mill-book', undefined],
    ] as const) {
      const paragraphs = ['heading', 'paragraph'].flatMap((name) => find(paths.source({ id } as never), name));
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(paragraphs.map((each) => attribute(each, 'dir'))).toEqual(paragraphs.map(() => dir));
    }
  });
});

function find(path: string, name: string) {
  return pages.find((page) => page.path === path)?.elements.filter((element) => hasClass(element, name)) ?? [];
}

function inside(element: Tree.Element): Tree.Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node)] : []));
}

/** Whether words are in an element of their own, or at the beginning of an element that takes its direction from them. */
function isApart(element: Tree.Element, words: string): boolean {
  for (let each: Tree.ParentNode | null = element; each && 'tagName' in each; each = each.parentNode) {
    if (each.tagName === 'bdi' || attribute(each, 'dir') !== undefined) return true;
    // Words of a document have the direction of their language.
    if (each.tagName !== 'html' && attribute(each, 'lang') !== undefined) return true;
    // Names in the head, in drawings and in data are not part of a sentence.
    if (['head', 'svg', 'script', 'template'].includes(each.tagName)) return true;
    const isAll = !/\S/u.test(textOf(each).replace(words, ''));
    if (runsByItself.includes(each.tagName) && (isAll || directionOfWords(textOf(each)) === 'rtl')) return true;
  }
  return false;
}
