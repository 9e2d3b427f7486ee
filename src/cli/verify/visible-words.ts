import { codeOf } from '../../text/shown-name.ts';

/**
 * Characters that move the cursor, or colour, hide or reverse what a terminal shows: both sets of control characters, line
 * breaks of every kind, direction marks, characters without width, tags, and lone surrogates.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Somebody else's words as one line of a terminal: invisible characters are replaced by their codes. */
export function visibleWords(words: string): string {
  return words.replace(unseen, codeOf);
}
