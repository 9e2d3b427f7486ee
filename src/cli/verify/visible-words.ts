import { codeOf } from '../../text/shown-name.ts';

/**
 * What moves the cursor, colours, hides or turns what a terminal shows: controls of both sets, line breaks of every kind,
 * marks of direction, letters without width, tags, and halves of letters.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Words of others for one line of a terminal: what would not be seen there is shown by its code. */
export function visibleWords(words: string): string {
  return words.replace(unseen, codeOf);
}
