import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { wordsBegin, wordsEnd } from '../../../words/en/reader/passage.ts';
import { frontMatter, picture } from '../../../words/en/reader/reader.ts';

/** The elements of words that a page quotes, the attributes that each may have, and the values of these. */
export type Markup = Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>>;

const any = () => true;
const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);

const direction = oneOf('ltr', 'rtl', 'auto');
const number = (value: string) => /^\d+$/u.test(value);
/** What a document has in its words that is none of them, or shown in another way. */
const spans =
  /^(?:passage-start(?: r[\d-]+)?|page-mark|note-label|line-end(?: is-gap)?|running-head(?: is-cited)?|unseen|of-document|picture|cell)$/u;

/** A quotation: paragraphs, and the words that only one of two documents has. */
export const ofQuotation: Markup = {
  blockquote: {
    class: oneOf('quotation', 'quotation goes-on', 'quotation withdrawn-words'),
    ...{ lang: any, dir: direction, cite: any, 'data-part': oneOf('citation-words') },
  },
  p: {},
  b: { class: oneOf('only') },
};

/** A passage among the words around it. */
export const ofContext: Markup = {
  blockquote: {
    class: oneOf('passage-context'),
    ...{ lang: any, dir: direction, cite: any, 'data-part': oneOf('passage-context') },
  },
  // The kind of a block.
  p: { class: (value) => /^(?:[a-z]+|block-quote|front-matter)$/u.test(value) },
  mark: { 'data-begin': oneOf(wordsBegin), 'data-end': oneOf(wordsEnd) },
};

const words = {
  class: any,
  lang: any,
  dir: direction,
  'data-label': oneOf(frontMatter),
  'data-part': any,
  'data-paragraph': any,
};

/** A document on its page, without the events beside it. */
export const ofDocument: Markup = {
  div: {
    class: (value) => /^(?:stretch|document(?: is-cited-whole)?|block of-[a-z-]+(?: in-\d)?)$/u.test(value),
    ...{ id: any, 'data-part': oneOf('document', 'stretch', 'block'), 'data-line': any, 'data-start': any },
  },
  ...Object.fromEntries(['p', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, words])),
  mark: {
    class: (value) => /^depth-\d(?: r[\d-]+)*$/u.test(value),
    ...{ 'data-part': oneOf('passage-mark'), 'data-passages': any, 'aria-details': any },
  },
  span: {
    class: (value) => spans.test(value),
    ...{ id: any, title: any, role: oneOf('separator'), 'aria-label': any, 'data-part': oneOf('passage-start') },
    ...{ 'data-page': number, 'data-note': any, 'data-told': oneOf(picture), 'data-words': any },
    'data-code': (value) => /^U\+[0-9A-F]{4,6}$/u.test(value),
  },
  a: {
    class: (value) => /^(?:to-note|page-mark|note-(?:label|back|mark)|of-document(?: leads-away)?)$/u.test(value),
    ...{ id: any, href: any, rel: any, title: any, 'aria-label': any, 'data-part': oneOf('to-note') },
    ...{ 'data-number': number, 'data-page': number, 'data-note': any },
  },
  ...{ em: {}, strong: {}, code: {}, s: {}, small: {} },
};

/**
 * Names the first element or attribute that this program never writes around quoted words, such as `<span hidden>`, because
 * it may hide words, show others, or lead elsewhere. `undefined` if there is none. `all` are the quotation's own element and
 * those in it.
 */
export function foreignMarkup(all: Iterable<Tree.Element>, allowed: Markup): string | undefined {
  for (const { tagName, attrs } of all) {
    const known = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined;
    if (!known) return `<${[tagName, ...attrs.map(({ name }) => name)].join(' ')}>`;
    const attribute = attrs.find(({ name, value }) => !(Object.hasOwn(known, name) && known[name]?.(value)));
    if (attribute) return `<${tagName} ${attribute.name}>`;
  }
  return undefined;
}
