/** How much of each document is cited, and whose documents they are. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { counted, number, partOf as partOfWhole, plural, share } from './grammar.ts';

export const title = 'Coverage';
export const description =
  'How much of each document is cited, from which side it is written, and every dated sentence that no event cites.';

export function lead({ total }: { readonly total: string }): Sentence<'side' | 'uncited' | 'wordings'> {
  return [
    `How much of each document is cited (${total}), `,
    { name: 'side', words: 'from which side it is written' },
    ', and ',
    { name: 'uncited', words: 'what is dated and not cited' },
    '. What is not cited can be read on the document’s page, unmarked. Two documents that tell the same are not always two witnesses: see ',
    { name: 'wordings', words: 'where they share wording' },
    '.',
  ];
}

/** "224 dated sentences, 218 of them cited". */
export function datedAndCited({ dated, cited }: { readonly dated: number; readonly cited: number }): string {
  return `${counts.datedSentences({ count: dated })}, ${cited === dated ? 'all' : number(cited)} of them cited`;
}

export function partOf({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return partOfWhole(part, whole);
}

export function shareOf({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return share(part, whole);
}

/** The table of the documents. */
export const table = 'Coverage of the documents';
export const document = 'Document';
export const events = 'Events';
export const passages = 'Passages';
export const datedSentencesCited = 'Dated sentences cited';
export const allSentencesCited = 'All sentences cited';
export const textCited = 'Text cited';

/** The documents as pictures. */
export const pictures = 'The documents from beginning to end';

export function picturesExplained({ rowLength }: { readonly rowLength: number }): string {
  return [
    `Each row is ${counts.characters({ count: rowLength })} of the text, all to one scale.`,
    'A tall stretch is cited, a low one is not cited and stands in a dated sentence, and where there is only a line nothing is cited.',
    'A stretch leads to its place in the text.',
  ].join(' ');
}

/** A picture in words: its stretches, and the characters of the longest that is not cited. */
export function pictureWords(of: {
  readonly part: number;
  readonly whole: number;
  readonly cited: number;
  readonly uncited: number;
  readonly dated: number;
  readonly longest: number;
}): string {
  const cited = `${share(of.part, of.whole)} of the text is cited, in ${stretches(of.cited)}`;
  if (of.uncited === 0) return `${cited}.`;
  const verb = plural(of.uncited, { one: 'is', other: 'are' });
  const dated = of.dated === 0 ? '' : `, ${of.dated} of them in dated sentences`;
  const longest = `The longest of these has ${counts.characters({ count: of.longest })}.`;
  return `${cited}; ${stretches(of.uncited)} between them ${verb} not${dated}. ${longest}`;
}

function stretches(count: number): string {
  return counted(count, { one: 'stretch', other: 'stretches' });
}

/** One stretch of a picture, by its first line. */
export function citedFrom({ line }: { readonly line: number }): string {
  return `Line ${line}: cited`;
}

export function uncitedFrom({ line }: { readonly line: number }): string {
  return `Line ${line}: not cited`;
}

export function datedUncitedFrom({ line }: { readonly line: number }): string {
  return `Line ${line}: not cited, in a dated sentence`;
}

/** Dated sentences that no event cites. */
export const uncited = 'Dated sentences without an event';
export const uncitedExplained = [
  'A sentence is dated when its words name or count a time of the calendar or the clock: “27 September”, “late 1987”, “the next day”, “44 days”, “today”.',
  'It is cited only when every such expression in it stands in a cited passage.',
  'The dates are found by rule, and the site is not built while a dated sentence is neither cited nor listed here with the reason.',
].join(' ');
export const noUncited = 'Every dated sentence of every document is cited.';

/** A dated sentence that is not cited, with the archive's reason, if it gives one. */
export function notCited(of: { readonly line: number; readonly reason: string | undefined }): Sentence<'reason'> {
  const where = `Not cited (line ${of.line}): `;
  return of.reason === undefined ? [where, 'No reason is given.'] : [where, { name: 'reason', words: of.reason }];
}

/** Longer stretches of a document that no event cites: how many; which document's is not seen. */
export function uncitedStretches(of: {
  readonly least: number;
  readonly count: number;
  readonly document: string;
}): Sentence<'unseen'> {
  return [
    `What no event cites, in stretches of ${of.least} characters or more (${of.count})`,
    { name: 'unseen', words: ` in ${of.document}` },
  ];
}

/** One of them by its first line, and whether all its words are shown. */
export function stretchFrom(of: {
  readonly line: number;
  readonly characters: number;
  readonly goesOn: boolean;
}): Sentence<'line'> {
  const length = counts.characters({ count: of.characters });
  return [{ name: 'line', words: `Line ${of.line}` }, `, ${length}${of.goesOn ? ', of which these are the first' : ''}`];
}
