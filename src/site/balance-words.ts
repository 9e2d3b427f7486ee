import { balanceOf, type Balance } from '../archive/balance.ts';
import type { Archive, Topic } from '../archive/types.ts';
import { counted, numberWord, percent } from './plurals.ts';
import { listed, sideName } from './side-words.ts';

/** Citations by the side of their document and by topic, as a table with its totals, and what it shows in words. */
export interface BalanceTable {
  readonly columns: readonly BalanceColumn[];
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly BalanceCell[]; readonly total: string }[];
  readonly total: string;
  /** Sentences, the plainest first. */
  readonly statement: readonly string[];
}

export interface BalanceColumn {
  readonly title: string;
  /** "5 documents". */
  readonly documents: string;
  readonly total: string;
  /** "100%" of all citations. */
  readonly share: string;
}

export interface BalanceCell {
  readonly count: string;
  /** Of the largest count in the table, in per cent: how long its bar is. */
  readonly size: number;
}

/** How many parties are named that no document is written from. */
const mostNamed = 3;

export function balanceTable(archive: Archive): BalanceTable {
  const balance = balanceOf(archive);
  const largest = Math.max(1, ...balance.rows.flatMap(({ counts }) => counts));
  // Of one side alone the table would say little; an empty column beside it says what is not there.
  const hasOther = balance.sides.length === 1;
  const columns = balance.sides.map(({ party, sources, citations }) => ({
    title: party ? `From ${sideName(party)}` : 'From no stated side',
    documents: counted(sources.length, 'document'),
    total: number(citations),
    share: percent(citations, balance.citations),
  }));
  const other = { title: balance.sides[0]?.party ? 'From any other side, or none' : 'From any side' };
  return {
    columns: hasOther ? [...columns, { ...other, documents: 'no document', total: '0', share: '0%' }] : columns,
    rows: balance.rows.map(({ topic, counts, citations }) => ({
      topic,
      cells: (hasOther ? [...counts, 0] : counts).map((count) => ({ count: number(count), size: (count / largest) * 100 })),
      total: number(citations),
    })),
    total: number(balance.citations),
    statement: statementOf(balance),
  };
}

function statementOf(balance: Balance): string[] {
  const [first] = balance.sides;
  if (!first || balance.citations === 0) return ['There are no citations.'];
  if (balance.sides.length > 1) return severalSides(balance);
  const subject = balance.citations === 1 ? 'The one citation is' : `All ${number(balance.citations)} citations are`;
  const documents = first.sources.length === 1 ? 'one document' : 'documents';
  const all = `${subject} of ${documents} written from ${sideName(first.party)}.`;
  if (!first.party) return [all, 'From which side a document is written is stated of none of them.'];
  return [
    all,
    'Not one, in any topic, is of a document from another side: no such document confirms or contradicts anything here.',
    ...withoutDocument(balance),
  ];
}

function severalSides({ sides, rows, citations, ...rest }: Balance): string[] {
  const parts = sides.map(
    (side, index) =>
      `${number(side.citations)} (${percent(side.citations, citations)})${index === 0 ? ' are of documents' : ''} from ${sideName(side.party)}`,
  );
  const told = rows.filter((row) => row.citations > 0);
  const oneSided = told.filter(({ counts }) => counts.filter((count) => count > 0).length === 1);
  const topics = listed(oneSided.map(({ topic }) => topic.title));
  const resting = `${numberWord(oneSided.length)} ${oneSided.length === 1 ? 'rests' : 'rest'}`;
  return [
    `Of the ${counted(citations, 'citation')}, ${listed(parts)}.`,
    oneSided.length === 0
      ? 'Every topic with a citation has them from more than one side.'
      : `Of the ${numberWord(told.length)} topics with a citation, ${resting} on documents of one side alone, or of no stated side: ${topics}.`,
    ...withoutDocument({ sides, rows, citations, ...rest }),
  ];
}

function withoutDocument({ without }: Balance): string[] {
  const named = without.slice(0, mostNamed).map(({ name, events }) => `${name} (${counted(events.length, 'event')})`);
  return named.length === 0
    ? []
    : [`Parties that the events name most, and from whose side no document here is written: ${listed(named)}.`];
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
