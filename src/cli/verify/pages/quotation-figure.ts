import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elements } from './markup-tree.ts';
import { citeOf } from './passage-address.ts';

/** Sentences about a figure that shows something beside a quotation, or leads from it to another passage. */
export function* misleadingFigure(figure: Tree.Element): Generator<string> {
  const inside = [...elements(figure)];
  const quotations = inside.filter((element) => isQuotation(element) && attributeOf(element, 'cite') !== '');
  if (attributeOf(figure, 'data-part') === 'citation' && !isWhole(figure))
    yield 'a citation has something else in it than its quotation and where it stands';
  const cites = quotations.flatMap((quotation) => citeOf(attributeOf(quotation, 'cite')) ?? []);
  if (cites.length === 0) return;
  for (const link of inside.filter(({ tagName }) => tagName === 'a')) {
    const [kinds, address] = [attributeOf(link, 'class').split(/\s+/u), attributeOf(link, 'href')];
    if (!kinds.includes('to-passage')) continue;
    const to = citeOf(address);
    if (!cites.some(({ page, passage }) => page === to?.page && passage === to.passage))
      yield `a quotation leads to ${address}, which is not its passage`;
  }
}

/** Its quotation, then where it stands, and not a word beside these. */
function isWhole({ childNodes }: Tree.Element): boolean {
  const parts = childNodes.filter((node) => !('value' in node && !/\S/u.test(node.value)));
  const [quotation, place] = parts;
  if (parts.length !== 2 || !quotation || !place || !('tagName' in quotation) || !('tagName' in place)) return false;
  return isQuotation(quotation) && attributeOf(quotation, 'data-part') === 'citation-words' && place.tagName === 'figcaption';
}

function isQuotation(element: Tree.Element): boolean {
  return element.tagName === 'blockquote' && attributeOf(element, 'class').split(/\s+/u).includes('quotation');
}
