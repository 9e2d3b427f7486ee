import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The elements of words that a page quotes, and the attributes that each may have. */
export type Markup = Readonly<Record<string, readonly string[]>>;

/** A quotation: paragraphs, and the words that only one of two documents has. */
export const ofQuotation: Markup = { blockquote: ['class', 'lang', 'dir', 'cite', 'data-part'], p: [], b: ['class'] };

/** A passage among the words around it. */
export const ofContext: Markup = { ...ofQuotation, p: ['class'], mark: ['data-begin', 'data-end'] };

/**
 * Names the first element or attribute that this program never writes around quoted words, such as `<span hidden>`, because
 * it may hide words, show others, or lead elsewhere. `undefined` if there is none. `all` are the quotation's own element and
 * those in it.
 */
export function foreignMarkup(all: Iterable<Tree.Element>, allowed: Markup): string | undefined {
  for (const { tagName, attrs } of all) {
    const known = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined;
    if (!known) return `<${[tagName, ...attrs.map(({ name }) => name)].join(' ')}>`;
    const attribute = attrs.find(({ name }) => !known.includes(name));
    if (attribute) return `<${tagName} ${attribute.name}>`;
  }
  return undefined;
}
