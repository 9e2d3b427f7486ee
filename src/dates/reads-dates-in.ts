import { dateLanguage } from './reading/date-language.ts';

/**
 * Whether dates in running text of a language are read, given its BCP 47 tag. Where they are not, nothing can be said of
 * what its words name, and no count of its dated sentences is true. Of a text in several languages (`mul`), those are read
 * in which many write.
 */
export function readsDatesIn(language: string): boolean {
  return language === 'mul' || dateLanguage(language) !== undefined;
}
