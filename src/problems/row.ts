/** Words of a case: those that its row always needs, and those that are optional. */
export type Has<Names extends string> = Readonly<Record<Names, string>>;
export type May<Names extends string> = { readonly [Name in Names]?: string | undefined };
export type Counts<Names extends string> = { readonly [Name in Names]?: number | undefined };
export type Lists<Names extends string> = Readonly<Record<Names, readonly string[]>>;
export type Flags<Names extends string> = { readonly [Name in Names]?: boolean | undefined };

/** A row of the catalogue. */
export interface Row {
  readonly title: string;
  /** What is wrong, with the words of this case. */
  readonly message: (words: never) => string;
  /** What to write instead. */
  readonly hint: (words: never) => string;
}
