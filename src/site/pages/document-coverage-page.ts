import { coverageStrip } from '../../archive/coverage/coverage-strip.ts';
import type { Source, UncitedSentence } from '../../archive/types.ts';
import type { Range } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import * as words from '../../words/en/coverage.ts';
import type { Sentence } from '../../words/sentence.ts';
import { type StretchWords, stretchWords } from '../words/stretch-words.ts';
import { type CoverageRow, coverageRow } from './coverage-page.ts';
import { coverageStripOf, placesIn, type SourceStrip } from './coverage-strips.ts';

/** What is cited and not cited of one document. */
export interface DocumentCoveragePage {
  readonly row: CoverageRow;
  readonly strip: SourceStrip;
  /** What the check requires of its dated sentences. */
  readonly asked: string;
  /**
   * Its dated sentences without an event, in rows; those with the same reason share a row. `moreDated` says how many more there
   * are.
   */
  readonly dated: readonly DatedRow[];
  readonly moreDated: string | undefined;
  /** The longer stretches that no event cites, in the order of the text, and a sentence about them. */
  readonly stretches: readonly UncitedStretch[];
  readonly stretchesExplained: string;
}

/** Consecutive dated sentences with the same reason; of several, the first one is shown. */
export interface DatedRow {
  /** Without a final quotation mark that was opened by an earlier sentence. */
  readonly words: string;
  readonly remark: Sentence<'reason'>;
}

export interface UncitedStretch extends StretchWords {
  readonly to: string;
  readonly line: number;
  /** In characters. */
  readonly length: number;
}

/** The most dated sentences and stretches on one page: a book may have thousands. */
const maxListed = 100;
/** The least number of consecutive sentences with the same reason that share a row. */
const minTogether = 4;
/** In characters: shorter stretches without a citation are not listed. */
const minListedLength = 100;
/** In characters: longer stretches are shortened in the list. */
const maxListedCharacters = 140;

/** The coverage page of one document. */
export function documentCoveragePage(source: Source): DocumentCoveragePage {
  const { coverage, index } = source;
  const groups = grouped(coverage.uncitedDated);
  const listed = groups.slice(0, maxListed);
  const more = groups.slice(maxListed).reduce((sum, { length }) => sum + length, 0);
  return {
    row: coverageRow(source),
    strip: coverageStripOf(source),
    asked: coverage.datesAreRead
      ? words.asked({ index, dated: coverage.datedSentences, without: coverage.uncitedDated.length })
      : words.datesNotRead,
    dated: listed.map(datedRow),
    moreDated: more === 0 ? undefined : words.moreDated({ count: more }),
    ...uncitedStretches(source),
  };
}

/** Runs of consecutive sentences with the same reason, if they are long enough; all other sentences on their own. */
function grouped(sentences: readonly UncitedSentence[]): (readonly UncitedSentence[])[] {
  const runs: UncitedSentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last && sentence.reason !== undefined && last[0]?.reason === sentence.reason) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run) => (run.length < minTogether ? run.map((sentence) => [sentence]) : [run]));
}

function datedRow(group: readonly UncitedSentence[]): DatedRow {
  const [first, last] = [group[0], group.at(-1)] as [UncitedSentence, UncitedSentence];
  return {
    words: first.words.replace(/^(?<sentence>[^“]*)”$/u, '$<sentence>'),
    remark:
      group.length === 1
        ? words.notCited({ line: first.line, reason: first.reason })
        : words.notCitedTogether({ count: group.length, first: first.line, last: last.line, reason: first.reason ?? '' }),
  };
}

function uncitedStretches(source: Source): Pick<DocumentCoveragePage, 'stretches' | 'stretchesExplained'> {
  const { text, folded, passages, coverage } = source;
  const position = documentPositionsOf(text);
  const placeOf = placesIn(source);
  const long = coverageStrip(text, passages, coverage.uncitedDated).filter(
    ({ kind, start, end }) => kind !== 'cited' && end - start >= minListedLength,
  );
  const longest = new Set(long.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, maxListed));
  const stretches = long
    .filter((part) => longest.has(part))
    .map((part) => ({
      to: placeOf(part),
      line: position(firstWord(text, part)).line,
      ...stretchWords(readWords(folded, part), maxListedCharacters),
      length: part.end - part.start,
    }));
  return {
    stretches,
    stretchesExplained: words.stretchesExplained({ least: minListedLength, count: long.length, listed: stretches.length }),
  };
}

/** The offset of the first character of a stretch that is not white space. */
function firstWord(text: string, { start, end }: Range): number {
  return start + Math.max(0, text.slice(start, end).search(/\S/u));
}
