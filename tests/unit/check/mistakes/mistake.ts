import type { Files } from '../../../support/variant.ts';

/** Files of the mill's archive as somebody gets them wrong, and every problem there is then: its place and words of it. */
export type Mistake = readonly [files: Files, ...problems: (readonly [place: string, ...words: string[]])[]];

/** By what went wrong. */
export type Mistakes = Readonly<Record<string, Mistake>>;
