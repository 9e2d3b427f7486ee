/** The two fields in which a reader types the dates of the window. */

import { date, type DateParts } from '../dates.ts';

export const typeDates = 'Type dates';
export const from = 'From';
export const to = 'To';
export const show = 'Show';
export const dateExamples = 'For example 27 September 2020, 2020-09-27, Sept 2020, 2020 or the 1960s; also 1 – 10 Nov 2020.';

/** The same where there are times of day. */
export const timeExamples = 'For example 6 January 2021 14:11, 14:30, 6 Jan 2021, 2021 or the 1960s; also 14:11 – 14:30.';

const sentences = {
  unclear: 'This is not understood as a date.',
  noYear: 'Which year? Add it to the date.',
  shortYear: 'Which year? Write it with four digits, or with AD or BC.',
  noSuchDay: 'There is no such day.',
  reversed: 'This is before the first date.',
  noDay: 'On which day? Add it to the time.',
  noSuchTime: 'The clock was put forward over this time.',
} as const;

/** Why what was typed is no date, and what to write. */
export function notADate({ problem }: { readonly problem: keyof typeof sentences }): string {
  return problem === 'unclear' ? `${sentences.unclear} ${dateExamples}` : sentences[problem];
}

/** Of figures such as 3/4/2020. */
export function twoDates({ either, or }: { readonly either: DateParts; readonly or: DateParts }): string {
  return `${date(either)} or ${date(or)}? Write the month as a word.`;
}

/** Of a time at which a clock is put back, and each of the two with how far it is ahead of UTC. */
export function twoTimes({ earlier, later }: { readonly earlier: string; readonly later: string }): string {
  return `The clock showed this time twice: write ${earlier} or ${later}.`;
}

export function beyondArchive({ first, last }: { readonly first: DateParts; readonly last: DateParts }): string {
  return `No event lies there. The archive goes from ${date(first)} to ${date(last)}.`;
}
