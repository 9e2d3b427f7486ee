import type { Span } from './types.ts';

/** A piece of the overview: a stretch of days, and where it is drawn, in pixels. */
export interface Piece extends Span {
  readonly left: number;
  readonly width: number;
}

/** Where a day is in an overview whose pieces each have a scale of their own; days beyond it are at its ends. */
export function placeOf(pieces: readonly Piece[], day: number): number {
  const piece = pieces.find(({ to }) => day < to) ?? pieces.at(-1);
  if (!piece) return 0;
  const share = (day - piece.from) / (piece.to - piece.from);
  return piece.left + piece.width * Math.min(Math.max(share, 0), 1);
}

/** The day at a place of the overview; in a gap between two pieces, the first day of the second. */
export function dayAt(pieces: readonly Piece[], place: number): number {
  const piece = pieces.find(({ left, width }) => place < left + width) ?? pieces.at(-1);
  if (!piece) return 0;
  const share = (place - piece.left) / piece.width;
  return piece.from + (piece.to - piece.from) * Math.min(Math.max(share, 0), 1);
}

/** Where the overview begins and ends. */
export function endsOf(pieces: readonly Piece[]): readonly [number, number] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? [first.left, last.left + last.width] : [0, 0];
}
