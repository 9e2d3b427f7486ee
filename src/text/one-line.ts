import { withoutUnshown } from './unseen.ts';

/**
 * The words on one line. A hyphen at the end of a line joins the two parts of its word, but not across a blank line, as in
 * `fold.ts`. Characters that would reverse the words around them, and those without look or width, are left out: only the page
 * of a document shows them, by their codes.
 */
export function onOneLine(words: string): string {
  return withoutUnshown(words)
    .replace(/(?<=[\p{L}\p{N}]-)[^\S\n]*\n[^\S\n]*(?=\S)/gu, '')
    .replace(/\s+/gu, ' ');
}
