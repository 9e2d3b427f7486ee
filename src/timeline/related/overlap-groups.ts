import type { Span } from '../types.ts';

/** Characters of a document that an event cites, and the place of the event among all. */
export interface Cited extends Span {
  readonly event: number;
}

/**
 * Groups of events that rest on the same words: two events are in one group if, and only if, passages of theirs share at least
 * one character. Passages are stretches of a line, so it is enough to know which cover the same point of a document
 * (they are the maximal cliques of an interval graph). Groups and their members are in the order of events.
 */
export function overlapGroups(documents: readonly (readonly Cited[])[]): number[][] {
  return largest(documents.flatMap(coveringOnePoint));
}

/** The events at each point after which a passage has ended before the next begins. */
function coveringOnePoint(cited: readonly Cited[]): number[][] {
  const groups: number[][] = [];
  let open: Cited[] = [];
  let firstEnd = Infinity;
  for (const next of cited.toSorted((a, b) => a.from - b.from)) {
    if (firstEnd <= next.from) {
      groups.push(membersOf(open));
      open = open.filter(({ to }) => to > next.from);
      firstEnd = open.reduce((least, { to }) => Math.min(least, to), Infinity);
    }
    open.push(next);
    firstEnd = Math.min(firstEnd, next.to);
  }
  return open.length > 0 ? [...groups, membersOf(open)] : groups;
}

function membersOf(cited: readonly Cited[]): number[] {
  return [...new Set(cited.map(({ event }) => event))].sort((a, b) => a - b);
}

/** Groups of two and more that lie in no other. */
function largest(groups: readonly (readonly number[])[]): number[][] {
  const kept: ReadonlySet<number>[] = [];
  const keptWith = new Map<number, ReadonlySet<number>[]>();
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    if (group.length < 2) continue;
    // A group in which this one lies has all of its members, so the one with the fewest groups is enough.
    const fewest = group.reduce<readonly ReadonlySet<number>[]>((least, member) => {
      const others = keptWith.get(member) ?? [];
      return others.length < least.length ? others : least;
    }, kept);
    if (fewest.some((other) => group.every((member) => other.has(member)))) continue;
    const members = new Set(group);
    kept.push(members);
    for (const member of group) {
      const others = keptWith.get(member);
      if (others) others.push(members);
      else keptWith.set(member, [members]);
    }
  }
  return kept.map((members) => [...members]).sort(compareGroups);
}

function compareGroups(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((member, index) => member !== b[index]);
  return differing < 0 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? -1);
}
