import type { Archive, Source } from '../../archive/types.ts';
import * as words from '../../words/en/coverage.ts';
import type { Sentence } from '../../words/sentence.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';
import { type BalanceTable, balanceTable } from '../words/balance-words.ts';
import { areSidesStated } from '../words/side-words.ts';
import { coverageStrips, type SourceStrip } from './coverage-strips.ts';

/** One document on the coverage page: how much of it is cited, in words. What is not cited is on a page of its own (`to`). */
export interface CoverageRow {
  readonly source: Source;
  readonly to: string;
  readonly characters: string;
  readonly sentences: string;
  readonly datedSentences: string;
}

/** The coverage page. It lists no sentences, so that it stays small however long the documents are. */
export interface CoveragePage {
  readonly rows: readonly CoverageRow[];
  readonly lead: Sentence<'side' | 'uncited' | 'wordings'>;
  /** What the check requires of the dated sentences of which documents. */
  readonly asked: string;
  /** For each document with such sentences, how many dated sentences have no event. */
  readonly uncited: readonly { readonly row: CoverageRow; readonly words: Sentence<'document'> }[];
  readonly strips: readonly SourceStrip[];
  readonly balance: BalanceTable;
}

/** The coverage page: how much of each document is cited, and which sides the documents are from. */
export function coveragePage(archive: Archive): CoveragePage {
  const { sources } = archive;
  const rows = sources.map(coverageRow);
  const read = sources.filter(({ coverage }) => coverage.datesAreRead);
  const dated = read.reduce((sum, { coverage }) => sum + coverage.datedSentences, 0);
  const cited = read.reduce((sum, { coverage }) => sum + coverage.citedDatedSentences, 0);
  const total = read.length === 0 ? undefined : words.datedAndCited({ dated, cited, unread: sources.length - read.length });
  return {
    rows,
    lead: words.lead({ total, areSidesStated: areSidesStated(sources) }),
    asked: words.askedOfAll({
      complete: read.filter(({ index }) => index === 'complete').length,
      others: read.filter(({ index }) => index !== 'complete').length,
      unread: sources.length - read.length,
    }),
    uncited: rows.flatMap((row) => {
      const { length: without } = row.source.coverage.uncitedDated;
      const of = { document: row.source.label, without, excused: excusedOf(row.source) };
      return without === 0 ? [] : { row, words: words.withoutEvent(of) };
    }),
    strips: coverageStrips(sources),
    balance: balanceTable(archive),
  };
}

/** The coverage of one document in numbers. */
export function coverageRow(source: Source): CoverageRow {
  const { coverage } = source;
  const { datesAreRead, citedDatedSentences: part, datedSentences: whole } = coverage;
  return {
    source,
    to: link(paths.coverageOf(source)),
    characters: words.shareOf({ part: coverage.citedCharacters, whole: coverage.characters }),
    sentences: words.partOf({ part: coverage.citedSentences, whole: coverage.sentences }),
    datedSentences: datesAreRead ? words.partOf({ part, whole }) : words.notCounted,
  };
}

function excusedOf({ coverage }: Source): number {
  return coverage.uncitedDated.filter(({ reason }) => reason !== undefined).length;
}
