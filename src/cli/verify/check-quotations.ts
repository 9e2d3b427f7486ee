import { findAll } from '../../anchor/find-quote.ts';
import { fold, type Folded } from '../../text/fold.ts';
import { pageQuotations, type PageQuotations, type Quotation } from './page-quotations.ts';

/** What looking up every quotation of a published site has found. */
export interface QuotationsResult {
  /** How many quotations of how many documents were looked up. */
  readonly quotations: number;
  readonly documents: number;
  /** A line for every quotation that does not stand where its page says. */
  readonly faults: readonly string[];
}

/**
 * Looks every quotation of the published pages up in the published documents. Its words must stand in the document it
 * is said to be of, and the page of that document must mark them; a quotation without an address must stand in some
 * document.
 */
export function checkQuotations(files: ReadonlyMap<string, Uint8Array>): QuotationsResult {
  const documents = documentsOf(files);
  const pages = new Map<string, PageQuotations>();
  for (const [path, bytes] of files) if (path.endsWith('.html')) pages.set(path, pageQuotations(utf8(bytes)));
  const faults: string[] = [];
  let quotations = 0;
  for (const [path, page] of pages) {
    for (const quotation of page.quotations) {
      quotations += 1;
      const fault = faultOf(quotation);
      if (fault) faults.push(`${path}: “${shorten(quotation.words)}”: ${fault}`);
    }
  }
  return { quotations, documents: documents.size, faults };

  function faultOf({ words, cite }: Quotation): string | undefined {
    if (!cite) {
      const stands = [...documents.values()].some((document) => findAll(document, { quote: words }).length > 0);
      return stands ? undefined : 'does not stand in any document';
    }
    const document = documents.get(cite.source);
    if (!document) return `there is no document sources/${cite.source}.txt or .md`;
    const found = findAll(document, { quote: words }).map(({ start, end }) => withoutSpace(document.raw.slice(start, end)));
    if (found.length === 0) return `does not stand in ${cite.source}`;
    const marked = pages.get(cite.page)?.marked.get(cite.passage);
    if (marked === undefined) return `${cite.page} marks no passage ${cite.passage}`;
    return found.includes(withoutSpace(marked)) ? undefined : `${cite.page} marks other words as ${cite.passage}`;
  }
}

function documentsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Folded> {
  const documents = new Map<string, Folded>();
  for (const [path, bytes] of files) {
    const [, id] = /^sources\/([^/]+)\.(?:txt|md)$/u.exec(path) ?? [];
    if (id !== undefined) documents.set(id, fold(utf8(bytes)));
  }
  return documents;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
