import type { Archive, Source } from '../archive/types.ts';
import { balanceTable, type BalanceTable } from './balance-words.ts';
import { coverageStrips, type CoverageStrips } from './coverage-strips.ts';
import { counted, percent } from './plurals.ts';

/** One document on the coverage page: how much of it is cited, in words, and what is not although it is dated. */
export interface CoverageRow {
  readonly source: Source;
  readonly characters: string;
  readonly sentences: string;
  readonly datedSentences: string;
  readonly uncited: readonly UncitedRow[];
}

/** A dated sentence that no event cites. */
export interface UncitedRow {
  /** Without the quotation mark that closes what an earlier sentence opened. */
  readonly words: string;
  /** "line 214". */
  readonly place: string;
  readonly reason: string;
}

/** The whole of the coverage page. */
export interface CoveragePage {
  readonly rows: readonly CoverageRow[];
  /** "224 dated sentences, 218 of them cited". */
  readonly total: string;
  /** The documents that have a dated sentence without an event. */
  readonly withUncited: readonly CoverageRow[];
  readonly pictures: CoverageStrips;
  readonly balance: BalanceTable;
}

/** How much of each document is cited, whose documents they are, and every dated sentence that is not, with the reason. */
export function coveragePage(archive: Archive, base: string): CoveragePage {
  const { sources } = archive;
  const rows = sources.map(rowOf);
  const dated = sources.reduce((sum, { coverage }) => sum + coverage.datedSentences, 0);
  const cited = sources.reduce((sum, { coverage }) => sum + coverage.citedDatedSentences, 0);
  return {
    rows,
    total: `${counted(dated, 'dated sentence')}, ${cited === dated ? 'all' : cited.toLocaleString('en-GB')} of them cited`,
    withUncited: rows.filter(({ uncited }) => uncited.length > 0),
    pictures: coverageStrips(sources, base),
    balance: balanceTable(archive),
  };
}

function rowOf(source: Source): CoverageRow {
  const { coverage } = source;
  return {
    source,
    characters: percent(coverage.citedCharacters, coverage.characters),
    sentences: share(coverage.citedSentences, coverage.sentences),
    datedSentences: share(coverage.citedDatedSentences, coverage.datedSentences),
    uncited: coverage.uncitedDated.map(({ words, line, reason = 'No reason is given.' }) => ({
      words: words.replace(/^(?<sentence>[^“]*)”$/u, '$<sentence>'),
      place: `line ${line}`,
      reason,
    })),
  };
}

function share(part: number, whole: number): string {
  return `${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`;
}
