import type { Passage } from '../archive/types.ts';
import * as words from '../words/en/references.ts';

/** Where words stand in their document, as a reader is told: "page 12, line 345", or the line alone. */
export function placeWords({ pages, line }: Pick<Passage, 'pages' | 'line'>): string {
  return words.place({ pages, line });
}
