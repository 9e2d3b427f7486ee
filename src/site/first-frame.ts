/** What a browser waits for, if it can, before it shows a page for the first time: one frame, not two. */
export interface Expected {
  /** The id of the element that comes after what is waited for: Chromium lets go where an element begins. */
  readonly id: string;
  /** The windows it is waited for in. */
  readonly media: string;
}

/**
 * The first view of the timeline, which stands in the page for every width, the widest first: a wide window waits for the
 * one or two that it may show, any other for all.
 */
export const drawing = {
  widest: { id: '_drawn-widest', media: '(width >= 1440px)' },
  wide: { id: '_drawn-wide', media: '(1280px <= width < 1440px)' },
  all: { id: '_drawn', media: '(width < 1280px)' },
} as const satisfies Readonly<Record<string, Expected>>;
