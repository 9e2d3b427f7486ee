/** A stretch of text as pdf.js finds it on a page. Lengths are in points, `y` counts from the foot of the page. */
export interface PageItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
  /** Whether pdf.js has turned its letters around. */
  readonly isTurned: boolean;
}
