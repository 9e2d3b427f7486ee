/** A character without width that folds to nothing and does not separate the letters beside it: it stands for what is not read. */
export const filler = '\u2060';

export function withoutFillers(text: string): string {
  return text.replaceAll(filler, '');
}
