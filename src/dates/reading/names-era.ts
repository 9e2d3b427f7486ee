import { dateLanguage } from './date-language.ts';
import { dateTokens } from './date-tokens.ts';
import { readable } from './readable.ts';

/** From this year on, a number of two digits is more often a year of a later century. */
export const firstLateYear = 1000;

/** Whether a text has a year of antiquity with its era: "44 BC", "AD 79". */
export function namesEarlyEra(text: string, language: string): boolean {
  const own = dateLanguage(language) ?? dateLanguage('en');
  if (!own) return false;
  return dateTokens(readable(text), own).some(
    (token) => token.kind === 'number' && token.era !== undefined && (token.values[0] ?? Infinity) < firstLateYear,
  );
}
