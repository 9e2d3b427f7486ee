import type { Range } from '../text/fold.ts';

/** How an expression locates something in time. */
export type DateKind = 'calendar' | 'clock' | 'relative' | 'duration';

/** Words of a text that locate something in time. */
export interface DateExpression extends Range {
  readonly kind: DateKind;
}
