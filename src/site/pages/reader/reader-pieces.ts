import type { Folded, Range } from '../../../text/fold.ts';
import { lineBreaksIn, unreadIn } from '../../../text/folding/line-breaks.ts';
import type { Span } from '../../../text/markdown/markdown-spans.ts';
import { runningHeads } from '../../../text/pages/running-heads.ts';
import { unseenIn } from '../../../text/unseen.ts';

/** A piece of a document's text that the page shows in one way. */
export interface ReaderPiece {
  readonly text: string;
  /**
   * Whether it is in the page but hidden: a hyphen at a line break, the break between two pages of paper, a mark of Markdown.
   * The words of a running head are hidden too, and shown once more on one line (`head`).
   */
  readonly isHidden: boolean;
  /** Whether a space is shown in its place. */
  readonly isGap?: boolean;
  /** For an invisible character that could reorder or hide text: its code, which the page shows. */
  readonly code?: string;
  /** For the running head of a page: its words on one line. */
  readonly head?: string;
  /** The spans of a Markdown document that it is in, the outermost first. */
  readonly spans?: readonly ShownSpan[];
}

/** How one span of a Markdown document is shown. */
export interface ShownSpan {
  readonly kind: Span['kind'];
  /** The target of a link; undefined if a page of ours does not link to such an address. */
  readonly href?: string | undefined;
  /** The address of a link as it is written in the document. */
  readonly address?: string | undefined;
  /** The label shown for the mark of a note, and the id by which the note leads back to the mark. */
  readonly note?: string | undefined;
  readonly id?: string | undefined;
}

/** A function that cuts ranges of a document into pieces. */
export function pieceCutter(folded: Folded): (range: Range) => readonly ReaderPiece[] {
  const heads = runningHeads(folded.raw);
  let next = 0;
  return (range) => {
    // Most callers ask in the order of the text.
    if ((heads[next - 1]?.end ?? 0) > range.start) next = 0;
    while (next < heads.length && (heads[next] as Range).end <= range.start) next += 1;
    const inside: Range[] = [];
    for (let at = next; at < heads.length && (heads[at] as Range).start < range.end; at += 1) inside.push(heads[at] as Range);
    return cut(range, inside, headPiece(folded), (between) => readPieces(folded, between));
  };
}

function headPiece({ raw }: Folded): (head: Range) => readonly ReaderPiece[] {
  return ({ start, end }) => {
    const text = raw.slice(start, end);
    return [{ text, isHidden: true, head: text.replace(/\s+/gu, ' ') }];
  };
}

/** Pieces of words, and of line ends that are not read. */
function readPieces(folded: Folded, range: Range): readonly ReaderPiece[] {
  const unread = lineBreaksIn(folded, range).flatMap((each) => unreadIn(each) ?? []);
  return cut(
    range,
    unread,
    ({ start, end }) => [lineEnd(folded.raw.slice(start, end))],
    ({ start, end }) => {
      let at = start;
      return folded.raw
        .slice(start, end)
        .split(/([\f\v\x85\u2028\u2029]+)/u)
        .flatMap((piece, index) => {
          const place = { start: at, end: (at += piece.length) };
          return index % 2 === 1 ? [lineEndBetween(folded.raw, place)] : seenPieces(piece);
        });
    },
  );
}

/**
 * Cuts a range into pieces of two kinds: of the ranges inside, which are sorted and may extend beyond it, and of what is
 * between them.
 */
function cut(
  { start, end }: Range,
  inside: readonly Range[],
  ofInside: (range: Range) => readonly ReaderPiece[],
  ofBetween: (range: Range) => readonly ReaderPiece[],
): ReaderPiece[] {
  const pieces: ReaderPiece[] = [];
  let from = start;
  for (const each of inside) {
    const [first, last] = [Math.max(from, each.start), Math.min(end, each.end)];
    if (first >= last) continue;
    pieces.push(...ofBetween({ start: from, end: first }), ...ofInside({ start: first, end: last }));
    from = last;
  }
  return [...pieces, ...ofBetween({ start: from, end })].filter(({ text }) => text !== '');
}

/** A line break other than a line feed: hidden next to white space, and shown as a space between words. */
function lineEndBetween(raw: string, { start, end }: Range): ReaderPiece {
  const isGap = /\S/u.test(raw.charAt(start - 1)) && /\S/u.test(raw.charAt(end));
  return { ...lineEnd(raw.slice(start, end)), ...(isGap && { isGap }) };
}

function lineEnd(text: string): ReaderPiece {
  return { text, isHidden: true };
}

function seenPieces(text: string): ReaderPiece[] {
  const pieces: ReaderPiece[] = [];
  let from = 0;
  for (const { offset, length, code, isCoded } of unseenIn(text)) {
    if (!isCoded) continue;
    pieces.push({ text: text.slice(from, offset), isHidden: false });
    from = offset + length;
    pieces.push({ text: text.slice(offset, from), isHidden: false, code });
  }
  return [...pieces, { text: text.slice(from), isHidden: false }];
}
