import { findAll } from '../../anchor/find-quote.ts';
import { fold, type Folded } from '../../text/fold.ts';
import { withoutUnshown } from '../../text/unseen.ts';
import { type PageQuotations, pageQuotations, type Quotation, Unreadable } from './page-quotations.ts';

/** What looking up every quotation of a published site has found. */
export interface QuotationsResult {
  /** How many quotations of how many documents were looked up, and how many were not because they are withdrawn. */
  readonly quotations: number;
  readonly documents: number;
  readonly withdrawn: number;
  /** A line for every quotation that does not stand where its page says. */
  readonly faults: readonly string[];
}

/** Takes pages and documents as they come, and looks the quotations up when all are there. */
export interface QuotationCheck {
  readonly take: (path: string, bytes: Uint8Array) => void;
  /** Calls `onPage` after every page. */
  readonly result: (onPage?: () => void) => QuotationsResult;
}

interface Document {
  readonly folded: Folded;
  /** For words that were looked up, the letters of every place where they stand. */
  readonly known: Map<string, ReadonlySet<string>>;
}

/**
 * Looks every quotation of the published pages up in the published documents. Its words must stand in the document it
 * is said to be of, and the page of that document must mark them; a quotation without an address must stand in some
 * document. Pages leave out the characters of a document that nobody sees, so here they are left out too.
 */
export function quotationCheck(): QuotationCheck {
  /** By id. A text document may be made of an original that is a text document of the same name. */
  const documents = new Map<string, Document[]>();
  const pages = new Map<string, PageQuotations>();
  const faults: string[] = [];
  /** Where words without an address were found last: those after them are often of the same document. */
  let latest: Document | undefined;

  return {
    take(path, bytes) {
      const [, id] = /^sources\/([^/]+)\.(?:txt|md)$/u.exec(path) ?? [];
      if (id !== undefined) {
        const document = { folded: fold(withoutUnshown(utf8(bytes))), known: new Map() };
        documents.set(id, [...(documents.get(id) ?? []), document]);
      }
      if (!path.endsWith('.html')) return;
      try {
        pages.set(path, pageQuotations(utf8(bytes)));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        faults.push(`${path}: cannot be read as a page: ${error.message}`);
      }
    },
    result(onPage = () => undefined) {
      const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [path, { quotations }] of sorted) {
        for (const quotation of quotations) {
          const fault = faultOf(quotation);
          if (fault !== undefined) faults.push(`${path}: “${shorten(quotation.words)}”: ${fault}`);
        }
        onPage();
      }
      const count = (each: (page: PageQuotations) => number) => [...pages.values()].reduce((sum, page) => sum + each(page), 0);
      return {
        quotations: count(({ quotations }) => quotations.length),
        withdrawn: count(({ withdrawn }) => withdrawn),
        documents: [...documents.values()].flat().length,
        faults,
      };
    },
  };

  function faultOf({ words, cite }: Quotation): string | undefined {
    if (!cite) {
      const has = (document: Document | undefined) => document !== undefined && placesOf(document, words).size > 0;
      if (!has(latest)) latest = [...documents.values()].flat().find(has);
      return latest ? undefined : 'does not stand in any document';
    }
    const named = documents.get(cite.source);
    if (!named) return `there is no document sources/${cite.source}.txt or .md`;
    const found = new Set(named.flatMap((document) => [...placesOf(document, words)]));
    if (found.size === 0) return `does not stand in ${cite.source}`;
    const marked = pages.get(cite.page)?.marked.get(cite.passage);
    if (marked === undefined) return `${cite.page} marks no passage ${cite.passage}`;
    return found.has(letters(withoutUnshown(marked))) ? undefined : `${cite.page} marks other words as ${cite.passage}`;
  }
}

/** The letters of every place of a document where words stand; looked up once for the same words. */
function placesOf({ folded, known }: Document, words: string): ReadonlySet<string> {
  const places =
    known.get(words) ??
    new Set(findAll(folded, { quote: words }).map(({ start, end }) => letters(folded.raw.slice(start, end))));
  known.set(words, places);
  return places;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
