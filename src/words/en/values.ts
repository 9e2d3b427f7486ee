/** Numbers as tellings put them. */

import { decimal } from './grammar.ts';

interface Value {
  /** As it is written: "1234.5". */
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
export function withUnit({ value, unit }: { readonly value: string; readonly unit: string }): string {
  return `${value} ${unit}`;
}
