/**
 * A sentence that has elements in it, such as a link: words, and the named parts that a template puts into its elements.
 * They stand in the order in which the language says them, which may be another in another language.
 */
export type Sentence<Name extends string | number> = readonly (string | SentencePart<Name>)[];

/** Words of a sentence that stand in an element of their own. */
export interface SentencePart<Name extends string | number> {
  readonly name: Name;
  readonly words: string;
}
