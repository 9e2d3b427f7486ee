/** What a kind of problem means and how it is mended, for the help pages and the terminal. Short, calm, in plain words. */
export interface Explanation {
  readonly group: (typeof groups)[number];
  readonly meaning: string;
  readonly repair: string;
}

/** The headings under which the help lists the kinds, in order. */
export const groups = [
  'Files',
  'Fields',
  'Dates and numbers',
  'Quotations',
  'Documents',
  'Our own words',
  'Links and stories',
] as const;
