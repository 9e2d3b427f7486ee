import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { attributeOf, elements, hasClass, textOf } from './markup-tree.ts';
import { foreignContainer } from './page-containers.ts';
import { languageAround, turnedAround } from './page-directions.ts';
import { type PageDocument, pageDocument } from './page-document.ts';
import { foreignHead } from './page-head.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { foreignToPages } from './page-markup.ts';
import { misplacedParts, repeatedParts } from './page-parts.ts';
import { type Cite, citeOf } from './passage-address.ts';
import { misleadingFigure } from './quotation-figure.ts';
import { foreignMarkup, ofContext, ofQuotation } from './quotation-markup.ts';

/** The quotations of one published page, and the passages that it marks. */
export interface PageQuotations {
  readonly quotations: readonly Quotation[];
  /** The passages that the page shows among the words around them. */
  readonly contexts: readonly Context[];
  /** Paragraphs of block quotes in the archive's own prose: of some document, without saying which. */
  readonly ownQuotations: readonly string[];
  /** Words that the page repeats from a document, and the address of that document. */
  readonly repeated: readonly { readonly words: string; readonly address: string }[];
  readonly links: PageLinks;
  /** Sentences about how the page begins. */
  readonly head: readonly string[];
  /** Sentences about words that stand where quotations do and cannot be looked up. */
  readonly unlike: readonly string[];
  /** For each quotation of a passage that the archive has withdrawn, the id of the element that it stands in, if it has one. */
  readonly withdrawn: readonly string[];
  /** Whether it says that what stood at its address is withdrawn. */
  readonly isWithdrawn: boolean;
  /** The document of which this is the page, if it is. */
  readonly document?: PageDocument | undefined;
  /** Text of every marked passage by its id, with white space as it is. */
  readonly marked: ReadonlyMap<string, string>;
}

export interface Quotation {
  readonly words: string;
  /** The place of the words according to the page, if it names one. */
  readonly cite?: Cite | undefined;
  /** The language in which the page says that they are. */
  readonly language: string;
}

/** A passage and the words around it. Both stand in the document, and the passage is one that its page marks. */
export interface Context {
  readonly cite: Cite;
  readonly language: string;
  readonly around: string;
  readonly passage: string;
}

/** Nesting of elements. The deepest page that the program builds has some 30 levels; a parser's time grows with the depth. */
const maxDepth = 500;

/** Why a page cannot be read. */
export class Unreadable extends Error {}

/**
 * Reads a published page, whatever path its site is under; `path` is that of the page in the site, '' for any. Passages that the
 * archive has withdrawn do not count as quotations.
 */
