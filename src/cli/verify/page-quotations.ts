import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What one published page quotes, and what it marks as quoted. */
export interface PageQuotations {
  readonly quotations: readonly Quotation[];
  /** Text of every marked passage by its id, white space as it comes. */
  readonly marked: ReadonlyMap<string, string>;
}

export interface Quotation {
  readonly words: string;
  /** Where the page says that the words stand, if it says so. */
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

/** Reads a published page, whatever path its site stands under. What an archive has withdrawn is no quotation any more. */
export function pageQuotations(html: string): PageQuotations {
  const quotations: Quotation[] = [];
  const marked = new Map<string, string>();
  for (const element of elements(parse(html))) {
    const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? '';
    if (element.tagName === 'blockquote' && attribute('class').split(' ').includes('quotation')) {
      quotations.push({ words: textOf(element), cite: citeOf(attribute('cite')) });
    }
    if (element.tagName !== 'mark') continue;
    for (const id of attribute('data-passages').split(' ').filter(Boolean)) {
      marked.set(id, (marked.get(id) ?? '') + textOf(element));
    }
  }
  return { quotations, marked };
}

function citeOf(address: string): Cite | undefined {
  const [, folder, source, rest = '', passage] =
    /(?:^|\/)(sources\/([^/#?]+)\/)([^#?]*)(?:\?[^#]*)?#(.+)$/u.exec(address) ?? [];
  if (folder === undefined || source === undefined || passage === undefined) return undefined;
  return { page: folder + rest + (rest.endsWith('.html') ? '' : 'index.html'), source, passage };
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node && isWithdrawn(node)) return;
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function isWithdrawn({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('withdrawn'));
}
