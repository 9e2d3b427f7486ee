import type { AsPlainObject } from 'minisearch';

/** What a search finds, from what says most in few words to what says most. */
export const resultKinds = ['event', 'passage', 'paragraph'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What results are narrowed by, beside their kind and time; these are the names in an address, too. */
export const facets = ['topic', 'source', 'place', 'party'] as const;
export type Facet = (typeof facets)[number];

/** Something that results can be narrowed to, or be found by. */
export interface Named {
  readonly id: string;
  readonly title: string;
  /** Of the title, if it is not the page's. */
  readonly lang?: string | undefined;
  /** Of a place or party: its address and its other names. */
  readonly href?: string;
  readonly names?: readonly string[];
}

/** The file of what is loaded first, beside the page of the search. */
export const mainFile = 'names.json';

/** What is loaded first: names, and how many parts there are of what. */
export interface SearchMain extends Readonly<Record<Facet, readonly Named[]>> {
  /** Languages of documents, the archive's first. */
  readonly languages: readonly string[];
  readonly parts: readonly SearchPartHead[];
  /** Every word of the archive once, in order, parted by spaces. */
  readonly words: string;
  /** Letters of Chinese that stand for each other, simplified and traditional, of an archive that has some: groups parted by spaces. */
  readonly variants?: string;
}

export interface SearchPartHead {
  readonly kind: ResultKind;
  /** The number of its records. They are counted through all parts. */
  readonly count: number;
  readonly index: string;
  readonly texts: string;
}

/** The words of some records, and what they are narrowed by. */
export interface SearchPart {
  readonly words: AsPlainObject;
  /** Places of each record's topics, documents, places and parties among all. */
  readonly facets: Readonly<Record<Facet, readonly (readonly number[])[]>>;
  /** The days, counted from 1970, between which a record's events lie; null where none are known. */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  /** Of events: how much each matters, from 1 to 5. */
  readonly importance?: readonly number[];
  /** Of passages: the first paragraph that each stands in. */
  readonly within?: readonly number[];
}

/** What is shown of some records. */
export interface SearchTexts {
  readonly href: readonly string[];
  /** Of an event; of words of a document, its title. */
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** The date of an event; paragraph and page of words of a document. */
  readonly where: readonly string[];
  readonly lang?: readonly (string | null)[];
}

/** The fields of the index, with how much a word in each counts. */
export const fields = { title: 2.5, date: 4, text: 1, about: 1 } as const;

/** The term by which an entity is found wherever a spelling of it stands. */
export function entityTerm(facet: 'place' | 'party', index: number): string {
  return `@${facet === 'place' ? 'l' : 'p'}${index}`;
}

/** A date of which some parts may be unknown, or a decade. */
export interface DateParts {
  /** Its first year. */
  readonly decade?: number | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * The terms of a date in a text: of its year, which is the word itself, its month and its day. A month and a day have another that
 * is the same in every year, and a day one more where its year is not told.
 */
export function dateTerms({ decade, year, month, day }: DateParts): string[] {
  if (decade !== undefined) return [decadeTerm(decade)];
  const ofYear = year === undefined ? [] : [yearTerm(year)];
  if (month === undefined) return ofYear;
  const ofMonth = [...(year === undefined ? [] : [monthTerm(year, month)]), anyYearTerm(month)];
  if (day === undefined) return [...ofYear, ...ofMonth];
  const ofDay = year === undefined ? yearlessTerm(month, day) : dayTerm(year, month, day);
  return [...ofYear, ...ofMonth, ofDay, anyYearTerm(month, day)];
}

export const decadeTerm = (year: number) => `#${year}s`;
export const yearTerm = (year: number) => String(year);
export const monthTerm = (year: number, month: number) => `#${year}-${month}`;
export const dayTerm = (year: number, month: number, day: number) => `#${year}-${month}-${day}`;
export const anyYearTerm = (month: number, day?: number) => (day === undefined ? `#--${month}` : `#--${month}-${day}`);
export const yearlessTerm = (month: number, day: number) => `#?-${month}-${day}`;

/** The term of what certainly begins on a date, by that of the date. */
export const beginTerm = (term: string) => `>${term}`;
export const isBeginTerm = (term: string) => term.startsWith('>');

/** The term of an abbreviation: of the first letters of a name that has several words. */
export function initialsTerm(letters: string): string {
  return `~${letters}`;
}
