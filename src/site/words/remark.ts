/** A fact about a citation or document that its words do not show, as label and text. */
export interface Remark {
  readonly label: string;
  readonly text: string;
  /** The unit of a value, shown after it, in the archive's own words. */
  readonly unit?: string;
  /** Whether the text is in the words of the site; otherwise it is an author's. */
  readonly isOurs: boolean;
  /** Whether the label is an author's. */
  readonly isLabelTheirs?: boolean;
}
