/** Numbers as passages state them. */

import type { Sentence } from '../sentence.ts';
import { decimal } from './grammar.ts';

interface Value {
  /** The number as it is written: "1234.5". */
  readonly number: string;
}

export function exactly({ number }: Value): string {
  return decimal(number);
}

export function about({ number }: Value): string {
  return `about ${decimal(number)}`;
}

export function moreThan({ number }: Value): string {
  return `more than ${decimal(number)}`;
}

export function fewerThan({ number }: Value): string {
  return `fewer than ${decimal(number)}`;
}

export function atLeast({ number }: Value): string {
  return `at least ${decimal(number)}`;
}

export function atMost({ number }: Value): string {
  return `at most ${decimal(number)}`;
}

export function range({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${decimal(from)} to ${decimal(to)}`;
}

/** A value with its unit: "more than 100 people". The unit is the archive's own word. */
export function withUnit({ value, unit }: WithUnit): string {
  return `${value} ${unit}`;
}

/** The same as a sentence, in which the unit can have its own language. */
export function withUnitInParts({ value, unit }: WithUnit): Sentence<'unit'> {
  return [`${value} `, { name: 'unit', words: unit }];
}

interface WithUnit {
  readonly value: string;
  readonly unit: string;
}
