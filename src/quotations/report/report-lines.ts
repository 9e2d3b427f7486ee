import * as words from '../../words/en/check-text/verdicts.ts';
import type { DifferencePart, Seam } from '../judge/verdict.ts';
import { type Report, type ReportedQuotation, statuses } from './report.ts';

/** Letters of left out words that are told: the rest is seen in the document. */
const maxToldLetters = 300;

/** "12 quotations: 9 found, 2 altered and 1 nowhere." */
export function summaryOf({ quotations, counts }: Report): string {
  return words.summary({ total: quotations.length, of: statuses.map((status) => [status, counts[status]]) });
}

/** What is found of a quotation, in sentences. */
export function linesOf(quotation: ReportedQuotation): string[] {
  const { status, notes, seams, brackets, figures } = quotation;
  return [
    ...verdictOf(quotation),
    ...(quotation.isUnclosed ? [words.unclosed] : []),
    ...quotation.mixed.map((each) => words.mixedLetters(each)),
    ...notes.map((note) => words.noteOn({ note })),
    ...brackets.map((each) => words.bracketFor(each)),
    ...seams.flatMap(seamLines),
    ...daysOf(quotation),
    ...(status === 'altered' ? figures.map((figure) => words.statedFigures(figure)) : []),
  ];
}

function verdictOf({ status, named, places, changes, brackets }: ReportedQuotation): string[] {
  const titles = [...new Set(places.map(({ title }) => title))];
  const [title = ''] = titles;
  if (status === 'absent') return [words.absent];
  if (status === 'short') return [words.short];
  if (status === 'altered') return [words.alteredFrom({ title, changes })];
  if (status === 'misattributed') return [words.elsewhere({ named, titles })];
  if (status !== 'found') return [];
  return [brackets.length > 0 ? words.foundWithOwn({ titles }) : words.foundIn({ titles })];
}

/** Dates that are told of events; more would say less. */
const maxDates = 3;

function daysOf({ days, places }: ReportedQuotation): string[] {
  if (days.length === 0) return [];
  const events = places.flatMap(({ passages }) => passages.flatMap((passage) => passage.events));
  const dates = [...new Set(events.map(({ date }) => date))];
  return [words.otherDays({ days: [...new Set(days)], dates: dates.slice(0, maxDates), isMore: dates.length > maxDates })];
}

function seamLines({ kind, written, leftOut, isApart, leavesOut }: Seam): string[] {
  if (leftOut === undefined) return [words.joinedFromApart];
  const told = { written, leftOut: leftOut.length > maxToldLetters ? `${leftOut.slice(0, maxToldLetters)} …` : leftOut };
  const said = { ellipsis: words.ellipsisFor, insertion: words.insertionFor, silent: words.joinedSilently }[kind](told);
  return [
    said,
    ...(leavesOut.length > 0 ? [words.leavesOut({ what: leavesOut })] : []),
    ...(isApart ? [words.partsAreFarApart] : []),
  ];
}

/** Both wordings in one, as text has it: `[-as in the document-]{+as quoted+}`. */
export function differenceText(difference: readonly DifferencePart[]): string {
  const marks = { same: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return difference
    .map(({ kind, words: each }) => `${marks[kind][0]}${each}${marks[kind][1]}`)
    .join(' ')
    .replace(/ (?=[,.;:!?])/gu, '');
}
