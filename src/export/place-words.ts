import { paragraphAt } from '../archive/paragraph-at.ts';
import type { Passage } from '../archive/types.ts';
import * as words from '../words/en/references.ts';

/** Where words stand in their document, as its page counts: "page 12, ¶ 34"; in a heading the line of the file. */
export function placeWords({ source, start, pages, line }: Passage): string {
  return words.place({ pages, paragraph: paragraphAt(source, start), line });
}
