import type { Passage, Source } from '../../archive/types.ts';
import { type Segment, segmentsOf } from '../../reader/marks.ts';
import { stretchesOf } from '../../reader/stretches.ts';
import { stripOf, type StripStretch } from '../../reader/strip.ts';
import type { Block } from '../../text/blocks/block.ts';
import { paragraphNumbers } from '../../text/blocks/paragraph-numbers.ts';
import type { Range } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { withHeads } from '../../text/pages/with-heads.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { citedBy } from '../../words/en/reader/reader.ts';
import { blockId, noteMarkId, pageId, paths } from '../urls.ts';
import { withSpans } from './reader/markdown-pieces.ts';
import { pieceCutter, type ReaderPiece } from './reader/reader-pieces.ts';
import { noteId, notesBeside, outgrow, type ReaderNote } from './reader-notes.ts';

/** Everything that the page of a source shows of its text. */
export interface ReaderPage {
  readonly blocks: readonly ReaderBlock[];
  /**
   * The same blocks in groups, of which browsers lay out only those near the window; empty unless the document is very long.
   */
  readonly stretches: readonly (readonly ReaderBlock[])[];
  /** Whether nearly all of the document is cited, so that its marks are drawn less strongly. */
  readonly isCitedWhole: boolean;
  /** The document's own headings; empty if there are fewer than two. */
  readonly contents: readonly { readonly id: string; readonly words: string; readonly level: number }[];
  readonly strip: readonly (StripStretch<Passage> & { readonly to: string })[];
}

/** A block of a document with its marks, and the events that rest on it. */
export interface ReaderBlock extends Omit<Block, 'kind' | 'cells'> {
  readonly kind: Block['kind'] | 'running-head';
  readonly id: string;
  /** The line of the file at which it begins, from 1. */
  readonly line: number;
  /** Its number among the paragraphs, from 1; undefined for headings. */
  readonly paragraph: number | undefined;
  readonly segments: readonly ReaderSegment[];
  /** The same segments by the cells of a table row; empty for other blocks. */
  readonly cells: readonly (readonly ReaderSegment[])[];
  /** If it begins one of the document's own notes: ids of the marks in the text that lead to that note, in order. */
  readonly noteMarks: readonly string[];
  /** One for each passage that begins in it. */
  readonly notes: readonly ReaderNote[];
  /** The number of different events in these notes. */
  readonly eventCount: number;
  /** Whether the notes are probably taller than the block, so that they are shortened where no script places them. */
  readonly isDense: boolean;
}

/** A segment of the text with the pieces it is shown in. */
export interface ReaderSegment extends Segment<Passage> {
  /** Running heads are separate parts: they do not belong to the words of a passage. */
  readonly parts: readonly { readonly isHead: boolean; readonly pieces: readonly ReaderPiece[] }[];
  /** Ids of the passages that cover it and of their notes, separated by spaces as in an attribute. */
  readonly passageIds: string;
  readonly noteIds: string;
  /**
   * Classes by which the style rules of the source (`reader-styles.ts`) select the segments of one passage, separated by
   * spaces.
   */
  readonly ranks: string;
  readonly starts: readonly { readonly id: string; readonly rank: string }[];
  /** The pages of the document that begin with this segment. */
  readonly pages: readonly PageMark[];
  /** A link to the note of each passage that ends here. */
  readonly links: readonly { readonly noteId: string; readonly number: number; readonly label: string }[];
}

/**
 * The beginning of a page of the document: its number, the id of its mark, and its address in the original file, if that is a
 * PDF.
 */
export interface PageMark {
  readonly number: number;
  readonly id: string;
  readonly path: string | undefined;
}

/** Steps of the strip that shows where citations are: more than most strips have pixels. */
export const stripSteps = 600;

/**
 * A document with this many letters is very long, and divided into groups of blocks of about the other number: some ten
 * windows.
 */
const [minLongLetters, stretchLetters] = [400_000, 12_000] as const;

const made = new WeakMap<Source, ReaderPage>();

/** The whole text of a source as blocks with marks and notes. Computed once for each source. */
export function readerPage(source: Source): ReaderPage {
  const page = made.get(source) ?? makePage(source);
  made.set(source, page);
  return page;
}

/** The least share of cited letters at which a document counts as cited whole. */
const wholeShare = 0.9;

