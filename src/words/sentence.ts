/**
 * A sentence that contains elements, such as a link: strings, and named parts whose elements the template chooses. They are in
 * the order of the language, which may differ in another one.
 */
export type Sentence<Name extends string | number> = readonly (string | SentencePart<Name>)[];

/** A part of a sentence that has an element of its own. */
export interface SentencePart<Name extends string | number> {
  readonly name: Name;
  readonly words: string;
}
