/** What may be true if somebody is right: everything from one end to the other; an end may be left out itself. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly withoutLeast?: boolean;
  readonly withoutMost?: boolean;
}

/**
 * As many extents as there are of which no two meet, as their indexes, from the least on: of the others each meets one of
 * these. Two of them cannot both be right, and only where there are two does anybody contradict anybody. Taking the one that
 * ends first and leaving what meets it finds the most.
 */
export function apartOf(extents: readonly Extent[]): number[] {
  const order = [...extents.keys()].sort((a, b) => compareEnds(extents[a] as Extent, extents[b] as Extent));
  const apart: number[] = [];
  for (const index of order) {
    const last = extents[apart.at(-1) ?? -1];
    if (!last || isBefore(last, extents[index] as Extent)) apart.push(index);
  }
  return apart;
}

function compareEnds(a: Extent, b: Extent): number {
  if (a.most !== b.most) return a.most < b.most ? -1 : 1;
  return Number(b.withoutMost ?? false) - Number(a.withoutMost ?? false);
}

function isBefore(a: Extent, b: Extent): boolean {
  return a.most < b.least || (a.most === b.least && (a.withoutMost === true || b.withoutLeast === true));
}
