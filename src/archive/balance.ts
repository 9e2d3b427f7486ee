import { compareById } from './compare-by-id.ts';
import type { Archive, Party, Source, Topic } from './types.ts';

/** How the citations of an archive fall on the sides that its documents are written from, and on topics. */
export interface Balance {
  /** By the names of the parties; the documents from no stated side come last. */
  readonly sides: readonly BalanceSide[];
  /** Every topic, in the order of the archive. */
  readonly rows: readonly BalanceRow[];
  readonly citations: number;
  /** Parties that stand for themselves, in events and not among the sides, those of most events first. */
  readonly without: readonly Party[];
}

export interface BalanceSide {
  readonly party: Party | undefined;
  readonly sources: readonly Source[];
  readonly citations: number;
}

export interface BalanceRow {
  readonly topic: Topic;
  /** One for each side, in the same order. */
  readonly counts: readonly number[];
  readonly citations: number;
}

/** Counts every citation once: under the main topic of its event, and the side of its document. */
export function balanceOf({ sources, topics, events, parties }: Archive): Balance {
  const groups = [...Map.groupBy(sources, ({ party }) => party)].sort(([a], [b]) => compareSides(a, b));
  const citations = events.flatMap((event) => event.citations);
  const sideAt = new Map(groups.map(([party], index) => [party, index]));
  const counts = new Map(topics.map((topic) => [topic, groups.map(() => 0)]));
  for (const { source, event } of citations) {
    const row = counts.get(event.mainTopic);
    const side = sideAt.get(source.party);
    if (row && side !== undefined) row[side] = (row[side] ?? 0) + 1;
  }
  const rows = [...counts].map(([topic, row]) => ({ topic, counts: row, citations: sum(row) }));
  return {
    sides: groups.map(([party, of], index) => ({
      party,
      sources: of,
      citations: sum(rows.map((row) => row.counts[index] ?? 0)),
    })),
    rows,
    citations: citations.length,
    without: parties
      .filter((party) => !party.of && party.events.length > 0 && !groups.some(([side]) => side && isWithin(side, party)))
      .sort((a, b) => b.events.length - a.events.length || compareById(a, b)),
  };
}

function compareSides(a: Party | undefined, b: Party | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.name < b.name ? -1 : 1;
}

/** Whether a party is another, or of it. */
function isWithin(party: Party, other: Party): boolean {
  return party === other || (party.of !== undefined && isWithin(party.of, other));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
