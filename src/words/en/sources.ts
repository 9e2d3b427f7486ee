/** The documents: the page that lists them, and what is known about each. */

import * as counts from './counts.ts';
import { share } from './grammar.ts';

export const title = 'Documents';

export function description({ count }: { readonly count: number }): string {
  return `The ${counts.documents({ count })} of this archive, in full, with every cited passage marked.`;
}

export const lead =
  'Each in full and unchanged, with every passage that an event rests on marked. A title in [square brackets] was devised here, because the document has none.';

/** How much of a document is cited. */
export function cited(of: {
  readonly passages: number;
  readonly events: number;
  readonly citedSentences: number;
  readonly sentences: number;
}): string {
  const passages = `${counts.passages({ count: of.passages })} cited by ${counts.events({ count: of.events })}`;
  const part = share(of.citedSentences, of.sentences);
  return `${passages}; ${part} of its ${counts.sentences({ count: of.sentences })} cited`;
}

/** Labels of what is known. */
export const factTitle = 'Title';
export const author = 'Author';
export const publisher = 'Publisher';
export const published = 'Published';
export const retrieved = 'Retrieved';
export const address = 'Address';
export const written = 'Written';
export const side = 'Side';
export const unseen = 'Not seen';
export const text = 'Text';
export const citedLabel = 'Cited';

export const titleFromDocument = 'as in the document';
export const titleDevised = 'devised here; the document has none';
export const notStated = 'not stated in the document';

/** `date` is in words. */
export function writtenAfter({ date }: { readonly date: string }): string {
  return `after ${date}, which it mentions`;
}

/** What a text was made of. */
export const pdf = 'the PDF';
export const htmlFile = 'the HTML file';

export function madeOf({ format, program }: { readonly format: string; readonly program: string }): string {
  return `made of ${format} by ${program}`;
}

/** Facts that share a line. */
export function joined({ facts }: { readonly facts: readonly string[] }): string {
  return facts.join('; ');
}

/** Characters that nobody sees, of each kind how many; some kinds are shown by their codes. */
export function unseenCharacters(of: {
  readonly count: number;
  readonly kinds: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly areShown: boolean;
}): string {
  const kinds = of.kinds.map(({ code, name, count }) => `${code}, ${name}${count > 1 ? `, ${count} times` : ''}`);
  const shown = of.areShown ? '. Those that could turn or hide words are shown by their codes' : '';
  return `${counts.characters({ count: of.count })}: ${kinds.join('; ')}${shown}`;
}

/** The same as `cited`, with how much of the text that is. */
export function citedOfText(of: {
  readonly passages: number;
  readonly citedSentences: number;
  readonly sentences: number;
  readonly citedCharacters: number;
  readonly characters: number;
}): string {
  const sentences = `${share(of.citedSentences, of.sentences)} of ${counts.sentences({ count: of.sentences })}`;
  const text = `${share(of.citedCharacters, of.characters)} of the text`;
  return `${counts.passages({ count: of.passages })}; ${sentences}, ${text}`;
}
