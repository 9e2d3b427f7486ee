/**
 * What an EDTF expression says: the Extended Date/Time Format of the Library of Congress (4 February 2019), which is a
 * profile of ISO 8601-2:2019, in all its three levels.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** A year, a month, a season or another group of months, a day, or a second of one. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: EdtfYear;
  /** 01 to 12. */
  readonly month?: EdtfPart;
  /** 21 to 24 seasons, 25 to 32 those of a hemisphere, 33 to 36 quarters, 37 to 39 thirds and 40 and 41 halves of a year. */
  readonly season?: EdtfPart;
  readonly day?: EdtfPart;
  readonly time?: EdtfTime;
}

/** One part of a date, with the doubt that falls on it. */
export interface EdtfPart {
  /** As they are written, `X` for a digit that is not specified. */
  readonly digits: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A year: four digits or more, with a `-` before them for one before the year 0; an exponent is written out. */
export interface EdtfYear extends EdtfPart {
  /** How many of its digits, from the left, are known; all of them if left out. */
  readonly significantDigits?: number;
}

export interface EdtfTime {
  /** `23:20:30` */
  readonly clock: string;
  /** `Z`, `-04` or `+04:30`; without one, the time of the place. */
  readonly zone?: string;
}

/** From one date to another. An open end has no date, and an unknown one has a date that is not known. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

/** One of several dates, or all of them. */
export interface EdtfSet {
  readonly kind: 'one of' | 'all of';
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** Every date from one to another, within a set. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly first: EdtfDate | 'open';
  readonly last: EdtfDate | 'open';
}

/** Why an expression is refused, in the words of an author. */
export interface EdtfRefusal {
  readonly reason: string;
}
