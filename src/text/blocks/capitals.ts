/** Whether a line has letters, and none of them is small. */
export function isAllCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** Whether a word begins as names do, or is of a script without capitals. */
export function isUpperOrUncased(word: string): boolean {
  return !/^\P{L}*(?!\p{Script=Georgian})\p{Ll}/u.test(word);
}
