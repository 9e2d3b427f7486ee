/** The words on one line; a hyphen at the end of a line joins what it parts. */
export function onOneLine(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N}]-)[^\S\n]*\n\s*(?=\S)/gu, '').replace(/\s+/gu, ' ');
}
