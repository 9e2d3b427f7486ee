import type { Party, Source } from '../archive/types.ts';
import { numberWord } from './plurals.ts';

/** The side that a document is written from, as `partyTo` gives it. That none is stated does not make a document impartial. */
export function sideName(side: Party | undefined): string {
  return side ? `the side of ${side.name}` : 'no stated side';
}

/** Names in running text: "A, B and C". */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** The documents of each side, the sides in the order of their first documents. */
export function bySide(
  sources: readonly Source[],
): { readonly side: Party | undefined; readonly sources: readonly Source[] }[] {
  return [...Map.groupBy(sources, ({ party }) => party)].map(([side, of]) => ({ side, sources: of }));
}

/** "Both documents are": how a sentence on all of some documents begins. */
export function allAre(count: number): string {
  if (count === 1) return 'The document is';
  return count === 2 ? 'Both documents are' : `All ${numberWord(count)} documents are`;
}

/** From which sides some documents are written, in a sentence: "Both documents are written from the side of Azerbaijan." */
export function sidesOf(sources: readonly Source[]): string {
  const groups = bySide(sources);
  const [first] = groups;
  if (first && groups.length === 1) return `${allAre(sources.length)} written from ${sideName(first.side)}.`;
  const parts = groups.map(({ side, sources: of }) => `${listed(of.map(({ label }) => label))} from ${sideName(side)}`);
  return `The documents are written from different sides: ${parts.join('; ')}.`;
}
