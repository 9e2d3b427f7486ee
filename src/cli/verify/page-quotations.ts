import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { foreignMarkup, ofContext, ofQuotation } from './quotation-markup.ts';

/** The quotations of one published page, and the passages that it marks. */
export interface PageQuotations {
  readonly quotations: readonly Quotation[];
  /** Paragraphs of the words around a passage. They name the passage, and only some of their words are its own. */
  readonly around: readonly Quotation[];
  /** Sentences about words that stand where quotations do and cannot be looked up. */
  readonly unlike: readonly string[];
  /** How many quotations are of passages that the archive has withdrawn. */
  readonly withdrawn: number;
  /** Text of every marked passage by its id, with white space as it is. */
  readonly marked: ReadonlyMap<string, string>;
}

export interface Quotation {
  readonly words: string;
  /** The place of the words according to the page, if it names one. */
  readonly cite?: Cite | undefined;
}

export interface Cite {
  /** Path of the page of the document, from the top of the site. */
  readonly page: string;
  /** Id of the document. */
  readonly source: string;
  /** Id of the passage on that page. */
  readonly passage: string;
}

/** Nesting of elements. The deepest page that the program builds has some 30 levels; a parser's time grows with the depth. */
const maxDepth = 500;

/** Why a page cannot be read. */
export class Unreadable extends Error {}

/**
 * Reads a published page, whatever path its site is under. Passages that the archive has withdrawn do not count as quotations.
 */
export function pageQuotations(html: string): PageQuotations {
  const quotations: Quotation[] = [];
  const around: Quotation[] = [];
  const unlike: string[] = [];
  const marked = new Map<string, string[]>();
  let withdrawn = 0;
  // What a browser shows without scripts counts, and so does what it shows with them.
  for (const element of elements(parse(html, { treeAdapter: shallow(), scriptingEnabled: false }))) {
    const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? '';
    const classes = attribute('class').split(/\s+/u);
    const isQuoting = element.tagName === 'blockquote' && classes.includes('quotation');
    if (isQuoting && classes.includes('withdrawn-words')) withdrawn += 1;
    else if (isQuoting) {
      const cite = citeOf(attribute('cite'));
      const foreign = foreignMarkup(elements(element), ofQuotation);
      if (foreign !== undefined) unlike.push(`a quotation has ${foreign} in it, which this program never writes there`);
      if (!cite && attribute('cite') !== '') unlike.push('a quotation gives an address that is not of a passage of the site');
      quotations.push({ words: textOf(element), cite });
    } else if (attribute('data-part') === 'citation-words')
      unlike.push('the words of a citation are not marked as a quotation');
    if (attribute('data-part') === 'passage-context') {
      const foreign = foreignMarkup(elements(element), ofContext);
      const cite = citeOf(attribute('cite'));
      if (foreign !== undefined)
        unlike.push(`the words around a passage have ${foreign} among them, which this program never writes there`);
      if (!cite) unlike.push('the words around a passage do not say where they stand');
      else
        around.push(
          ...element.childNodes.map((each) => ({ words: textOf(each), cite })).filter(({ words }) => /\S/u.test(words)),
        );
    }
    if (element.tagName !== 'mark') continue;
    const text = textOf(element);
    for (const id of attribute('data-passages').split(' ').filter(Boolean)) {
      const parts = marked.get(id);
      if (parts) parts.push(text);
      else marked.set(id, [text]);
    }
  }
  return { quotations, around, unlike, withdrawn, marked: new Map([...marked].map(([id, parts]) => [id, parts.join('')])) };
}

/** What the address of a passage refers to: `/archive/sources/book/#p-1`, `../../sources/book/index.html#p-1`. */
function citeOf(address: string): Cite | undefined {
  const hash = address.indexOf('#');
  const passage = hash === -1 ? '' : (address.slice(hash + 1).split(':~:', 1)[0] ?? '');
  const [path = ''] = address.slice(0, Math.max(hash, 0)).split('?', 1);
  const [folder, source = '', file] = path.split('/').slice(-3);
  if (folder !== 'sources' || source === '' || passage === '' || (file !== '' && file !== 'index.html')) return undefined;
  return { page: `sources/${source}/index.html`, source, passage };
}

function textOf(element: Tree.Node): string {
  const texts: string[] = [];
  for (const node of nodes(element)) if ('value' in node) texts.push(node.value);
  return texts.join('');
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  for (const each of nodes(node)) if ('tagName' in each) yield each;
}

/** A node and all its descendants, in document order, with the contents of templates, some of which browsers show. */
function* nodes(top: Tree.Node): Generator<Tree.Node> {
  const open: Tree.Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as Tree.Node);
  }
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
