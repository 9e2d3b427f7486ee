import { withoutUnshown } from './unseen.ts';

/**
 * The words on one line; a hyphen at the end of a line joins what it parts, but not over a blank line, as in `fold.ts`.
 * Characters that would turn the words around, and those without look or width, are left out: only the page of a document
 * shows them, by their codes.
 */
export function onOneLine(words: string): string {
  return withoutUnshown(words)
    .replace(/(?<=[\p{L}\p{N}]-)[^\S\n]*\n[^\S\n]*(?=\S)/gu, '')
    .replace(/\s+/gu, ' ');
}
