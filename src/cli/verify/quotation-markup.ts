import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { wordsBegin, wordsEnd } from '../../words/en/reader/passage.ts';

/** The elements of words that a page quotes, the attributes that each may have, and the values of these. */
export type Markup = Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>>;

const any = () => true;
const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);

const direction = oneOf('ltr', 'rtl', 'auto');

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
  p: { class: (value) => /^[a-z]+(?:-matter)?$/u.test(value) },
  mark: { 'data-begin': oneOf(wordsBegin), 'data-end': oneOf(wordsEnd) },
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
