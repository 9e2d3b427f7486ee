import { dateLanguage } from './reading/date-language.ts';

/**
 * Whether dates in running text of a language, given by its BCP 47 tag, can be read. Otherwise nothing can be said about the
 * dates its words name, and its dated sentences cannot be counted. A text in several languages (`mul`) is read in the most
 * widely written ones.
 */
export function readsDatesIn(language: string): boolean {
  return language === 'mul' || dateLanguage(language) !== undefined;
}
