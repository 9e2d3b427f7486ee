import { findEach } from '../../anchor/find-quote.ts';
import { fold, type Folded, foldWords } from '../../text/fold.ts';
import { foldDocument } from '../../text/markdown/fold-document.ts';
import { isMarkdown } from '../../text/markdown/is-markdown.ts';
import { withoutUnshown } from '../../text/unseen.ts';
import { someWords } from '../../words/en/reader/verify.ts';
import { counted } from '../framework/plurals.ts';
import { checkCommand } from './pages/check-command.ts';
import { holdsDocument } from './pages/page-document.ts';
import type { PageLinks } from './pages/page-links.ts';
import { documentsOf, misplacedWords } from './pages/page-places.ts';
import { type PageQuotations, pageQuotations, Unreadable } from './pages/page-quotations.ts';
import type { Cite } from './pages/passage-address.ts';
import { isReadAsSettings, settingsFaults } from './site-files.ts';
import { type Published, siteLinks } from './site-links.ts';

/** The result of looking up every quotation of a published site. */
export interface QuotationsResult {
  /** How many quotations were looked up in how many documents, and how many were not because they are withdrawn. */
  readonly quotations: number;
  readonly documents: number;
  readonly withdrawn: number;
  /** A line for every quotation that is not where its page says, and for every file whose quotations could not be looked up. */
  readonly faults: readonly string[];
}

/** Collects pages and documents as they come, and looks the quotations up when all are there. */
export interface QuotationCheck {
  readonly take: (path: string, bytes: Uint8Array) => void;
  /**
   * `onPage` is called after every page. `unread` are the files of the site that are not as listed, and so were not collected.
   * Where the pages lead, and how they begin, is checked if it is known what is `published`.
   */
  readonly result: (onPage?: () => void, unread?: ReadonlySet<string>, published?: Published) => QuotationsResult;
}

interface Document {
  readonly folded: Folded;
  /** Words that were looked up before, and whether they occur with these letters of a marked passage; `undefined` for any. */
  readonly known: Map<string, Map<string | undefined, boolean>>;
}

/** The result of looking up one quotation: it is wrong, or it was in a file that was not read. */
interface Finding {
  readonly fault?: string;
  readonly unread?: string;
}

/**
 * Looks every quotation of the published pages up in the published documents. Its words must occur in the document that it
 * cites, and the page of that document must mark them. Pages about one document or two quote these without an address. Pages
 * leave out the invisible characters of a document, so they are ignored here too.
 */
