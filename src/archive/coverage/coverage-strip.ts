import type { Range } from '../../text/fold.ts';

/** What is known of a stretch of a document: cited, not cited, or not cited although its sentence names a date. */
export type StretchKind = 'cited' | 'uncited' | 'dated';

/** A part of a text that is of one kind throughout, and of another kind than its neighbours. */
export interface CoverageStretch extends Range {
  readonly kind: StretchKind;
}

/** A stretch, and where it lies in the whole: shares from 0 to 1. */
export interface StripPart extends CoverageStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The strip of a text: its stretches in order, which together are the whole, each with its share. Words of a passage are
 * cited, in a dated sentence too; white space and marks without a letter or a digit between two stretches belong to the
 * first of them, and at the beginning of the text to the one that follows. It takes no longer than sorting the ranges.
 */
export function coverageStrip(text: string, passages: readonly Range[], uncitedDated: readonly Range[]): StripPart[] {
  const stretches: { start: number; end: number; kind: StretchKind }[] = [];
  for (const { start, end, kind } of piecesOf(text, passages, uncitedDated)) {
    const last = stretches.at(-1);
    const hasWords = /[\p{L}\p{N}]/u.test(text.slice(start, end));
    if (last && (!hasWords || last.kind === kind)) last.end = end;
    else if (hasWords) stretches.push({ start: last ? start : 0, end, kind });
  }
  return stretches.map((stretch) => ({
    ...stretch,
    from: stretch.start / text.length,
    to: stretch.end / text.length,
  }));
}

/**
 * The same strip with at most `maxParts` parts. If it has more, the text of `length` characters is cut into that many cells of
 * equal length. A cell gets one of the kinds that occur in it, the one that is most under-represented so far, so that each kind
 * keeps its share of the whole. Neighbours of one kind are joined.
 */
export function coarser(parts: readonly StripPart[], length: number, maxParts: number): readonly StripPart[] {
  if (parts.length <= maxParts) return parts;
  const cells: StripPart[] = [];
  const owed = { cited: 0, dated: 0, uncited: 0 };
  let first = 0;
  for (let cell = 0; cell < maxParts; cell += 1) {
    const [start, end] = [cell, cell + 1].map((edge) => Math.round((edge * length) / maxParts)) as [number, number];
    if (start === end) continue;
    while ((parts[first]?.end ?? Infinity) <= start) first += 1;
    const kinds = new Set<StretchKind>();
    for (let index = first; (parts[index]?.start ?? Infinity) < end; index += 1) {
      const part = parts[index] as StripPart;
      kinds.add(part.kind);
      owed[part.kind] += Math.min(part.end, end) - Math.max(part.start, start);
    }
    const kind = [...kinds].reduce((most, each) => (owed[each] > owed[most] ? each : most));
    owed[kind] -= end - start;
    const from = cells.at(-1)?.kind === kind ? (cells.pop() as StripPart).start : start;
    cells.push({ start: from, end, kind, from: from / length, to: end / length });
  }
  return cells;
}

/** The text cut where any range begins or ends. */
function* piecesOf(text: string, passages: readonly Range[], uncitedDated: readonly Range[]): Generator<CoverageStretch> {
  const edges = [...passages.flatMap(edgesAs('cited')), ...uncitedDated.flatMap(edgesAs('dated'))];
  const open = { cited: 0, dated: 0 };
  let start = 0;
  for (const { offset, kind, step } of edges.sort((a, b) => a.offset - b.offset)) {
    if (start < offset) yield { start, end: offset, kind: kindOf(open) };
    start = offset;
    open[kind] += step;
  }
  if (start < text.length) yield { start, end: text.length, kind: 'uncited' };
}

function edgesAs(kind: Exclude<StretchKind, 'uncited'>) {
  return ({ start, end }: Range) => [
    { offset: start, kind, step: 1 },
    { offset: end, kind, step: -1 },
  ];
}

function kindOf({ cited, dated }: Readonly<Record<'cited' | 'dated', number>>): StretchKind {
  if (cited > 0) return 'cited';
  return dated > 0 ? 'dated' : 'uncited';
}