export function pageQuotations(html: string, path = ''): PageQuotations {
  const quotations: Quotation[] = [];
  const contexts: Context[] = [];
  const ownQuotations: string[] = [];
  const repeated: { words: string; address: string }[] = [];
  const unlike: string[] = [];
  const linked = pageLinks();
  const marked = new Map<string, string[]>();
  const withdrawn: string[] = [];
  let document: PageDocument | undefined;
  // What a browser shows without scripts counts, and so does what it shows with them.
  const tree = parse(html, { treeAdapter: shallow(), scriptingEnabled: false });
  const all = [...elements(tree)];
  unlike.push(...repeatedParts(all));
  for (const element of all) {
    const attribute = (name: string) => attributeOf(element, name);
    linked.take(element);
    unlike.push(...foreignToPages(element), ...misplacedParts(path, element), ...turnedAround(element));
    if (element.tagName === 'figure') unlike.push(...misleadingFigure(element));
    const classes = attribute('class').split(/\s+/u);
    const isQuoting = element.tagName === 'blockquote' && classes.includes('quotation');
    const isAround = attribute('data-part') === 'passage-context';
    const isDocument = attribute('data-part') === 'document';
    const container = isQuoting || isAround || isDocument ? foreignContainer(element) : undefined;
    if (container !== undefined)
      unlike.push(`${isDocument ? 'the document' : 'a quotation'} stands in ${container}, where this program never puts one`);
    if (isQuoting) {
      const foreign = foreignMarkup(elements(element), ofQuotation);
      if (foreign !== undefined) unlike.push(`a quotation has ${foreign} in it, which this program never writes there`);
      const cite = citeOf(attribute('cite'));
      if (!cite && attribute('cite') !== '') unlike.push('a quotation gives an address that is not of a passage of the site');
      if (classes.includes('withdrawn-words')) withdrawn.push(idAround(element));
      else quotations.push({ words: wordsOf(element), cite, language: languageAround(element) });
    } else if (attribute('data-part') === 'citation-words' || classes.includes('quotation'))
      unlike.push('the words of a citation are not marked as a quotation');
    else if (element.tagName === 'blockquote' && !isAround) ownQuotations.push(...ownParagraphs(element));
    if (isAround) {
      const foreign = foreignMarkup(elements(element), ofContext);
      if (foreign !== undefined)
        unlike.push(`the words around a passage have ${foreign} among them, which this program never writes there`);
      const context = contextOf(element);
      if (context === undefined) unlike.push('the words around a passage do not say where they stand');
      else if (context.passage === '') unlike.push('the words around a passage mark none of them as its own');
      else contexts.push(context);
    }
    if (isDocument) {
      if (document) unlike.push('it holds two documents');
      document = pageDocument(element);
      unlike.push(...document.unlike);
    }
    if (attribute('data-quote') !== '' && attribute('data-href') !== '')
      repeated.push({ words: attribute('data-quote'), address: attribute('data-href') });
    if (element.tagName !== 'mark') continue;
    const text = textOf(element);
    for (const id of attribute('data-passages').split(' ').filter(Boolean)) {
      const parts = marked.get(id);
      if (parts) parts.push(text);
      else marked.set(id, [text]);
    }
  }
  const texts = new Map([...marked].map(([id, parts]) => [id, parts.join('')]));
  const head = [...foreignHead(html, tree, path)];
  return {
    ...{ quotations, contexts, ownQuotations, repeated, withdrawn, document, marked: texts },
    isWithdrawn: all.some((each) => hasClass(each, 'withdrawn')),
    ...{ unlike: [...new Set(unlike)], links: linked.links, head },
  };
}

/** The innermost parts of a block quote that hold words, without the marks of citation, and without code, which quotes nothing. */
function ownParagraphs(element: Tree.Element): string[] {
  const parts = [...elements(element)].filter(({ tagName }) => /^(?:blockquote|p|li|h[1-6]|t[dh])$/u.test(tagName));
  return parts.map((part) => textOf(part, (each) => each !== part && isApart(each)).trim()).filter(Boolean);

  function isApart(each: Tree.Element): boolean {
    return each.tagName === 'pre' || attributeOf(each, 'data-part') === 'cite-mark' || parts.includes(each);
  }
}

/** The text of a quotation. Its blocks are apart in the document as well, at least by the end of a line. */
function wordsOf({ childNodes }: Tree.Element): string {
  return childNodes.map((each) => textOf(each)).join('\n');
}

function contextOf(element: Tree.Element): Context | undefined {
  const cite = citeOf(attributeOf(element, 'cite'));
  const marks = [...elements(element)].filter(({ tagName }) => tagName === 'mark');
  return (
    cite && {
      cite,
      language: languageAround(element),
      around: wordsOf(element),
      passage: marks.map((each) => textOf(each)).join('\n'),
    }
  );
}

/** The nearest id of an element around this one. */
function idAround({ parentNode }: Tree.Element): string {
  if (!parentNode || !('attrs' in parentNode)) return '';
  return attributeOf(parentNode, 'id') || idAround(parentNode);
}

/** The default tree adapter, but it throws when elements are nested more deeply than on any page of ours. */
function shallow(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > maxDepth) throw new Unreadable(`its elements stand more than ${maxDepth} deep in one another`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