function makePage(source: Source): ReaderPage {
  const { text, folded, passages } = source;
  const numbers = paragraphNumbers(source.blocks);
  const numberOf = new Map(source.blocks.map(({ start }, index) => [start, numbers[index]]));
  const blocks = withHeads(folded.raw, source.blocks);
  const piecesOf = withSpans(pieceCutter(folded), source);
  const segments = segmentsOf(blocks, passages, cutsIn(source));
  const pagesAt = pageMarks(source);
  const noteMarks = Map.groupBy(source.markdown?.spans.filter(({ kind }) => kind === 'note') ?? [], ({ note }) => note ?? '');
  const lineAt = documentPositionsOf(text);
  const places = new Map<Passage, Place>();
  const readerBlocks = blocks.map((block, index): ReaderBlock => {
    const starting = (segments[index] ?? []).flatMap((segment) => segment.starting);
    for (const [rank, passage] of starting.entries()) places.set(passage, { number: places.size + 1, block: index, rank });
    const notes = notesBeside(starting, places.size - starting.length);
    const { cells = [], note, ...rest } = { cells: undefined, note: undefined, ...block };
    const inBlock = (segments[index] ?? []).map((segment) =>
      readerSegment(piecesOf(segment), segment, index, places, pagesAt(segment.start)),
    );
    return {
      ...rest,
      ...(note !== undefined && { note }),
      id: blockId(block),
      line: lineAt(block.start).line,
      paragraph: numberOf.get(block.start),
      segments: inBlock,
      cells: inCells(inBlock, cells),
      noteMarks: (note === undefined ? undefined : noteMarks.get(note))?.map(noteMarkId) ?? [],
      notes,
      eventCount: new Set(notes.flatMap(({ events }) => events.map(({ event }) => event))).size,
      isDense: outgrow(notes, block.end - block.start),
    };
  });
  const headings = readerBlocks.filter(({ kind }) => kind === 'heading');
  const nearest = (stretch: StripStretch<Passage>) =>
    readerBlocks.findLast(({ start }) => start <= (stretch.from / stripSteps) * text.length) ?? readerBlocks[0];
  return {
    blocks: readerBlocks,
    isCitedWhole: source.coverage.citedCharacters >= source.coverage.characters * wholeShare,
    stretches: text.length < minLongLetters ? [] : stretchesOf(readerBlocks, passages, stretchLetters),
    contents:
      headings.length < 2
        ? []
        : headings.map(({ id, level = 1, ...range }) => ({ id, level, words: readWords(folded, range) })),
    strip: stripOf(segments.flat(), text.length, stripSteps).map((stretch) => ({
      ...stretch,
      to: `#${stretch.passage?.id ?? nearest(stretch)?.id ?? ''}`,
    })),
  };
}

/** Offsets where segments are cut apart from the ends of passages: where pages and cells of tables begin. */
function cutsIn({ pages = [], blocks }: Source): readonly number[] {
  const cells = blocks.flatMap((block) => (block.cells ?? []).map(({ start }) => start));
  return cells.length === 0 ? pages : [...pages, ...cells].sort((a, b) => a - b);
}

/** Segments by cell. A segment between two cells belongs to the first of them; one before the first cell belongs to that. */
function inCells(segments: readonly ReaderSegment[], cells: readonly Range[]): ReaderSegment[][] {
  const parts = cells.map((): ReaderSegment[] => []);
  for (const segment of segments) {
    const at = cells.findLastIndex(({ start }) => start <= segment.start);
    parts[Math.max(0, at)]?.push(segment);
  }
  return parts;
}

function readerSegment(
  pieces: readonly ReaderPiece[],
  segment: Segment<Passage>,
  block: number,
  places: ReadonlyMap<Passage, Place>,
  pages: readonly PageMark[],
): ReaderSegment {
  const { covering, starting, ending } = segment;
  const placeOf = (passage: Passage) => places.get(passage) ?? { number: 0, block, rank: 0 };
  return {
    ...segment,
    pages,
    parts: partsOf(pieces),
    passageIds: covering.map(({ id }) => id).join(' '),
    noteIds: covering.map(noteId).join(' '),
    ranks: covering
      .map(placeOf)
      .map((place) => rankClass(place.rank, block - place.block))
      .join(' '),
    starts: starting.flatMap((passage) => anchorIds(passage).map((id) => ({ id, rank: rankClass(placeOf(passage).rank) }))),
    links: ending.map((passage) => ({
      noteId: noteId(passage),
      number: placeOf(passage).number,
      label: citedBy({ events: [...new Set(passage.citations.map(({ event }) => event.title))] }),
    })),
  };
}

function partsOf(pieces: readonly ReaderPiece[]): ReaderSegment['parts'] {
  const parts: { isHead: boolean; pieces: ReaderPiece[] }[] = [];
  for (const piece of pieces) {
    const isHead = piece.head !== undefined;
    const last = parts.at(-1);
    if (last?.isHead === isHead) last.pieces.push(piece);
    else parts.push({ isHead, pieces: [piece] });
  }
  return parts;
}

/**
 * The class of everything that belongs to the passage that begins as number `rank` (from 0) in its block, in the block that is
 * `further` blocks after that one. Unique within a block, so that a few rules serve any number of passages.
 */
export function rankClass(rank: number, further = 0): string {
  return further === 0 ? `r${rank}` : `r${rank}-${further}`;
}

/** The ids of the anchors of a passage: its own, and those it was published under before. */
function anchorIds({ id, aliases }: Passage): readonly string[] {
  return [id, ...aliases];
}

/**
 * A function that returns the pages that begin up to an offset and that it has not returned before. Offsets must be given in
 * ascending order.
 */
function pageMarks({ pages = [], original }: Source): (offset: number) => PageMark[] {
  const file = original && isPdf(original.file) ? paths.original(original) : undefined;
  let next = 0;
  return (offset) => {
    const marks: PageMark[] = [];
    for (let start = pages[next]; start !== undefined && start <= offset; start = pages[next]) {
      next += 1;
      marks.push({ number: next, id: pageId(next), path: file && `${file}#page=${next}` });
    }
    return marks;
  };
}

function isPdf(file: string): boolean {
  return file.endsWith('.pdf');
}

interface Place {
  readonly number: number;
  /** Index of the block in which it begins. */
  readonly block: number;
  readonly rank: number;
}
