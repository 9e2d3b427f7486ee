import { countMatches } from '../count-matches.ts';
import { attributeWords, type Element, elementsIn, type Node, textIn } from './tree.ts';

/** The part of a page that is its document. */
interface MainPart {
  readonly nodes: readonly Node[];
  /** The number of letters and figures of the page outside it. */
  readonly leftOut: number;
}

/**
 * The part of a page that holds its document, as the page itself declares: its `<main>`, or else its only `<article>`, if most
 * of the page's words are in it; with the heading of the page, if that is outside. Otherwise the whole page.
 */
export function mainPart(body: Element, takesAll: boolean): MainPart {
  const inside = [...elementsIn(body)];
  const mains = inside.filter((element) => element.tagName === 'main' || attributeWords(element, 'role').includes('main'));
  const articles = inside.filter(({ tagName }) => tagName === 'article');
  const part = onlyOne(mains) ?? (mains.length === 0 ? onlyOne(articles) : undefined);
  const all = lettersIn(body);
  if (!part || takesAll || 2 * lettersIn(part) < all) return { nodes: [body], leftOut: 0 };
  const headings = (of: readonly Element[]) => of.filter(({ tagName }) => tagName === 'h1');
  const heading = headings([...elementsIn(part)]).length === 0 ? onlyOne(headings(inside)) : undefined;
  const nodes = heading ? [heading, part] : [part];
  return { nodes, leftOut: nodes.reduce((left, each) => left - lettersIn(each), all) };
}

function onlyOne<T>([first, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? first : undefined;
}

function lettersIn(element: Element): number {
  return countMatches(textIn(element), /[\p{L}\p{N}]/gu);
}
