import type { Source } from '../../../archive/types.ts';
import type { Block } from '../../../text/blocks/block.ts';
import { firstIndex } from '../../../text/first-index.ts';
import type { Range } from '../../../text/fold.ts';
import { readWords } from '../../../text/folding/read-words.ts';
import type { Span } from '../../../text/markdown/markdown-spans.ts';
import { blockId, noteMarkId } from '../../urls.ts';
import type { ReaderPiece, ShownSpan } from './reader-pieces.ts';

type Cutter = (range: Range) => readonly ReaderPiece[];

/**
 * Pieces of a Markdown document, cut where emphasis, links and other spans begin or end. The marks of Markdown stay in the page
 * but are hidden. Pieces of other documents are returned as they are.
 */
export function withSpans(piecesOf: Cutter, source: Source): Cutter {
  if (!source.markdown) return piecesOf;
  const { hidden, spans } = source.markdown;
  const headings = headingIds(source);
  const notes = noteIds(source);
  const shownSpan = ({ kind, address, isBare, note, start }: Span): ShownSpan => ({
    ...{ kind, address, note, id: note === undefined ? undefined : noteMarkId({ start }) },
    href: note === undefined ? address && hrefOf(isBare ? wholeAddress(address) : address, headings) : `#${notes.get(note)}`,
  });
  const edges = edgesOf([...hidden, ...spans]);
  return (range) => {
    const pieces: ReaderPiece[] = [];
    for (const piece of cut(range, edges)) {
      const isHidden = firstOver(hidden, piece) !== undefined;
      // Of hidden marks, only those of notes have something shown in their place.
      const spansOver = allOver(spans, piece)
        .filter(({ kind }) => !isHidden || kind === 'note')
        .map((span) => ({ ...shownSpan(span), ...(span.start < piece.start && { id: undefined }) }));
      for (const [index, each] of piecesOf(piece).entries()) {
        const own = index === 0 ? spansOver : spansOver.map((one) => ({ ...one, id: undefined }));
        pieces.push({ ...each, ...(isHidden && { isHidden }), ...(own.length > 0 && { spans: own }) });
      }
    }
    return pieces;
  };
}

/** All offsets at which a range begins or ends, in ascending order. */
function edgesOf(ranges: readonly Range[]): Uint32Array {
  return Uint32Array.from(ranges.flatMap(({ start, end }) => [start, end])).sort();
}

function* cut({ start, end }: Range, edges: Uint32Array): Generator<Range> {
  let from = start;
  for (let at = firstIndex(edges.length, (index) => (edges[index] as number) > start); at < edges.length; at += 1) {
    const edge = edges[at] as number;
    if (edge >= end) break;
    if (edge > from) yield { start: from, end: edge };
    from = edge;
  }
  if (from < end) yield { start: from, end };
}

/** The one of some ranges, sorted and without overlap, that contains another range. */
function firstOver(ranges: readonly Range[], { start, end }: Range): Range | undefined {
  const last = ranges[firstIndex(ranges.length, (index) => (ranges[index] as Range).start > start) - 1];
  return last && last.end >= end ? last : undefined;
}

/** The deepest nesting of spans that is shown. */
const maxNestedSpans = 12;

/** All spans that contain a range, the outermost first. The spans are sorted and may be nested. */
function allOver(spans: readonly Span[], { start, end }: Range): Span[] {
  const over: Span[] = [];
  const from = firstIndex(spans.length, (index) => (spans[index] as Span).start > start);
  for (let at = from - 1; at >= Math.max(0, from - maxNestedSpans); at -= 1) {
    const span = spans[at] as Span;
    if (span.end >= end) over.unshift(span);
  }
  return over;
}

/** The complete address for one that is written in the text as "www.example.org" or "a@example.org". */
function wholeAddress(words: string): string {
  if (/^[a-z][a-z0-9+.-]{1,31}:/iu.test(words)) return words;
  return words.includes('@') ? `mailto:${words}` : `https://${words}`;
}

/** The link for an address: to a heading of the document itself, or to http, https or mailto; undefined for anything else. */
function hrefOf(address: string, headings: ReadonlyMap<string, string>): string | undefined {
  if (address.startsWith('#')) {
    const id = headings.get(decoded(address.slice(1)).toLowerCase());
    return id && `#${id}`;
  }
  return /^(?:https?:\/\/|mailto:)/iu.test(address) ? address : undefined;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Ids of the document's own notes by their visible labels. */
function noteIds({ blocks }: Source): ReadonlyMap<string, string> {
  return new Map(blocks.toReversed().flatMap((block) => (block.note === undefined ? [] : [[block.note, blockId(block)]])));
}

/**
 * Ids of the headings by the names under which links in Markdown refer to them: in lower case, with hyphens for spaces and
 * without punctuation.
 */
function headingIds({ blocks, folded }: Source): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  /** How many headings of each name there are. */
  const counts = new Map<string, number>();
  for (const block of blocks.filter(({ kind }: Block) => kind === 'heading')) {
    const name = readWords(folded, block)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let count = counts.get(name) ?? 0;
    let same = count === 0 ? name : `${name}-${count}`;
    for (; ids.has(same); same = `${name}-${count}`) count += 1;
    counts.set(name, count + 1);
    ids.set(same, blockId(block));
  }
  return ids;
}
