/** The page of a passage. */

import { plural } from './grammar.ts';

/** For search engines and previews of links. `place` is where the words stand. */
export function description(of: { readonly document: string; readonly place: string; readonly words: string }): string {
  return `${of.document}, ${of.place}: ${quoted({ words: of.words })}`;
}

/** The words of a passage, or the first of them, in quotation marks. */
export function quoted({ words }: { readonly words: string }): string {
  return `“${words}”`;
}

/** What the words are to an event, after "The event". */
export const supports = 'rests on these words';
export const disputes = 'is disputed by these words';
export const mentions = 'is mentioned in these words';

/** Label of the page or pages on which the words stand. */
export function pagesLabel({ count }: { readonly count: number }): string {
  return plural(count, { one: 'Page', other: 'Pages' });
}
