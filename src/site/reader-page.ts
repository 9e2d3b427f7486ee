import type { ArchiveEvent, Passage, Source } from '../archive/types.ts';
import { segmentsOf, type Segment } from '../reader/marks.ts';
import { blocksOf, type Block } from '../text/blocks.ts';
import { blockId } from './urls.ts';

/** A block of a document with its marks, and the events that rest on it. */
export interface ReaderBlock extends Pick<Block, 'kind'> {
  readonly id: string;
  readonly segments: readonly ReaderSegment[];
  readonly notes: readonly ReaderNote[];
}

/** A segment with its words in pieces: text, and the white space at a broken line's end that the page does not show. */
export interface ReaderSegment extends Segment<Passage> {
  readonly pieces: readonly { readonly text: string; readonly isLineEnd: boolean }[];
  /** Ids of the passages and of their notes, as attributes list them. */
  readonly passageIds: string;
  readonly noteIds: string;
  /** One link for each passage that ends here, to its note. */
  readonly links: readonly { readonly noteId: string; readonly label: string }[];
}

/** An event beside the block in which its passages begin. */
export interface ReaderNote {
  readonly id: string;
  readonly event: ArchiveEvent;
  readonly passages: readonly Passage[];
}

/** The whole text of a source as blocks, marked, with the events that rest on each. */
export function readerPage({ text, passages }: Source): ReaderBlock[] {
  const blocks = blocksOf(text);
  const notesOf = blocks.map((block) => notesBeside(block, passages));
  const noteIds = new Map<Passage, string[]>();
  for (const { id, passages: noted } of notesOf.flat()) {
    for (const passage of noted) noteIds.set(passage, [...(noteIds.get(passage) ?? []), id]);
  }
  return blocks.map((block, index) => ({
    kind: block.kind,
    id: blockId(block),
    notes: notesOf[index] ?? [],
    segments: segmentsOf(block, passages).map((segment) => ({
      ...segment,
      pieces: piecesOf(text.slice(segment.start, segment.end)),
      passageIds: segment.covering.map(({ id }) => id).join(' '),
      noteIds: segment.covering.flatMap((passage) => noteIds.get(passage) ?? []).join(' '),
      links: segment.ending.map((passage) => ({ noteId: noteIds.get(passage)?.[0] ?? '', label: citedBy(passage) })),
    })),
  }));
}

/**
 * The style rules of one source's page that no class can say: all segments of a passage light up together when its
 * address is the target, or when its note is pointed at. They work without script.
 */
export function passageStyles(source: Source): string {
  const notes = readerPage(source).flatMap((block) => block.notes);
  const targets = source.passages.flatMap((passage) =>
    anchorIds(passage).map((anchor) => `:root:has(#${anchor}:target) mark[data-passages~=${passage.id}]`),
  );
  const pointed = notes.map(
    ({ id, passages }) =>
      `:root:has(#${id}:is(:hover,:focus-within)) :is(${passages.map((passage) => `mark[data-passages~=${passage.id}]`).join(',')})`,
  );
  const rule = (selectors: readonly string[], body: string) =>
    selectors.length > 0 ? `${selectors.join(',\n')}{${body}}\n` : '';
  return `${layers}\n@layer parts{\n${rule(targets, 'background:var(--mark-lit);color:var(--ink)')}${rule(pointed, 'background:var(--mark-lit)')}}\n`;
}

/** As in styles/layers.css: this sheet may be the first that a page loads, and the first to name layers orders them. */
const layers = '@layer reset, tokens, prose, layout, parts, print;';

/** The ids under which a passage can be reached: its own, and those it was published under before. */
export function anchorIds({ id, aliases }: Passage): readonly string[] {
  return [id, ...aliases];
}

function notesBeside(block: Block, passages: readonly Passage[]): ReaderNote[] {
  const starting = passages.filter(({ start }) => block.start <= start && start < block.end);
  const byEvent = new Map<ArchiveEvent, Passage[]>();
  for (const passage of starting) {
    for (const { event } of passage.citations) {
      const noted = byEvent.get(event) ?? [];
      if (!noted.includes(passage)) byEvent.set(event, [...noted, passage]);
    }
  }
  return [...byEvent].map(([event, noted]) => ({ id: `n-${block.start}-${event.id}`, event, passages: noted }));
}

function citedBy({ citations }: Passage): string {
  return `Cited by: ${[...new Set(citations.map(({ event }) => event.title))].join('; ')}`;
}

/** Parts a word from the line break after its hyphen, which the page keeps but does not show. */
function piecesOf(text: string): ReaderSegment['pieces'] {
  return text
    .split(/(?<=[\p{L}\p{N}]-)([^\S\n]*\n\s*)(?=\S)/u)
    .map((piece, index) => ({ text: piece, isLineEnd: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
