/**
 * The content of an EDTF expression: the Extended Date/Time Format of the Library of Congress (4 February 2019), which is a
 * profile of ISO 8601-2:2019, with all its three levels.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** A year, month, season or other group of months, day, or a second of a day. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: EdtfYear;
  /** 01 to 12, or with `X`. */
  readonly month?: EdtfPart;
  /**
   * 21 to 24 are seasons, 25 to 32 seasons of a hemisphere, 33 to 36 quarters, 37 to 39 thirds, and 40 and 41 halves of a year.
   */
  readonly season?: EdtfPart;
  readonly day?: EdtfPart;
  readonly time?: EdtfTime;
}

/** One part of a date, with its doubt. */
export interface EdtfPart {
  /** The digits as written, `X` for an unspecified one. */
  readonly digits: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A year: four digits or more, with a `-` before them if it is before the year 0. An exponent is written out. */
export interface EdtfYear extends EdtfPart {
  /** How many of its digits, from the left, are known; if undefined, all of them. */
  readonly significantDigits?: number;
}

export interface EdtfTime {
  /** `23:20:30`; in archives `23:20` and `23` as well. */
  readonly clock: string;
  /** `Z`, `-04` or `+04:30`; if undefined, local time. */
  readonly zone?: string;
}

/** From one date to another. An open end has no date; an unknown end has a date that is not known. */
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

/** All dates from one to another, within a set. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly first: EdtfDate | 'open';
  readonly last: EdtfDate | 'open';
}

/** Why an expression is refused, worded for authors. */
export interface EdtfRefusal {
  readonly reason: string;
}
