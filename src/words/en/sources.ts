/** The documents: the page that lists them, and the facts about each. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { counted, partOf, share } from './grammar.ts';

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
  return `${passages}; ${partOf(of.citedSentences, of.sentences)} sentences cited`;
}

/** Labels of the facts. */
export const factTitle = 'Title';
export const author = 'Author';
export const publisher = 'Publisher';
export const published = 'Published';
export const retrieved = 'Retrieved';
export const address = 'Address';
export const written = 'Written';
export const side = 'Side';
/** Instead of `side`, in an archive that states no sides. */
export const account = 'Account';
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

/** The format that a text was extracted from. */
const formats = { pdf: 'the PDF', html: 'the HTML file' } as const;

interface MadeOf {
  readonly format: keyof typeof formats;
}

/**
 * How the text was extracted, and in how many places people have edited it since. If there is no record (`isProven` is false),
 * it says that the number of edits is not known.
 */
export function madeOf(
  of: MadeOf & {
    readonly program: string;
    readonly edits: number | undefined;
    readonly isProven: boolean;
  },
): string {
  const made = `made of ${formats[of.format]} by ${of.program}`;
  if (of.edits !== undefined) return `${made}, then changed by hand in ${counted(of.edits, { one: 'place', other: 'places' })}`;
  return of.isProven ? made : `${made}; whether it was changed since is not recorded`;
}

/** Facts that share a line. */
export function joined({ facts }: { readonly facts: readonly string[] }): string {
  return facts.join('; ');
}

/** The invisible characters, with the number of each kind, and a remark if the text shows some of them by their codes. */
export function unseenCharacters(of: {
  readonly count: number;
  readonly kinds: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly areShown: boolean;
}): string {
  const kinds = of.kinds.map(({ code, name, count }) => `${code}, ${name}${count > 1 ? `, ${count} times` : ''}`);
  const shown = of.areShown ? '. Those that could turn or hide words are shown by their codes' : '';
  return `${counts.characters({ count: of.count })}: ${kinds.join('; ')}${shown}`;
}

/** The same as `cited`, with the share of the text. */
export function citedOfText(of: {
  readonly passages: number;
  readonly citedSentences: number;
  readonly sentences: number;
  readonly citedCharacters: number;
  readonly characters: number;
}): string {
  const sentences = `${partOf(of.citedSentences, of.sentences)} sentences`;
  const text = `${share(of.citedCharacters, of.characters)} of the text`;
  return `${counts.passages({ count: of.passages })}; ${sentences}, ${text}`;
}

/** The page of a document. */
export const document = 'Document';

/** For search engines and previews of links. */
export function documentDescription({ title, passages }: { readonly title: string; readonly passages: number }): string {
  const cited = counted(passages, { one: 'cited passage', other: 'cited passages' });
  return `The full text of ${title}, with ${cited} marked.`;
}

export const facts = 'What is known about this document, and its SHA-256';

/** Checksums of a document, and of the file its text was extracted from. */
export const sum = 'SHA-256';

export function sumOf({ format }: MadeOf): string {
  return `SHA-256 of ${formats[format]}`;
}

export const download = 'Download the document, byte for byte';
export const downloadText = 'Download the text of the document';

export function downloadOriginal({ format }: MadeOf): string {
  return `Download ${formats[format]} that it was made of, byte for byte`;
}

/**
 * For paper, where nothing can be linked. `sum` is the beginning of the document's SHA-256, `site` the beginning of all
 * addresses of the site.
 */
export function onPaper(of: {
  readonly title: string;
  readonly address: string;
  readonly sum: string;
  readonly site: string;
}): Sentence<'title'> {
  const notes =
    'A small number ends each cited passage; under its paragraph stand its first words, its number, and the events that rest on it.';
  return [
    { name: 'title', words: of.title },
    `: ${of.address}. SHA-256 of the document begins ${of.sum}. ${notes}${of.site === '' ? '' : ` Their addresses begin with ${of.site}.`}`,
  ];
}

/** The documents on paper, where a list gives the full titles for the short ones. */
export const documents = 'The documents';

export function inTheList({ label }: { readonly label: string }): Sentence<'label'> {
  return ['In the list: ', { name: 'label', words: label }, '. '];
}

/** A fact in that list, without a full stop. */
export function fact({ label, text }: { readonly label: string; readonly text: string }): Sentence<'text'> {
  return [`${label}: `, { name: 'text', words: text }, '. '];
}
