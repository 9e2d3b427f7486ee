/**
 * A note in the margin, in pixels: where its words begin, and its height, both complete and shortened to one line for each
 * event.
 */
export interface NoteSize {
  readonly wanted: number;
  readonly full: number;
  readonly short: number;
}

export interface NotePlace {
  readonly top: number;
  readonly isShort: boolean;
}

/** The distances in the margin, in pixels. */
export interface Margin {
  /** Between two notes. */
  readonly gap: number;
  /** Between the pinned note and its neighbours. */
  readonly pinGap: number;
  /** How far below its words a note may be before those above it are shortened. */
  readonly reach: number;
}

/**
 * Positions for notes, in order and without overlap: each at the line where its words begin, or as soon below it as the notes
 * above leave room. Where notes would drift too far, those above are shortened, the nearest first. The pinned note is complete
 * and exactly beside its words; those above it move up.
 */
export function placeNotes(notes: readonly NoteSize[], margin: Margin, pinned?: number): NotePlace[] {
  if (pinned === undefined || !notes[pinned]) return flow(notes, margin, -Infinity);
  const pin = notes[pinned];
  const { pinGap } = margin;
  const above = makeRoom(notes.slice(0, pinned), flow(notes.slice(0, pinned), margin, -Infinity), margin, pin.wanted - pinGap);
  const below = flow(notes.slice(pinned + 1), margin, pin.wanted + pin.full + pinGap);
  return [...above, { top: pin.wanted, isShort: false }, ...below];
}

function flow(notes: readonly NoteSize[], { gap, reach }: Margin, floor: number): NotePlace[] {
  const tops: number[] = [];
  const isShort: boolean[] = [];
  const bottomOf = (index: number) => {
    const note = notes[index];
    return note ? (tops[index] as number) + (isShort[index] ? note.short : note.full) + gap : floor;
  };
  const settle = (from: number, to: number) => {
    for (let at = from; at <= to; at += 1)
      tops[at] = Math.max((notes[at] as NoteSize).wanted, at === 0 ? floor : bottomOf(at - 1));
  };
  /** No note before this index can be shortened any more. */
  let tight = 0;
  for (const [index, { wanted }] of notes.entries()) {
    isShort[index] = false;
    settle(index, index);
    let at = index - 1;
    while (at >= tight && (tops[index] as number) - wanted > reach) {
      const isPushed = (tops[at] as number) > (notes[at] as NoteSize).wanted;
      isShort[at] = true;
      settle(at + 1, index);
      at = isPushed ? at - 1 : -1;
    }
    if ((tops[index] as number) - wanted > reach) tight = index;
  }
  return tops.map((top, index) => ({ top, isShort: isShort[index] ?? false }));
}

/** Moves notes up, from the last, until all end above a limit; each note that has to move is shortened. */
function makeRoom(notes: readonly NoteSize[], places: readonly NotePlace[], { gap }: Margin, limit: number): NotePlace[] {
  const moved = [...places];
  let ceiling = limit;
  for (let index = notes.length - 1; index >= 0; index -= 1) {
    const { top, isShort } = moved[index] as NotePlace;
    const { full, short } = notes[index] as NoteSize;
    if (top + (isShort ? short : full) <= ceiling) break;
    const raised = Math.min(top, ceiling - short);
    moved[index] = { top: raised, isShort: true };
    ceiling = raised - gap;
  }
  return moved;
}
