import { kindOfPage } from './pages/page-loads.ts';

/**
 * Sentences about pages that load other style sheets than the pages of their kind do, or not the one that all pages of the site
 * load. `styles` are the paths of the sheets of each page, in their order.
 */
export function* otherStyles(styles: ReadonlyMap<string, readonly string[]>): Generator<string> {
  const kinds = Map.groupBy(styles, ([page]) => kindOfPage(page));
  const common = mostFrequent([...styles.values()].flatMap((sheets) => [...new Set(sheets)]));
  for (const pages of kinds.values()) {
    const usual = mostFrequent(pages.map(([, sheets]) => listed(sheets)));
    for (const [page, sheets] of pages) {
      if (listed(sheets) !== usual) yield `${page}: it loads other style sheets than the pages of its kind`;
      else if (common !== undefined && !sheets.includes(common)) yield `${page}: it does not load ${common}, as other pages do`;
    }
  }
}

/** Sentences about pages that say that they are in another language than most pages. */
export function* otherLanguages(languages: ReadonlyMap<string, string>): Generator<string> {
  const usual = mostFrequent([...languages.values()]);
  for (const [page, language] of languages)
    if (language !== usual) yield `${page}: it says that it is in “${language}”, and other pages in “${usual}”`;
}

/** The sheet of a document's own marks is in its place, or not there when the document has none. */
function listed(sheets: readonly string[]): string {
  return sheets.filter((sheet) => !sheet.endsWith('/marks.css')).join(' ');
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
