import type { Files } from '../../../support/variant.ts';

/** Files of the mill's archive with a mistake, and all problems it causes: their location and words of their message. */
export type Mistake = readonly [files: Files, ...problems: (readonly [place: string, ...words: string[]])[]];

/** Mistakes by what is wrong. */
export type Mistakes = Readonly<Record<string, Mistake>>;
