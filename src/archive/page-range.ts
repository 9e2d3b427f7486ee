import type { Range } from '../text/fold.ts';
import type { PageRange } from './types.ts';

/** The pages that a range of a text stands on. `starts` is where each page begins, in turn; an empty page begins with the next. */
export function pageRange(starts: readonly number[] | undefined, { start, end }: Range): PageRange | undefined {
  if (starts === undefined) return undefined;
  const pageOf = (offset: number) => Math.max(1, starts.findLastIndex((each) => each <= offset) + 1);
  return { first: pageOf(start), last: pageOf(Math.max(start, end - 1)) };
}
