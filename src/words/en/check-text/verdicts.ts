/** What is found of the quotations of a text. This module is fetched together with the code of the check. */

import { capitalized, counted, list, number, plural } from '../grammar.ts';

const labels = {
  found: 'Found',
  pieced: 'Found in parts',
  altered: 'Altered',
  misattributed: 'In another document',
  absent: 'Found nowhere',
  short: 'Too short to tell',
  title: 'Title of a document',
} as const;

const counts = {
  found: 'found',
  pieced: 'found in parts',
  altered: 'altered',
  misattributed: 'in another document than the one named',
  absent: 'nowhere',
  short: 'too short to tell',
  title: 'a title of a document',
} as const;

type Status = keyof typeof labels;

/** What is found of one quotation, as a label. */
export function label({ status }: { readonly status: Status }): string {
  return labels[status];
}

/** "12 quotations: 9 found, 2 altered and 1 nowhere." */
export function summary({
  total,
  of,
}: {
  readonly total: number;
  readonly of: readonly (readonly [Status, number])[];
}): string {
  if (total === 0) return 'The text has no quotation.';
  const parts = of.filter(([, count]) => count > 0).map(([status, count]) => `${number(count)} ${counts[status]}`);
  return `${counted(total, { one: 'quotation', other: 'quotations' })}: ${list(parts)}.`;
}

export function line({ line: at }: { readonly line: number }): string {
  return `line ${number(at)}`;
}

export function foundIn({ titles }: { readonly titles: readonly string[] }): string {
  return `Word for word in ${list(titles)}.`;
}

/** Of words that stand there, with others in brackets at their ends. */
export function foundWithOwn({ titles }: { readonly titles: readonly string[] }): string {
  return `The words outside of the brackets stand in ${list(titles)}; those in brackets at the ends are the quoter’s.`;
}

export function bracketFor({ written, stated, side }: BracketWords): string {
  if (stated === '') return `${written} is put in.`;
  return side === 'before'
    ? `Where ${written} stands, the document has: “${stated}”.`
    : `Where ${written} stands, the document goes on: “${stated}”.`;
}

interface BracketWords {
  readonly written: string;
  readonly stated: string;
  readonly side: 'before' | 'after';
}

export function alteredFrom({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }): string {
  return `Nearly the words of ${title}. ${capitalized(list(changes.map((change) => changeWords[change])))}.`;
}

type Change = keyof typeof changeWords;

const changeWords = {
  negation: 'a word that says “not” differs',
  turned: 'the words left out turn the sense: they say “not”, or deny it',
  number: 'a number differs',
  question: 'the document asks this, and a full stop or comma stands for its question mark',
  name: 'a name differs',
  order: 'words stand in another order',
  dropped: 'words are left out',
  added: 'words are put in',
  replaced: 'other words are used',
  spelling: 'the spelling differs',
  capitals: 'capital letters differ',
  'number-signs': 'a number is written with other signs',
  signs: 'signs between the words differ',
} as const;

export function elsewhere({
  named,
  titles,
}: {
  readonly named: readonly string[];
  readonly titles: readonly string[];
}): string {
  return `The text names ${list(named)}, but the words stand in ${list(titles)}.`;
}

export const absent = 'Neither these words nor any near them stand in a document of this archive.';
/** Of a quotation whose mark has no other. */
export const unclosed =
  'Its quotation mark is never closed: it was read to the end of its paragraph, or to the next quotation.';

const scriptNames = { latin: 'Latin', cyrillic: 'Cyrillic', greek: 'Greek' } as const;

/** Of a word with letters that only look like its others. */
export function mixedLetters({ word, letters, script }: MixedLetters): string {
  const those = plural(letters.length, { one: 'the letter', other: 'the letters' });
  return `In “${word}”, ${those} ${list(letters)} ${plural(letters.length, { one: 'is', other: 'are' })} ${scriptNames[script]}, and only ${plural(letters.length, { one: 'looks', other: 'look' })} like the others.`;
}

interface MixedLetters {
  readonly word: string;
  readonly letters: readonly string[];
  readonly script: keyof typeof scriptNames;
}

export const short = 'So few words stand in any text: nobody can tell where they are from.';

const notes = {
  'first-letter': 'The document has its first letter in the other case.',
  'last-stop': 'The full stop or comma at its end is not the document’s.',
  'inner-marks': 'Quotation marks within it are of another kind.',
  'negated-before': 'Just before these words the document says “not”, or denies them.',
  asked: 'The sentence of the document is a question.',
  'number-signs': 'A number in it is written with other signs: it is the same number.',
} as const;

/** Of words that were found: what they do not share with the document all the same. */
export function noteOn({ note }: { readonly note: keyof typeof notes }): string {
  return notes[note];
}

/** What stands between two parts of a quotation in the document. */
interface SeamWords {
  /** As the quotation has it. */
  readonly written: string;
  /** The document's words; empty if it has none there. */
  readonly leftOut: string;
}

export function ellipsisFor({ written, leftOut }: SeamWords): string {
  return leftOut === '' ? `${written} leaves out nothing.` : `${written} leaves out: “${leftOut}”.`;
}

export function insertionFor({ written, leftOut }: SeamWords): string {
  return leftOut === '' ? `${written} is put in.` : `${written} stands in the place of: “${leftOut}”.`;
}

export function joinedSilently({ leftOut }: Pick<SeamWords, 'leftOut'>): string {
  return `Two places are joined, and nothing says that this is left out between them: “${leftOut}”.`;
}

export const joinedFromApart = 'Its parts do not follow each other in one document: they are from two places.';
export const partsAreFarApart = 'Its parts stand far from each other.';

export function leavesOut({ what }: { readonly what: readonly ('negation' | 'number')[] }): string {
  return `What is left out has ${list(what.map((each) => (each === 'negation' ? 'a “not”' : 'a number')))} in it.`;
}

/** What documents say where a text gives another number. */
export function statedFigures({
  measure,
  values,
}: {
  readonly measure: string;
  readonly values: readonly StatedValue[];
}): string {
  return `${measure}: ${list(values.map(({ words, title }) => `${words} (${title})`))}.`;
}

interface StatedValue {
  readonly words: string;
  readonly title: string;
}

export function otherDays({ days, dates, isMore }: OtherDays): string {
  const own = list(isMore ? [...dates, 'others'] : dates);
  return `The text gives ${list(days)} beside these words; the events that rest on them are dated ${own}.`;
}

interface OtherDays {
  /** Days that the text gives. */
  readonly days: readonly string[];
  /** Dates of events, and whether there are more. */
  readonly dates: readonly string[];
  readonly isMore: boolean;
}

export const figuresTitle = 'Numbers to look at';

export function otherFigure({ numbers }: { readonly numbers: readonly string[] }): string {
  return `${plural(numbers.length, { one: 'The number', other: 'The numbers' })} ${list(numbers)} may be meant for something on which documents put other numbers.`;
}

/** Labels in a copied result. */
export const comparedLabel = 'Compared with the document';
export const eventsLabel = 'Events';
