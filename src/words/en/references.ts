/** Locations of words in their document, and the sentences of references: footnotes, and the notes of BibTeX, RIS and CSL. */

import type { Sentence } from '../sentence.ts';
import { capitalized, list, plural } from './grammar.ts';

interface Pages {
  readonly first: number;
  readonly last: number;
}

/** "line 3", or "lines 3 to 5". */
export function lineRange({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** "page 12, ¶ 34", or the paragraph alone; the line of the file if there is no paragraph. */
export function place(of: {
  readonly pages: Pages | undefined;
  readonly paragraph: number | undefined;
  readonly line: number;
}): string {
  const { pages, paragraph, line } = of;
  const place = paragraph === undefined ? `line ${line}` : `¶ ${paragraph}`;
  if (pages === undefined) return place;
  const word = plural(pages.first === pages.last ? 1 : 2, { one: 'page', other: 'pages' });
  return `${word} ${pageNumbers(pages)}, ${place}`;
}

/** The same after the name of the document. */
export function placeIn({ document, place }: { readonly document: string; readonly place: string }): Sentence<'document'> {
  return [{ name: 'document', words: document }, `, ${place}`];
}

/** The same for words that somebody speaks in the document. */
export function placeOfSpeech(of: {
  readonly document: string;
  readonly place: string;
  readonly speaker: string;
}): Sentence<'document' | 'speaker'> {
  return [...placeIn(of), ', ', { name: 'speaker', words: of.speaker }, ' speaking'];
}

/** Lines of a document after its name; the name of each part is the index of its line. */
export function linesIn(of: { readonly document: string; readonly lines: readonly number[] }): Sentence<'document' | number> {
  const lines = of.lines.flatMap((line, index): Sentence<number> => [
    index > 0 ? ' and ' : '',
    { name: index, words: `line ${line}` },
  ]);
  return [{ name: 'document', words: of.document }, ', ', ...lines];
}

/** "12", "12 and 13" or "12 to 14". */
export function pageNumbers({ first, last }: Pages): string {
  return first === last ? String(first) : `${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}

/** Words with their location, as a sentence. */
export function wordsAt({ place, words }: { readonly place: string; readonly words: string }): string {
  return `${capitalized(place)}: ${quotedSentence({ words })}`;
}

/** Words in quotation marks, as the end of a sentence. */
function quotedSentence({ words }: { readonly words: string }): string {
  return `“${words}”${/[.!?]["”’']?$/u.test(words) ? '' : '.'}`;
}

const facts = { author: 'author', publisher: 'publisher', date: 'date' } as const;

/** The facts that a document does not state. */
export function notStated({ missing }: { readonly missing: readonly (keyof typeof facts)[] }): string {
  return `${capitalized(list(missing.map((fact) => facts[fact])))} not stated in the document.`;
}

/** `date` is in words. */
export function published({ date }: { readonly date: string }): string {
  return `Published: ${date}.`;
}

export function foundAt({ address }: { readonly address: string }): string {
  return `Found at ${address}.`;
}

export function sum({ sha256 }: { readonly sha256: string }): string {
  return `SHA-256 of the document: ${sha256}.`;
}

/** The same, with only the beginning of the checksum. */
export function sumBegins({ sum }: { readonly sum: string }): string {
  return `SHA-256 of the document: ${sum}…`;
}

export function eventDated({ date }: { readonly date: string }): string {
  return `Event dated ${date}.`;
}

/** The documents on which an event rests, each with the location of its words. */
export function restsOn(of: { readonly citations: readonly { readonly document: string; readonly place: string }[] }): string {
  return `Rests on ${of.citations.map(({ document, place }) => `${document}, ${place}`).join('; ')}.`;
}

/** The footnote of a passage. */
export function passageFootnote(of: {
  readonly author: string | undefined;
  readonly title: string;
  readonly place: string;
  readonly quote: string;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  /** A whole sentence. */
  readonly notStated: string | undefined;
  readonly container: string;
  readonly address: string;
  /** The beginning of the document's SHA-256. */
  readonly sum: string;
}): string {
  const made = [of.publisher, of.published].filter((part) => part !== undefined).join(', ');
  return [
    ...(of.author === undefined ? [] : [ended(of.author)]),
    `${of.title}, ${of.place}: ${quotedSentence({ words: of.quote })}`,
    ...(made === '' ? [] : [ended(made)]),
    ...(of.notStated === undefined ? [] : [of.notStated]),
    `In: ${ended(of.container)}`,
    of.address,
    `(${sumBegins({ sum: of.sum })})`,
  ].join(' ');
}

/** The footnote of the page of an event. */
export function eventFootnote(of: {
  readonly title: string;
  readonly date: string;
  readonly container: string;
  readonly address: string;
}): string {
  return `${of.title} (${of.date}). In: ${ended(of.container)} ${of.address}`;
}

/** The words with their location, to be used within a text. */
export function quotation(of: {
  readonly quote: string;
  readonly document: string;
  readonly place: string;
  readonly address: string;
}): string {
  return `“${of.quote}” (${of.document}, ${of.place}, ${of.address})`;
}

function ended(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