export function quotationCheck(): QuotationCheck {
  /** By id. A host may have a text document and a Markdown document with the same name. */
  const documents = new Map<string, Document[]>();
  const originals = new Map<string, { readonly path: string; readonly text: string }[]>();
  const pages = new Map<string, Omit<PageQuotations, 'links'> & Pick<PageLinks, 'commands'>>();
  const links = siteLinks();
  /** Settings, drawings and data by their paths. */
  const settings = new Map<string, string>();
  /** Documents as the commands of pages make them: every white space a space. */
  const oneLine = new Map<string, readonly string[]>();
  const markLetters = new Map<string, ReadonlyMap<string, string>>();
  const faults: string[] = [];
  /** Of every document, once it is asked for. */
  let textLetters: readonly string[] | undefined;

  return {
    take(path, bytes) {
      const id = documentId(path);
      if (id !== undefined) {
        const text = withoutUnshown(utf8(bytes));
        // A page quotes Markdown as it is read, but its marked text includes the marks of Markdown.
        const texts = isMarkdown(path) ? [fold(text), foldDocument(text, path)] : [fold(text)];
        originals.set(id, [...(originals.get(id) ?? []), { path, text: utf8(bytes) }]);
        documents.set(id, [...(documents.get(id) ?? []), ...texts.map((folded) => ({ folded, known: new Map() }))]);
      }
      if (isReadAsSettings(path)) settings.set(path, utf8(bytes));
      if (!path.endsWith('.html')) return;
      try {
        const { links: own, ...page } = pageQuotations(utf8(bytes), path);
        const [, ofPage] = /^sources\/([^/]+)\/index\.html$/u.exec(path) ?? [];
        pages.set(path, { ...page, commands: own.commands });
        links.take(path, own, ofPage === undefined ? citedBy(page) : [ofPage]);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        faults.push(`${path}: cannot be read as a page: ${error.message}`);
      }
    },
    result(onPage = () => undefined, unread = new Set(), published = undefined) {
      const unreadDocuments = new Map([...unread].flatMap((path) => idWith(path)));
      const ids = [...new Set([...documents.keys(), ...unreadDocuments.keys()])];
      const passedOver = new Map<string, number>();
      const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [path, page] of sorted) {
        const { quotations, contexts, ownQuotations, repeated, unlike } = page;
        if (published) faults.push(...page.head.map((each) => `${path}: ${each}`));
        faults.push(...[...unlike, ...misplacedWords(path, page, isMarked)].map((each) => `${path}: ${each}`));
        const tell = (words: string, { fault }: Finding) => {
          if (fault !== undefined) faults.push(`${path}: “${shorten(words)}”: ${fault}`);
        };
        const [, own = ''] = /^sources\/([^/]+)\/index\.html$/u.exec(path) ?? [];
        if (documents.has(own) && !unreadDocuments.has(own) && !holdsOwnDocument(own, page))
          faults.push(`${path}: it does not hold the words of ${own} as they stand in the document`);
        if (page.document && !ids.includes(own)) faults.push(`${path}: it holds a document that the site does not publish`);
        const named = documentsOf(path, ids);
        for (const quotation of quotations) {
          const finding = quotation.cite
            ? lookUp(quotation.words, quotation.cite, unread, unreadDocuments)
            : named === undefined
              ? { fault: 'does not say where it stands' }
              : lookUpWords(quotation.words, named, unreadDocuments);
          tell(quotation.words, finding);
          tell(quotation.words, otherLanguage(quotation.language, quotation.cite ? [quotation.cite.source] : (named ?? [])));
          if (finding.unread !== undefined) passedOver.set(finding.unread, (passedOver.get(finding.unread) ?? 0) + 1);
        }
        if (unreadDocuments.size === 0) for (const words of ownQuotations) tell(words, lookUpAnywhere(words));
        const [of] = contexts;
        for (const { words, address } of repeated) {
          const id = documentId(address.split('/').slice(-2).join('/'));
          tell(
            words,
            id === undefined
              ? { fault: 'does not say of which document it is' }
              : of === undefined
                ? lookUpWords(words, [id], unreadDocuments)
                : lookUp(words, { ...of.cite, source: id }, unread, unreadDocuments),
          );
        }
        for (const { address, command } of page.commands) {
          const id = documentId(address.split('/').slice(-2).join('/'));
          const { words } = checkCommand(command) ?? {};
          if (id === undefined || unreadDocuments.has(id) || !words || (words === someWords && own !== '')) continue;
          const passage = of === undefined ? undefined : lettersOfMarks(of.cite.page).get(of.cite.passage);
          if (passage !== undefined && passage !== letters(withoutUnshown(words)))
            tell(words, { fault: 'is not the passage that a command says it looks for' });
          if (!linesOf(id).some((text) => text.includes(words)))
            tell(words, { fault: `does not stand in ${id} as a command has it` });
        }
        for (const { cite, language, around, passage } of contexts) {
          const finding = lookUpWords(around, [cite.source], unreadDocuments);
          tell(around, finding);
          tell(around, otherLanguage(language, [cite.source]));
          if (finding.fault === undefined) tell(passage, lookUp(passage, cite, unread, unreadDocuments));
        }
        onPage();
      }
      if (published) {
        const { top = published.top, origin } = links.place();
        faults.push(...links.faults(published, unread), ...settingsFaults(settings, published.listed, { top, origin }));
      }
      for (const [path, times] of passedOver)
        faults.push(`${path}: it is not as listed, so ${counted(times, 'quotation')} could not be looked up in it`);
      const all = [...pages.values()];
      return {
        quotations: sumOf(all.map(({ quotations }) => quotations.length)) - sumOf([...passedOver.values()]),
        withdrawn: sumOf(all.map(({ withdrawn }) => withdrawn.length)),
        documents: documents.size,
        faults,
      };
    },
  };

  /** The letters of every passage that a page marks, computed once because many quotations may be of one passage. */
  function lettersOfMarks(page: string): ReadonlyMap<string, string> {
    const known = markLetters.get(page);
    if (known) return known;
    const { marked } = pages.get(page) ?? { marked: [] };
    const all = new Map([...marked].map(([passage, text]) => [passage, letters(withoutUnshown(text))]));
    markLetters.set(page, all);
    return all;
  }

  function linesOf(id: string): readonly string[] {
    const known = oneLine.get(id) ?? (originals.get(id) ?? []).map(({ text }) => text.replace(/[\t\n\v\f\r ]+/gu, ' '));
    oneLine.set(id, known);
    return known;
  }

  /** Words are shown in the language of their document: browsers choose directions, letters and voices by it. */
  function otherLanguage(language: string, ids: readonly string[]): Finding {
    const known = ids.flatMap((id) => [...(pages.get(`sources/${id}/index.html`)?.document?.languages ?? [])]);
    if (known.length === 0 || known.includes(language)) return {};
    return { fault: `is said to be in another language (“${language}”) than its document (“${known.join('”, “')}”)` };
  }

  /** Whether a page of a document marks a passage: its own page, or that of any document. */
  function isMarked(passage: string, page?: string): boolean {
    const all = page === undefined ? [...pages.values()] : [pages.get(page)];
    return all.some((each) => each?.marked.has(passage));
  }

  function holdsOwnDocument(id: string, { document }: Pick<PageQuotations, 'document'>): boolean {
    return document !== undefined && (originals.get(id) ?? []).some(({ path, text }) => holdsDocument(document, path, text));
  }

  function lookUp(
    words: string,
    cite: Cite,
    unread: ReadonlySet<string>,
    unreadDocuments: ReadonlyMap<string, string>,
  ): Finding {
    const finding = lookUpWords(words, [cite.source], unreadDocuments);
    if (finding.fault !== undefined || finding.unread !== undefined) return finding;
    if (unread.has(cite.page)) return { unread: cite.page };
    const marked = lettersOfMarks(cite.page).get(cite.passage);
    if (marked === undefined) return { fault: `${cite.page} marks no passage ${cite.passage}` };
    const named = documents.get(cite.source) ?? [];
    if (named.some((document) => stands(document, words, marked))) return {};
    return { fault: `${cite.page} marks other words as ${cite.passage}` };
  }

  /** Authors quote in their own prose with marks and dashes of their own, so only letters and digits are compared. */
  function lookUpAnywhere(words: string): Finding {
    textLetters ??= [...documents.values()].flat().map(({ folded }) => onlyLetters(folded.text));
    const sought = onlyLetters(foldWords(words));
    return textLetters.some((text) => text.includes(sought)) ? {} : { fault: 'does not stand in any document' };
  }

  /** Looks for words in the documents with these ids. */
  function lookUpWords(words: string, ids: readonly string[], unreadDocuments: ReadonlyMap<string, string>): Finding {
    if (withoutUnshown(words) !== words)
      return { fault: 'has characters in it that nobody sees, or that turn its words around' };
    const named = ids.flatMap((id) => documents.get(id) ?? []);
    if (named.some((document) => stands(document, words))) return {};
    const unreadDocument = ids.map((id) => unreadDocuments.get(id)).find((path) => path !== undefined);
    if (unreadDocument !== undefined) return { unread: unreadDocument };
    if (named.length > 0) return { fault: `does not stand in ${ids.join(' or ')}` };
    return { fault: ids.length === 0 ? 'stands in no document' : `there is no document sources/${ids[0]}.txt or .md` };
  }
}

