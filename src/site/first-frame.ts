/**
 * An element that a browser should wait for, where it can, before it shows a page for the first time, so that the page does not
 * appear in two steps.
 */
export interface Expected {
  /** The id of the element after the one to wait for: Chromium stops waiting where an element begins, not where it ends. */
  readonly id: string;
  /** The media query of the windows that wait for it. */
  readonly media: string;
}

/**
 * The first view of the timeline. The page contains one drawing for each range of widths, the widest first: a wide window waits
 * for the one or two that it may show, any other window for all of them.
 */
export const drawing = {
  widest: { id: '_drawn-widest', media: '(width >= 1440px)' },
  wide: { id: '_drawn-wide', media: '(1280px <= width < 1440px)' },
  all: { id: '_drawn', media: '(width < 1280px)' },
} as const satisfies Readonly<Record<string, Expected>>;
