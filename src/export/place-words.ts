import type { PageRange, Passage } from '../archive/types.ts';

/** Where words stand in their document, as a reader is told: "page 12, line 345", or the line alone. */
export function placeWords({ pages, line }: Pick<Passage, 'pages' | 'line'>): string {
  return `${pages === undefined ? '' : `page${pages.first === pages.last ? '' : 's'} ${pageNumbers(pages)}, `}line ${line}`;
}

/** "12", "12 and 13" or "12 to 14". */
export function pageNumbers({ first, last }: PageRange): string {
  return first === last ? String(first) : `${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
