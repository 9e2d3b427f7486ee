import { describeQuote } from '../../anchor/describe-quote.ts';
import type { QuoteSelector } from '../../anchor/find-quote.ts';
import type { Archive, ArchiveEvent, Citation, Passage, Source } from '../../archive/types.ts';
import { placeWords } from '../../export/place-words.ts';
import { quotationWithReference } from '../../export/reference.ts';
import { type PageText, pageText, textFragment } from '../../export/text-fragment.ts';
import { segmentsOf } from '../../reader/marks.ts';
import type { Block } from '../../text/blocks/block.ts';
import { readWords } from '../../text/folding/read-words.ts';
import * as words from '../../words/en/reader/passage.ts';
import { pageNumbers } from '../../words/en/references.ts';
import { account, author, published, side } from '../../words/en/sources.ts';
import { link, permalink } from '../links.ts';
import { paths } from '../urls.ts';
import type { Remark } from '../words/remark.ts';
import { type CiteAs, citePassage } from './cite-as.ts';
import { sourceFacts } from './source-facts.ts';

/** Everything the page of a passage shows. */
export interface PassagePage {
  readonly passage: Passage;
  readonly description: string;
  readonly context: readonly ContextBlock[];
  readonly events: readonly PassageEvent[];
  readonly cite: CiteAs;
  /** The quotation with its reference, to paste into running text. */
  readonly quotation: string;
  /** Links to the words in the document: from a page of the site, and absolute. */
  readonly words: { readonly href: string; readonly absolute: string };
  readonly facts: readonly Remark[];
  /** A selector with which the words are found exactly once. */
  readonly selector: QuoteSelector;
  readonly previous: Passage | undefined;
  readonly next: Passage | undefined;
}

/** An event that rests on the words. */
interface PassageEvent {
  readonly event: ArchiveEvent;
  readonly role: string;
  /** What these words date it to, if that is another date than its own, or one of another calendar. */
  readonly told: string | undefined;
}

/** A part of a paragraph or heading that contains the words or a sentence near them. */
export interface ContextBlock extends Pick<Block, 'kind'> {
  readonly pieces: readonly { readonly text: string; readonly isCited: boolean }[];
}

const roleWords: Readonly<Record<Citation['role'], string>> = {
  supports: words.supports,
  disputes: words.disputes,
  differs: words.differs,
  mentions: words.mentions,
};

/** The facts of a document that are shown for its passages too. */
const factsOfPassage: readonly string[] = [author, published, side, account];

/** The page of one passage. */
export function passagePage(archive: Archive, passage: Passage): PassagePage {
  const { source, quote } = passage;
  const path = paths.words(passage, textFragment(pageTextOf(source), passage));
  const cite = citePassage(archive, passage);
  const at = source.passages.indexOf(passage);
  return {
    passage,
    description: words.description({
      ...{ document: source.shownTitle, place: placeWords(passage), words: shortened(quote, 120) },
    }),
    context: contextOf(passage),
    events: passage.citations.map(({ event, role, documentDate, datesDifferently, dateWords }) => ({
      ...{ event, role: roleWords[role] },
      told: datesDifferently || documentDate ? words.dated({ date: dateWords }) : undefined,
    })),
    cite,
    quotation: quotationWithReference(passage, cite.address),
    words: { href: link(path), absolute: permalink(path) },
    facts: [...pageFact(passage), ...sourceFacts(source).filter(({ label }) => factsOfPassage.includes(label))],
    selector: describeQuote(source.folded, passage) ?? { quote },
    previous: source.passages[at - 1],
    next: source.passages[at + 1],
  };
}

function pageFact({ pages }: Passage): Remark[] {
  return pages === undefined
    ? []
    : [{ label: words.pagesLabel({ count: pages.last - pages.first + 1 }), text: pageNumbers(pages), isOurs: true }];
}

/** The first words of a passage in quotation marks, for titles and links. */
export function passageTitle({ quote }: Passage): string {
  return words.quoted({ words: shortened(quote, 60) });
}

/** The sentences that contain the words, and one more on each side, as parts of their paragraphs. */
function contextOf(passage: Passage): ContextBlock[] {
  const { folded, sentences } = passage.source;
  const first = sentences.findIndex(({ end }) => end > passage.start);
  const last = sentences.findLastIndex(({ start }) => start < passage.end);
  const shown = sentences.slice(Math.max(0, first - 1), last + 2);
  const start = Math.min(passage.start, shown[0]?.start ?? passage.start);
  const end = Math.max(passage.end, shown.at(-1)?.end ?? passage.end);
  const blocks = [...new Set(shown.map(({ block }) => block))];
  const parts = blocks.map((block) => ({ start: Math.max(block.start, start), end: Math.min(block.end, end) }));
  return segmentsOf(parts, [passage]).map((segments, index) => ({
    kind: blocks[index]?.kind ?? 'paragraph',
    pieces: segments.map((segment) => ({
      text: readWords(folded, segment),
      isCited: segment.covering.length > 0,
    })),
  }));
}

const pageTexts = new WeakMap<Source, PageText>();

function pageTextOf(source: Source): PageText {
  const page = pageTexts.get(source) ?? pageText(source.folded, source.blocks);
  pageTexts.set(source, page);
  return page;
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const whole = cut.replace(/(?<!\S)\S*$/u, '').replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
  return `${whole || cut} …`;
}
