import type { Source } from '../../../archive/types.ts';
import type { Block } from '../../../text/blocks/block.ts';
import { firstIndex } from '../../../text/first-index.ts';
import type { Range } from '../../../text/fold.ts';
import { readWords } from '../../../text/folding/read-words.ts';
import type { Span } from '../../../text/markdown/markdown-spans.ts';
import { blockId, noteMarkId } from '../../urls.ts';
import type { Dress, ReaderPiece } from './reader-pieces.ts';

type Cutter = (range: Range) => readonly ReaderPiece[];

/**
 * Pieces of a Markdown document, cut where words begin or end that are set apart; the page holds its marks and does not show
 * them.
 */
export function dressed(piecesOf: Cutter, source: Source): Cutter {
  if (!source.markdown) return piecesOf;
  const { hidden, spans } = source.markdown;
  const headings = headingIds(source);
  const notes = noteIds(source);
  const dressOf = ({ kind, address, isBare, note, start }: Span): Dress => ({
    ...{ kind, address, note, id: note === undefined ? undefined : noteMarkId({ start }) },
    href: note === undefined ? address && hrefOf(isBare ? wholeAddress(address) : address, headings) : `#${notes.get(note)}`,
  });
  const edges = edgesOf([...hidden, ...spans]);
  return (range) => {
    const pieces: ReaderPiece[] = [];
    for (const piece of cut(range, edges)) {
      const isHidden = firstOver(hidden, piece) !== undefined;
      // Of what is hidden only the mark of a note has something in its place.
      const dress = allOver(spans, piece)
        .filter(({ kind }) => !isHidden || kind === 'note')
        .map((span) => ({ ...dressOf(span), ...(span.start < piece.start && { id: undefined }) }));
      for (const [index, each] of piecesOf(piece).entries()) {
        const own = index === 0 ? dress : dress.map((one) => ({ ...one, id: undefined }));
        pieces.push({ ...each, ...(isHidden && { isHidden }), ...(own.length > 0 && { dress: own }) });
      }
    }
    return pieces;
  };
}

/** Every offset at which something begins or ends, in order. */
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

/** Of ranges in order, none of which meet, the one that a range lies in. */
function firstOver(ranges: readonly Range[], { start, end }: Range): Range | undefined {
  const last = ranges[firstIndex(ranges.length, (index) => (ranges[index] as Range).start > start) - 1];
  return last && last.end >= end ? last : undefined;
}

/** How many spans may lie in one another; deeper ones are not shown. */
const maxNestedSpans = 12;

/** Of ranges in order that may lie in one another, those that a range lies in. */
function allOver(spans: readonly Span[], { start, end }: Range): Span[] {
  const over: Span[] = [];
  const from = firstIndex(spans.length, (index) => (spans[index] as Span).start > start);
  for (let at = from - 1; at >= Math.max(0, from - maxNestedSpans); at -= 1) {
    const span = spans[at] as Span;
    if (span.end >= end) over.unshift(span);
  }
  return over;
}

/** Of an address that stands in the text for itself: "www.example.org", "a@example.org". */
function wholeAddress(words: string): string {
  if (/^[a-z][a-z0-9+.-]{1,31}:/iu.test(words)) return words;
  return words.includes('@') ? `mailto:${words}` : `https://${words}`;
}

/** To a heading of the document itself, or to another place that a browser may go to. */
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

/** Ids of the notes by what is shown of their labels. */
function noteIds({ blocks }: Source): ReadonlyMap<string, string> {
  return new Map(blocks.toReversed().flatMap((block) => (block.note === undefined ? [] : [[block.note, blockId(block)]])));
}

/** Ids of the headings by the names under which Markdown knows them: in small letters, spaces as hyphens, signs left out. */
function headingIds({ blocks, folded }: Source): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const block of blocks.filter(({ kind }: Block) => kind === 'heading')) {
    const name = readWords(folded, block)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let same = name;
    for (let count = 1; ids.has(same); count += 1) same = `${name}-${count}`;
    ids.set(same, blockId(block));
  }
  return ids;
}
