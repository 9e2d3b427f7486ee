import type { Problem } from '../../problems/problem.ts';
import type { Editorial } from '../../schema/editorial.ts';
import type { OwnWords } from '../own-words.ts';
import type { Checked } from '../rules/rule.ts';
import type { IsAllowed } from './allowances.ts';

/** Words of ours, and the same with blanks for all that stands inside quotation marks, at unchanged offsets. */
export interface JudgedWords extends OwnWords {
  readonly unquoted: string;
}

/** What a rule of `editorial.yaml` looks at. */
export interface Judged extends Checked {
  readonly rules: Editorial;
  readonly words: readonly JudgedWords[];
  /** The language of our own words. */
  readonly language: string;
  readonly isAllowed: IsAllowed;
}

/** A rule that an archive sets for itself. */
export type EditorialRule = (judged: Judged) => Problem[];
