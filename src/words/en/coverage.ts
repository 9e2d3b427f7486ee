/** How much of each document is cited, and from which side it is written. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { capitalized, counted, number, partOf as partOfWhole, plural, share } from './grammar.ts';
import { lineRange } from './references.ts';

export const title = 'Coverage';
export const description =
  'How much of each document is cited, from which side it is written, and every dated sentence that no event cites.';

export function lead(of: {
  readonly total: string | undefined;
  readonly areSidesStated: boolean;
}): Sentence<'side' | 'uncited' | 'wordings'> {
  const side: Sentence<'side'> = of.areSidesStated
    ? [{ name: 'side', words: 'from which side it is written' }, ', and ']
    : ['and '];
  return [
    `How much of each document is cited${of.total === undefined ? '' : ` (${of.total})`}, `,
    ...side,
    { name: 'uncited', words: 'what is dated and not cited' },
    '. What is not cited can be read on the document’s page, unmarked. Two documents that tell the same are not always two witnesses: see ',
    { name: 'wordings', words: 'where they share wording' },
    '.',
  ];
}

/**
 * "224 dated sentences, 218 of them cited"; without documents in languages whose dates are not recognised, which are counted
 * apart.
 */
export function datedAndCited(of: { readonly dated: number; readonly cited: number; readonly unread: number }): string {
  const part = of.cited === of.dated ? 'all' : number(of.cited);
  const without = of.unread === 0 ? '' : `, without those of ${counts.documents({ count: of.unread })}, which are not counted`;
  return `${counts.datedSentences({ count: of.dated })}, ${part} of them cited${without}`;
}

