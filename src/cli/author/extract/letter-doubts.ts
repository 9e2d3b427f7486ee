import { withoutFrontMatter } from '../../../text/markdown/front-matter.ts';
import { otherLetters, scriptName } from '../../../text/written-in.ts';
import type { ReadDocument } from './read-document.ts';

/** A sentence for a document whose letters are not those of the language that the user gives, or else the file itself. */
export function letterDoubts({ ending, bytes, facts = {} }: ReadDocument, given: string | undefined): string[] {
  const language = given ?? facts.language?.value;
  const other = language && otherLetters(language, withoutFrontMatter(new TextDecoder().decode(bytes), ending));
  if (!language || !other) return [];
  const expected = scriptName(other.expected);
  const found = other.found ? `most of its letters are ${scriptName(other.found)}` : 'few of its letters are';
  return [
    `The language is ${language}, which is written in ${expected} letters, and ${found}: if it is seen right with a certain font, its words are not what is seen. Convert it to Unicode, or correct the language.`,
  ];
}
