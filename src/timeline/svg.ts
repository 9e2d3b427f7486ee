/** A piece of SVG as data: drawn by Astro at build and by the browser later, from the same functions. */
export type Shape = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string | readonly Shape[],
];

/** The attribute of words that are not in the language of their page. */
export function inLanguage(lang: string | undefined): { readonly lang?: string } {
  return lang === undefined ? {} : { lang };
}

/** A horizontal place as a share of the drawing, so that bars follow its width and letters are never stretched. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** A bar of a stretched path: shares of its whole width, and pixels down. */
export interface Bar {
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Parts that the width of a stretched path is counted in, fine enough for the widest screen. */
const across = 10_000;

/** Many bars as one path: an element each would be slow to lay out and long to send. */
export function drawBars(bars: readonly Bar[], height: number, className: string): Shape[] {
  const parts = (share: number) => Math.round(share * across);
  const piece = ({ start, width, top, height: tall }: Bar) =>
    `M${parts(start)} ${top}h${parts(width)}v${tall}h${-parts(width)}z`;
  return stretched(bars.map(piece).join(''), height, className);
}

/** Lines from top to bottom, each at a share of the width, as one path. */
export function drawUprights(shares: readonly number[], top: number, height: number, className: string): Shape[] {
  return stretched(shares.map((share) => `M${Math.round(share * across)} ${top}V${height}`).join(''), height, className);
}

/** A path that follows the width of the drawing, and whose pixels down stay pixels. */
function stretched(d: string, height: number, className: string): Shape[] {
  if (d === '') return [];
  const frame = { width: '100%', height, viewBox: `0 0 ${across} ${height}`, preserveAspectRatio: 'none' };
  return [['svg', frame, [['path', { d, class: className }]]]];
}