export function partOf({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return partOfWhole(part, whole);
}

export function shareOf({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return share(part, whole);
}

/** The table of the documents. */
export const tableTitle = 'Coverage of the documents';
export const document = 'Document';
export const events = 'Events';
export const passages = 'Passages';
export const datedSentencesCited = 'Dated sentences cited';
export const allSentencesCited = 'All sentences cited';
export const textCited = 'Text cited';
/** Instead of a number, for documents in a language whose dates are not recognised. */
export const notCounted = 'not counted';

/** The section with a picture of each document. */
export const picturesTitle = 'The documents from beginning to end';

export function picturesExplained({ rowLength }: { readonly rowLength: number }): string {
  return [
    `Each row is ${counts.characters({ count: rowLength })} of the text, all to one scale.`,
    'A tall stretch is cited, a low one is not cited and stands in a dated sentence, and where there is only a line nothing is cited.',
    'A stretch leads to its place in the text; where stretches are too short to be seen, the picture joins them and keeps the share of each kind.',
  ].join(' ');
}

/** A picture in words: the share that is cited, its stretches, and the length of the longest one that is not cited. */
export function pictureWords(of: {
  readonly part: number;
  readonly whole: number;
  readonly cited: number;
  readonly uncited: number;
  readonly dated: number;
  readonly longest: number;
}): string {
  if (of.cited === 0) return 'Nothing of the text is cited.';
  const cited = `${capitalized(share(of.part, of.whole))} of the text is cited, in ${stretches(of.cited)}`;
  if (of.uncited === 0) return `${cited}.`;
  const verb = plural(of.uncited, { one: 'is', other: 'are' });
  const dated = of.dated === 0 ? '' : `, ${of.dated} of them in dated sentences`;
  const longest = `The longest of these has ${counts.characters({ count: of.longest })}.`;
  return `${cited}; ${stretches(of.uncited)} between them ${verb} not${dated}. ${longest}`;
}

function stretches(count: number): string {
  return counted(count, { one: 'stretch', other: 'stretches' });
}

/** Titles of the stretches of a picture, with their first line. */
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
export const uncitedTitle = 'Dated sentences without an event';
export const datedExplained = [
  'A sentence is dated when its words name a year, a month of a year, or a day of a month: “1987”, “late September 2020”, “27 September”. Times of day, “today” and lengths such as “44 days” are not counted, nor are menus, tables of contents and lines of copyright.',
  'It is cited only when every date in it stands in a cited passage. The dates are found by rule.',
].join(' ');
export const noUncited = 'Every dated sentence that is counted is cited.';

/**
 * What the check requires of dated sentences: in `complete` documents that each is cited or excused, in `others` nothing, and
 * in `unread` ones they are not counted.
 */
export function askedOfAll(of: { readonly complete: number; readonly others: number; readonly unread: number }): string {
  const which = (count: number) => (count === of.complete + of.others + of.unread ? '' : ` of ${counts.documents({ count })}`);
  return [
    of.complete > 0 &&
      `The site is not built while a dated sentence${which(of.complete)} is neither cited nor excused with a reason that readers see.`,
    of.others > 0 &&
      `Nothing here asks for an event for every dated sentence${which(of.others)}: what is not cited may not have been read for events yet.`,
    of.unread > 0 && `Dates are not looked for in the language${which(of.unread)}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** The same for one document, `without` of whose dated sentences have no event. */
export function asked(of: { readonly index: string | undefined; readonly dated: number; readonly without: number }): string {
  const { index, dated, without } = of;
  if (dated === 0) return 'No sentence of this document names a date.';
  if (without === 0) return 'Every dated sentence of this document is cited.';
  return index === 'complete'
    ? 'The site is not built while a dated sentence of this document is neither cited nor listed here with the reason.'
    : 'Nothing asks for an event for every dated sentence of this document: one without a reason may not have been read for events yet.';
}

export const datesNotRead = 'Dates are not looked for in the language of this document: its dated sentences are not counted.';

/** The number of dated sentences of a document without an event, and how many of those have a reason. */
export function withoutEvent(of: {
  readonly document: string;
  readonly without: number;
  readonly excused: number;
}): Sentence<'document'> {
  const { without, excused } = of;
  const reasons = excused === without ? 'with the reason' : `${partOfWhole(excused, without)} with the reason`;
  const told = `${counts.datedSentences({ count: without })} without an event, ${excused === 0 ? 'none with a reason' : reasons}`;
  return [{ name: 'document', words: of.document }, `: ${told}.`];
}

/** The number of dated sentences beyond the end of the list. */
export function moreDated({ count }: { readonly count: number }): string {
  return `${counts.datedSentences({ count })} more without an event ${plural(count, { one: 'is', other: 'are' })} not listed here.`;
}

/** Consecutive dated sentences with the same reason, of which the first is shown. */
export function notCitedTogether(of: {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}): Sentence<'reason'> {
  return [
    `Not cited, this one and ${counted(of.count - 1, { one: 'more', other: 'more' })} (${lineRange(of)}): `,
    { name: 'reason', words: of.reason },
  ];
}

/** A dated sentence that is not cited, with the archive's reason, if it gives one. */
export function notCited(of: { readonly line: number; readonly reason: string | undefined }): Sentence<'reason'> {
  const where = `Not cited (line ${of.line}): `;
  return of.reason === undefined ? [where, 'No reason is given.'] : [where, { name: 'reason', words: of.reason }];
}

/** The page of one document. */
export function titleOf({ document }: { readonly document: string }): string {
  return `Coverage of ${document}`;
}

export function titleOfInParts({ document }: { readonly document: string }): Sentence<'document'> {
  return ['Coverage of ', { name: 'document', words: document }];
}

export function descriptionOf({ document }: { readonly document: string }): string {
  return `How much of ${document} is cited, and what is not.`;
}

/** Links to that page, from the page of the document and from the page of all documents. */
export const howMuchIsCited = 'How much of it is cited, and what is not';

export const wholeDocument = 'The document from beginning to end';
export const readIt = 'Read the document';
export const allCoverage = 'Coverage of all documents';

/** Heading above the longer stretches of a document that no event cites. */
export const stretchesTitle = 'What no event cites';

export function stretchesExplained(of: { readonly least: number; readonly count: number; readonly listed: number }): string {
  const kind = `of ${of.least} characters or more`;
  if (of.count === 0) return `No stretch ${kind} is without a citation.`;
  const all = `${stretches(of.count)} ${kind} ${plural(of.count, { one: 'is', other: 'are' })} without a citation`;
  return of.listed === of.count ? `${all}.` : `${all}; the ${number(of.listed)} longest stand here, in the order of the text.`;
}

/** One of them: its first line, its length, and whether it continues after the words shown. */
export function stretchFrom(of: {
  readonly line: number;
  readonly characters: number;
  readonly goesOn: boolean;
}): Sentence<'line'> {
  const length = counts.characters({ count: of.characters });
  return [{ name: 'line', words: `Line ${of.line}` }, `, ${length}${of.goesOn ? ', of which these are the first' : ''}`];
}
