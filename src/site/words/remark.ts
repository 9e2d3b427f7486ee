/** What a citation says that its words alone do not show, or a fact about a document, as label and text. */
export interface Remark {
  readonly label: string;
  readonly text: string;
  /** Of a value: its unit, which comes after it and is the archive's own word. */
  readonly unit?: string;
  /** Whether the text is a sentence of the site, with names in it; else it is an author's. */
  readonly isOurs: boolean;
  /** Whether the label is an author's. */
  readonly isLabelTheirs?: boolean;
}
