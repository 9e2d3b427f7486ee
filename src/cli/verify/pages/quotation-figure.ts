import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elements } from './markup-tree.ts';
import { citeOf } from './passage-address.ts';

/** Figures that show quotations, by their classes; those of disagreements have none. */
const quoting = ['citation', 'passage-card', 'wording-side'];

/** Sentences about a figure that shows something beside a quotation, or leads from it to another passage. */
export function* misleadingFigure(figure: Tree.Element): Generator<string> {
  const inside = [...elements(figure)];
  const quotations = inside.filter(isQuotation);
  if (quotations.length === 0 && !quoting.some((each) => classesOf(figure).includes(each))) return;
  if (!isWhole(figure)) yield 'a citation has something else in it than its quotation and where it stands';
  const cites = quotations.flatMap((quotation) => citeOf(attributeOf(quotation, 'cite')) ?? []);
  if (cites.length === 0) return;
  for (const link of inside.filter(({ tagName }) => tagName === 'a')) {
    const address = attributeOf(link, 'href');
    const isOfPassage = classesOf(link).includes('to-passage');
    if (!cites.some((cite) => leadsTo(address, cite, isOfPassage)))
      yield `a quotation leads to ${address}, which is not its passage`;
  }
}

/** Whether an address is that of a passage itself, or else of its page or its document. */
function leadsTo(
  address: string,
  { page, source, passage }: ReturnType<typeof citeOf> & object,
  isOfPassage: boolean,
): boolean {
  const to = citeOf(address);
  if (to || isOfPassage) return to?.page === page && to.passage === passage && !/[?]|:~:/u.test(address);
  const [folder, name, file] = address.split('/').slice(-3);
  const isPage = file === '' || file === 'index.html';
  return isPage && ((folder === 'sources' && name === source) || (folder === 'passages' && name === passage));
}

/** Its quotation, then where it stands, and not a word beside these; where wording is compared, also what lies between two. */
function isWhole(figure: Tree.Element): boolean {
  const parts = figure.childNodes.filter((node) => !('value' in node && !/\S/u.test(node.value)));
  const place = parts.pop();
  const isCitation = attributeOf(figure, 'data-part') === 'citation';
  const isOfWording = classesOf(figure).includes('wording-side');
  const [first, ...more] = parts.filter((part) => !(isOfWording && 'tagName' in part && classesOf(part).includes('between')));
  if (!first || !place || !('tagName' in place) || place.tagName !== 'figcaption') return false;
  if (more.length > 0 && !isOfWording) return false;
  return [first, ...more].every(
    (part) => 'tagName' in part && isQuotation(part) && (!isCitation || attributeOf(part, 'data-part') === 'citation-words'),
  );
}

function isQuotation(element: Tree.Element): boolean {
  return element.tagName === 'blockquote' && classesOf(element).some((each) => /^(?:quotation|passage-context)$/u.test(each));
}

function classesOf(element: Tree.Element): string[] {
  return attributeOf(element, 'class').split(/\s+/u);
}
