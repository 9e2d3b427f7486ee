import type { ResultKind } from './search-data.ts';

/** A record that the words of a query are found in. */
export interface Hit {
  readonly id: number;
  readonly kind: ResultKind;
  readonly part: number;
  /** Its place in its part. */
  readonly place: number;
  /** How well it answers, as far as its index tells. */
  readonly score: number;
  /** For each concept the term by which it has it. */
  readonly terms: readonly (string | undefined)[];
  /** Whether it certainly begins on a date that is asked for. */
  readonly begins: boolean;
  /** The share of what was asked for that it has, rare words counting more. */
  readonly coverage: number;
  readonly isComplete: boolean;
}
