/** The page of the search. */

import type { Sentence } from '../../sentence.ts';
import { counted } from '../grammar.ts';

export const title = 'Search';
export const description = 'Search all events, and every word of the documents.';

/** The accessible name of the field. */
export const field = 'Words to search for';
export const find = 'Search';

/** Under the field: what it takes. */
export function how(): Sentence<'phrase' | 'date' | 'key'> {
  return [
    'Any word of any event or document. A phrase in quotation marks, ',
    { name: 'phrase', words: '“humanitarian ceasefire”' },
    ', is found word for word; a date, ',
    { name: 'date', words: '27 September' },
    ', however it is written. The key ',
    { name: 'key', words: '/' },
    ' opens the search from any page.',
  ];
}

export const results = 'Results';
export const narrow = 'Narrow the results';

/** What the search would look through. */
export function searched(of: { readonly events: number; readonly documents: number }): string {
  const events = counted(of.events, { one: 'event', other: 'events' });
  return `${events} and the whole text of ${counted(of.documents, { one: 'document', other: 'documents' })} can be searched.`;
}

/** Where no script runs. */
export const withoutScript =
  'Without JavaScript this page cannot search. These pages are complete, and your browser can find words in them:';
export const allEvents = 'All events in the order of time';
export const allPassages = 'All passages that events rest on';
export const places = 'Places, with all their spellings';
export const parties = 'Parties, with all their spellings';

/** The link to the whole text of a document. */
export function wholeText({ document }: { readonly document: string }): Sentence<'document'> {
  return ['The whole text of ', { name: 'document', words: document }];
}

/** The keys of the results. */
export function keys(): Sentence<'key'> {
  return [
    { name: 'key', words: '↓' },
    ' and ',
    { name: 'key', words: '↑' },
    ' go through the results, ',
    { name: 'key', words: 'Esc' },
    ' goes back to the field.',
  ];
}