/** The documents that a page quotes by address. */
function citedBy({ quotations, contexts }: Pick<PageQuotations, 'quotations' | 'contexts'>): string[] {
  const cites = [...quotations.map(({ cite }) => cite), ...contexts.map(({ cite }) => cite)];
  return [...new Set(cites.flatMap((cite) => cite?.source ?? []))].sort();
}

/** The id of the document whose text this file is. Some originals are published as text files too. */
function documentId(path: string): string | undefined {
  return /^sources\/([^/]+)(?<!\.original\.html)\.(?:txt|md)$/u.exec(path)?.[1];
}

function idWith(path: string): [id: string, path: string][] {
  const id = documentId(path);
  return id === undefined ? [] : [[id, path]];
}

/**
 * Whether words occur in a document, and with these letters if they are given; the result is kept. The first place is enough:
 * short words may occur thousands of times.
 */
function stands({ folded, known }: Document, words: string, wanted?: string): boolean {
  const answers = known.get(words) ?? new Map<string | undefined, boolean>();
  known.set(words, answers);
  const before = answers.get(wanted);
  if (before !== undefined) return before;
  // A page marks words together with the marks of Markdown among them, and without running heads.
  const isThere = findEach(folded, { quote: words }).some(
    ({ start, end }) =>
      wanted === undefined || [folded.clear, folded.raw].some((text) => letters(text.slice(start, end)) === wanted),
  );
  answers.set(wanted, isThere);
  return isThere;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
