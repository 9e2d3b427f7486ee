import type { Archive, Source } from '../../archive/types.ts';
import * as words from '../../words/en/coverage.ts';
import { type BalanceTable, balanceTable } from '../words/balance-words.ts';
import { type CoverageStrips, coverageStrips } from './coverage-strips.ts';

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
  readonly line: number;
  /** As the archive gives it. */
  readonly reason: string | undefined;
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
export function coveragePage(archive: Archive): CoveragePage {
  const { sources } = archive;
  const rows = sources.map(rowOf);
  const dated = sources.reduce((sum, { coverage }) => sum + coverage.datedSentences, 0);
  const cited = sources.reduce((sum, { coverage }) => sum + coverage.citedDatedSentences, 0);
  return {
    rows,
    total: words.datedAndCited({ dated, cited }),
    withUncited: rows.filter(({ uncited }) => uncited.length > 0),
    pictures: coverageStrips(sources),
    balance: balanceTable(archive),
  };
}

function rowOf(source: Source): CoverageRow {
  const { coverage } = source;
  return {
    source,
    characters: words.shareOf({ part: coverage.citedCharacters, whole: coverage.characters }),
    sentences: words.partOf({ part: coverage.citedSentences, whole: coverage.sentences }),
    datedSentences: words.partOf({ part: coverage.citedDatedSentences, whole: coverage.datedSentences }),
    uncited: coverage.uncitedDated.map(({ words: sentence, line, reason }) => ({
      words: sentence.replace(/^(?<sentence>[^“]*)”$/u, '$<sentence>'),
      line,
      reason,
    })),
  };
}
