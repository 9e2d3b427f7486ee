import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import { readable } from '../readable.ts';
import { type ClockWords, clockWords } from './clock-words.ts';

export const noWords: ClockWords = { at: '' };

/** The words around a time of day of a language; none if it has no table. */
export function tableOf({ tag }: DateLanguage): ClockWords {
  return clockWords[primaryLanguage(tag)] ?? noWords;
}

/** The hours from one to twelve in words. A low line in the table stands for a space. */
export function hourWordsOf(language: DateLanguage): string[] {
  return (tableOf(language).hourWords ?? '')
    .split(' ')
    .flatMap((word) => (word === '' ? [] : readable(word).text.replaceAll('_', ' ')));
}
