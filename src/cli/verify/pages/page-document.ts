import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isMarkdown } from '../../../text/markdown/is-markdown.ts';
import { markdownDocument } from '../../../text/markdown/markdown-document.ts';
import { withoutHeads } from '../../../text/pages/without-heads.ts';
import { withoutMarks } from '../../../text/pages/without-marks.ts';
import { withoutUnshown } from '../../../text/unseen.ts';
import { attributeOf, hasClass, textOf } from './markup-tree.ts';
import { languageAround } from './page-directions.ts';
import { foreignMarkup, ofDocument } from './quotation-markup.ts';

/** The text of a document as its page holds it, without white space. */
export interface PageDocument {
  /** All letters and signs. */
  readonly whole: string;
  /** Those that the page shows, without dashes and the running heads of pages. */
  readonly shown: string;
  /** Whether it has links, or words that are struck out or set off, as only Markdown has them. */
  readonly isMarkedUp: boolean;
  /** The languages in which its paragraphs are marked to be. */
  readonly languages: ReadonlySet<string>;
  /** Sentences about what a page of ours never has in a document. */
  readonly unlike: readonly string[];
}

const ofMarkdown = /^(?:code|em|s|small|strong)$/u;

/** Reads the element that holds a document on its page. */
export function pageDocument(container: Tree.Element): PageDocument {
  const [whole, shown, unlike]: [string[], string[], string[]] = [[], [], []];
  const languages = new Set<string>();
  let isMarkedUp = false;
  visit(container, { isInBlock: false, isHidden: false });
  if (languages.size > 1) unlike.push(`the document is said to be in several languages: ${[...languages].join(', ')}`);
  return { whole: letters(whole.join('')), shown: shownLetters(shown.join('')), isMarkedUp, languages, unlike };

  function visit(node: Tree.Node, { isInBlock, isHidden }: { readonly isInBlock: boolean; readonly isHidden: boolean }): void {
    if ('value' in node) {
      if (isInBlock) {
        whole.push(node.value);
        if (!isHidden) shown.push(node.value);
      } else if (/\S/u.test(node.value)) unlike.push('words stand between the paragraphs of the document');
    }
    if (!('tagName' in node)) return;
    const [part, classes] = [attributeOf(node, 'data-part'), attributeOf(node, 'class').split(' ')];
    // The events beside a paragraph.
    if (part === 'notes' && !isInBlock) return;
    if (part === 'block-words') languages.add(languageAround(node));
    isMarkedUp ||= ofMarkdown.test(node.tagName) || classes.includes('of-document');
    const foreign = foreignMarkup([node], ofDocument);
    if (foreign !== undefined) unlike.push(`the document has ${foreign} in it, which this program never writes there`);
    if (
      node.tagName === 'span' &&
      classes.includes('running-head') &&
      letters(attributeOf(node, 'data-words')) !== letters(textOf(node))
    )
      unlike.push('the running head of a page says something else than the document');
    if (classes.includes('running-head') && node.childNodes.some((each) => !('tagName' in each) || !hasClass(each, 'line-end')))
      unlike.push('the running head of a page is more than the words that it is of');
    if (node.tagName === 'span' && classes.includes('unseen') && attributeOf(node, 'data-code') !== codePoint(textOf(node)))
      unlike.push('the code of a character that nobody sees is not its code');
    const isNoLongerShown = isHidden || classes.includes('line-end');
    for (const each of node.childNodes)
      visit(each, { isInBlock: isInBlock || part === 'block-words', isHidden: isNoLongerShown });
  }
}

/** Whether a page holds the text of this file, and shows what is read of it. */
export function holdsDocument({ whole, shown, isMarkedUp }: PageDocument, path: string, text: string): boolean {
  if (whole !== letters(text) || (isMarkedUp && !isMarkdown(path))) return false;
  const marks = isMarkdown(path) ? markdownDocument(text).hidden : [];
  return shown === shownLetters(withoutMarks(withoutHeads(text), marks));
}

/** The code of the one character of a text, as Unicode writes it. */
function codePoint(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

function letters(text: string): string {
  return withoutUnshown(text).replace(/[\s\x85]+/gu, '');
}

/** A page does not show the hyphen at the end of a line. */
function shownLetters(text: string): string {
  return letters(text).replace(/[\p{Pd}\u00AD]+/gu, '');
}
