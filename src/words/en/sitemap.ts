/** The page that leads to every other. */

import { counted } from './grammar.ts';

export const title = 'Every page';
export const description = 'All pages of this archive in one list.';

export const read = 'Read';
export const timeline = 'Timeline';
export const events = 'All events';
export const stories = 'Stories';
export const search = 'Search';
export const documents = 'Documents';
export const passages = 'All passages';
export const compare = 'Compare and check';
export const disagreements = 'Disagreements';
export const coverage = 'Coverage';
export const wordings = 'Shared wording';
export const checkText = 'Check a text';
export const placesAndParties = 'Places and parties';
export const places = 'Places';
export const parties = 'Parties';
export const archive = 'The archive';
export const licences = 'Licences';
export const help = 'What may be wrong with an archive';

/** Beside a link that leads to many pages: how many. */
export function pages({ count }: { readonly count: number }): string {
  return counted(count, { one: 'page', other: 'pages' });
}
