import { type Balance, balanceOf } from '../../archive/balance.ts';
import type { Archive, Topic } from '../../archive/types.ts';
import * as words from '../../words/en/balance.ts';
import * as counts from '../../words/en/counts.ts';
import { number } from '../../words/en/grammar.ts';
import { areSidesStated } from './side-words.ts';

/** Citations by side and topic of their documents: a table with totals, and sentences about what it shows. */
export interface BalanceTable {
  readonly title: string;
  /** The accessible name of the table. */
  readonly label: string;
  /** How the numbers are counted. */
  readonly explained: string;
  /** Empty if the archive states no sides. */
  readonly columns: readonly BalanceColumn[];
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly BalanceCell[]; readonly total: string }[];
  readonly total: string;
  /** Sentences about the table, the most important first. */
  readonly statement: readonly string[];
}

export interface BalanceColumn {
  readonly title: string;
  /** "5 documents". */
  readonly documents: string;
  readonly total: string;
  /** The share of all citations: "100%". */
  readonly share: string;
}

export interface BalanceCell {
  readonly count: string;
  /** The length of its bar: the percentage of the largest count in the table. */
  readonly size: number;
}

/** The most parties that are named for having no document written from their side. */
const maxNamedParties = 3;

export function balanceTable(archive: Archive): BalanceTable {
  const balance = balanceOf(archive);
  if (!areSidesStated(archive.sources)) return byTopic(balance);
  const largest = Math.max(1, ...balance.rows.flatMap(({ counts }) => counts));
  // With one side alone the table would say little; an empty column beside it shows what is missing.
  const hasOther = balance.sides.length === 1;
  const columns = balance.sides.map(({ party, sources, citations }) => ({
    title: words.fromSide({ side: party?.name }),
    documents: counts.documents({ count: sources.length }),
    total: number(citations),
    share: words.shareOfAll({ part: citations, whole: balance.citations }),
  }));
  const other = {
    title: words.fromAnyOtherSide,
    documents: words.noDocument,
    total: number(0),
    share: words.shareOfAll({ part: 0, whole: balance.citations }),
  };
  return {
    title: words.title,
    label: words.table,
    explained: words.tableExplained,
    columns: hasOther ? [...columns, other] : columns,
    rows: balance.rows.map(({ topic, counts, citations }) => ({
      topic,
      cells: (hasOther ? [...counts, 0] : counts).map((count) => ({ count: number(count), size: (count / largest) * 100 })),
      total: number(citations),
    })),
    total: number(balance.citations),
    statement: statementOf(balance),
  };
}

/** The same without sides, for an archive that states none. */
function byTopic({ rows, citations }: Balance): BalanceTable {
  return {
    title: words.titleOfTopics,
    label: words.tableOfTopics,
    explained: words.topicsExplained,
    columns: [],
    rows: rows.map((row) => ({ topic: row.topic, cells: [], total: number(row.citations) })),
    total: number(citations),
    statement: citations === 0 ? [words.noCitations] : [],
  };
}

function statementOf(balance: Balance): string[] {
  const [first] = balance.sides;
  if (!first || balance.citations === 0) return [words.noCitations];
  if (balance.sides.length > 1) return [...severalSides(balance), ...withoutDocument(balance)];
  const of = { citations: balance.citations, documents: first.sources.length, side: first.party?.name };
  return [words.allOfOneSide(of), words.noOtherSide, ...withoutDocument(balance)];
}

function severalSides({ sides, rows, citations }: Balance): string[] {
  const withCitations = rows.filter((row) => row.citations > 0);
  const oneSided = withCitations.filter(({ counts }) => counts.filter((count) => count > 0).length === 1);
  const topics = oneSided.map(({ topic }) => topic.title);
  return [
    words.bySide({ citations, sides: sides.map((side) => ({ side: side.party?.name, citations: side.citations })) }),
    oneSided.length === 0
      ? words.everyTopicFromSeveralSides
      : words.oneSidedTopics({ topics, withCitations: withCitations.length }),
  ];
}

function withoutDocument({ without }: Balance): string[] {
  const parties = without.slice(0, maxNamedParties).map(({ name, events }) => ({ name, events: events.length }));
  return parties.length === 0 ? [] : [words.withoutDocument({ parties })];
}
