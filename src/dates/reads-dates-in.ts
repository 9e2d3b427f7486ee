/**
 * Whether dates in running text of a language are read, given its BCP 47 tag. Where they are not, nothing can be said of
 * what its words name, and no count of its dated sentences is true.
 */
export function readsDatesIn(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}
