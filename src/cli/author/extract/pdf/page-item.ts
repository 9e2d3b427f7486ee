/** A piece of text as pdf.js finds it on a page. Lengths are in points; `y` is measured from the bottom of the page. */
export interface PageItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
  /** Whether pdf.js has reversed its letters. */
  readonly isTurned: boolean;
}
