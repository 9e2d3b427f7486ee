import { textFinder } from '../../search/find-in-text.ts';
import { readFind } from '../../search/search-address.ts';
import { readText } from '../read-text.ts';

/** Elements that hold words, and no others of their kind. */
const lines = ['h1', 'h2', 'h3', 'p', 'li', 'dt', 'dd', 'td', 'blockquote'].join();

/** Marks the words that led to a page, without changing its text. A browser that cannot mark shows the page as it is. */
export function markFound(main: Element): void {
  const sought = readFind(location.search);
  if (sought.length === 0 || !('highlights' in CSS)) return;
  const finder = textFinder(sought, document.documentElement.lang, { isTyped: false, isUnfinished: false });
  const ranges = [...main.querySelectorAll(lines)]
    .filter((line) => line.querySelector(lines) === null)
    .map((line) => readText(line))
    .flatMap(({ text, rangeOf }) => finder.rowsIn(text).map(rangeOf));
  CSS.highlights.set('found', new Highlight(...ranges));
}
