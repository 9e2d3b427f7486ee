import { isLeftOut } from './left-out.ts';
import { pictureWords } from './picture-words.ts';
import { isMarked, quotationMarks } from './quotation-marks.ts';
import { isNoteMark, loweredWords, noteWords, raisedWords, shiftOf } from './raised-words.ts';
import { rubyWords } from './ruby-words.ts';
import { tidyTable } from './table-cells.ts';
import { attribute, type Element, isElement, type Node, renamed, textIn, textNode } from './tree.ts';

/** What an element is in. */
interface Surroundings {
  readonly language: string;
  /** The number of quotations around it. */
  readonly depth: number;
}

/**
 * A part of a page as its words are written in plain text: without what no reader is shown, quotations in their marks, and
 * footnote numbers, powers, pronunciations and pictures kept apart from the words beside them.
 */
export function tidy(element: Element, around: Surroundings): Node[] {
  if (isLeftOut(element)) return [];
  const { tagName } = element;
  const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? around.language;
  const isQuotation = tagName === 'q';
  const inside = { language, depth: around.depth + (isQuotation ? 1 : 0) };
  const childNodes: Node[] = [];
  for (const node of element.childNodes) {
    if (!isElement(node)) childNodes.push(node);
    else if (isNoteNumber(node, childNodes)) childNodes.push(...(isLeftOut(node) ? [] : [textNode(noteWords(node))]));
    else if (shiftOf(node)) childNodes.push(...shifted(node, childNodes, inside));
    else for (const tidied of tidy(node, inside)) childNodes.push(tidied);
  }
  const tidied = { ...element, childNodes };
  if (isQuotation) return withQuotationMarks(tidied, quotationMarks(language, around.depth));
  // Menus of pictures alone leave items without a word.
  if (tagName === 'li' && textIn(tidied).trim() === '') return [];
  if (tagName === 'ruby') return rubyWords(tidied);
  if (tagName === 'img') return [textNode(pictureWords(element))];
  // A horizontal rule separates what is before and after it.
  if (tagName === 'hr') return [renamed(element, 'div')];
  return tagName === 'table' ? tidyTable(tidied) : [tidied];
}

function withQuotationMarks(quotation: Element, [open, close]: readonly [string, string]): Node[] {
  if (isMarked(textIn(quotation))) return quotation.childNodes;
  return [textNode(open), ...quotation.childNodes, textNode(close)];
}

/** The number of a footnote: raised, or a link to a place in the page directly after a word. */
function isNoteNumber(element: Element, before: readonly Node[]): boolean {
  if (shiftOf(element) === 'lowered') return false;
  if (isNoteMark(element)) return textIn(element).trim().length <= maxNoteMarkLetters;
  if (element.tagName !== 'a' || !attribute(element, 'href')?.startsWith('#')) return false;
  const words = textIn(element).trim();
  return /^[[(]?\d{1,4}[\])]?$/u.test(words) && (/[\p{L}\p{N}\p{P}]$/u.test(endOf(before)) || holdsRaised(element));
}

/** Longer words are not a mark. */
const maxNoteMarkLetters = 40;

function holdsRaised({ childNodes }: Element): boolean {
  return childNodes.some((node) => isElement(node) && shiftOf(node) === 'raised');
}

function shifted(element: Element, before: readonly Node[], around: Surroundings): Node[] {
  if (isLeftOut(element)) return [];
  const tidied = {
    ...element,
    childNodes: element.childNodes.flatMap((node) => (isElement(node) ? tidy(node, around) : [node])),
  };
  const words = textIn(tidied);
  return [textNode(shiftOf(element) === 'raised' ? raisedWords(words, endOf(before)) : loweredWords(words))];
}

/** The end of the text before an element, as far as is needed to look for a word. */
function endOf(nodes: readonly Node[]): string {
  const last = nodes.at(-1);
  if (!last) return '';
  return (isElement(last) ? textIn(last) : 'value' in last ? last.value : '').slice(-60);
}
