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

/** Bars that look alike, by the class that says how. */
type AlikeBars = Iterable<readonly [className: string, bars: readonly Bar[]]>;

/** Bars as one path for each look: an element each would be slow to lay out and long to send. */
export function drawBars(bars: AlikeBars, height: number): Shape[] {
  return joined(bars, height, (x, long, { top, height: tall }) => `M${x} ${top}h${long}v${tall}h${-long}z`);
}

/** Bars of the height that the style sheets give strokes of their class: lines along their middle, half as long to send. */
export function drawStrokes(bars: AlikeBars, height: number): Shape[] {
  return joined(bars, height, (x, long, { top, height: tall }) => `M${x} ${top + tall / 2}h${long}`);
}

function joined(bars: AlikeBars, height: number, draw: (x: number, long: number, bar: Bar) => string): Shape[] {
  const parts = (share: number) => Math.round(share * across);
  const piece = (bar: Bar) => draw(parts(bar.start), parts(bar.width), bar);
  return stretched(
    Array.from(bars, ([className, alike]) => [className, alike.map(piece).join('')]),
    height,
  );
}

/** Lines from top to bottom, each at a share of the width, as one path. */
export function drawUprights(shares: readonly number[], top: number, height: number, className: string): Shape[] {
  return stretched([[className, shares.map((share) => `M${Math.round(share * across)} ${top}V${height}`).join('')]], height);
}

/** Paths that follow the width of the drawing, and whose pixels down stay pixels, in one frame. */
function stretched(paths: readonly (readonly [className: string, d: string])[], height: number): Shape[] {
  const drawn = paths.filter(([, d]) => d !== '').map(([className, d]): Shape => ['path', { d, class: className }]);
  const frame = { width: '100%', height, viewBox: `0 0 ${across} ${height}`, preserveAspectRatio: 'none' };
  return drawn.length === 0 ? [] : [['svg', frame, drawn]];
}
