/** Letters that move, hide or turn what a terminal shows: control characters and the marks of writing direction. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Words of an author without the letters by which they could write to the terminal themselves; each shows as a sign. */
export function plainWords(words: string): string {
  return words.replace(unseen, '\uFFFD');
}

/** Whether a letter would not be seen, or would not stay where it stands. */
export function isUnseen(letter: string): boolean {
  return letter.search(unseen) !== -1;
}
