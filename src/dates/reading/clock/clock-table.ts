import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import { readable } from '../readable.ts';
import { type ClockWords, clockWords } from './clock-words.ts';

export const noWords: ClockWords = { at: '' };

/** The words around a time of day of a language; none if it has no table. */
export function tableOf({ tag }: DateLanguage): ClockWords {
  return clockWords[primaryLanguage(tag)] ?? noWords;
}

/** The hours in words, each form with its number. */
export const hourWordsOf = perLanguage(newHourWords);

function newHourWords(language: DateLanguage): ReadonlyMap<string, number> {
  const hours = (tableOf(language).hourWords ?? '').split(' ').filter((forms) => forms !== '');
  return new Map(
    hours.flatMap((forms, index) =>
      forms.split('|').map((form) => [readable(form).text.replaceAll('_', ' '), index + 1] as const),
    ),
  );
}
