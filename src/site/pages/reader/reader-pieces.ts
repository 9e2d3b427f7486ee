import type { Folded, Range } from '../../../text/fold.ts';
import { lineBreaksIn, unreadIn } from '../../../text/folding/line-breaks.ts';
import type { Span } from '../../../text/markdown/markdown-spans.ts';
import { runningHeads } from '../../../text/pages/running-heads.ts';
import { unseenIn } from '../../../text/unseen.ts';

/** A stretch of a document's letters that the page shows in one way. */
export interface ReaderPiece {
  readonly text: string;
  /**
   * Whether the page holds it but does not show it: the end of a broken line with its hyphen, where the paper had a new page,
   * a mark of Markdown. Of a running head it shows the words once more.
   */
  readonly isHidden: boolean;
  /** Whether a space is shown in its place. */
  readonly isGap?: boolean;
  /** For a character that nobody sees, and that could turn or hide words: its code, which the page shows. */
  readonly code?: string;
  /** For the running head of a page, which the page sets apart: its words on one line. */
  readonly head?: string;
  /** How the words of a Markdown document are set apart, the widest first. */
  readonly dress?: readonly Dress[];
}

/** One way in which words are set apart. */
export interface Dress {
  readonly kind: Span['kind'];
  /** Where a link leads; nothing for one whose address a page of ours does not follow. */
  readonly href?: string | undefined;
  /** The address of a link as the document has it. */
  readonly address?: string | undefined;
  /** What is shown in the place of the mark that leads to a note, and the id by which the note leads back to the mark. */
  readonly note?: string | undefined;
  readonly id?: string | undefined;
}

/** Cuts ranges of a document into pieces. */
export function pieceCutter(folded: Folded): (range: Range) => readonly ReaderPiece[] {
  const heads = runningHeads(folded.raw);
  let next = 0;
  return (range) => {
    // Ranges are asked for in the order of the text, mostly.
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

/** Parts words from what is not read where a line ends. */
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
 * A range in pieces of two kinds: of the ranges inside, which are in order and may reach out of it, and of what lies between.
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

/** What ends a line and is no line feed: hidden beside white space, and between words a space. */
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
