import type { Range } from '../text/fold.ts';

/** How an expression places something in time. */
export type DateKind = 'calendar' | 'clock' | 'relative' | 'duration';

/** Words of a text that place something in time. */
export interface DateExpression extends Range {
  readonly kind: DateKind;
}
