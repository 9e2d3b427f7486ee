import { plainWord } from '../../timeline/typed/month-words.ts';

/** Languages in which a month is known by its whole name, wherever the reader is and whatever the archive is written in. */
const languages =
  'en fr de es it pt nl sv da fi pl cs hr hu ro tr az sq lt ca id vi ru uk be bg sr mk kk el hy ka ar fa ur he hi bn'.split(
    ' ',
  );
const minLetters = 3;

let known: Map<string, number> | undefined;

/**
 * The month that a word is the whole name of in some language, in small letters without accents. The first call takes its time.
 * Shorter words than all names have are none: without their marks, some names become others.
 */
export function monthElsewhere(word: string): number | undefined {
  if (word.length < minLetters) return undefined;
  known ??= new Map(languages.flatMap(monthsOf).toReversed());
  return known.get(plainWord(word));
}

function monthsOf(language: string): (readonly [string, number])[] {
  const forms = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format
        .formatToParts(Date.UTC(2001, month, 1))
        .filter(({ type, value }) => type === 'month' && value.length >= minLetters && !/\p{Nd}/u.test(value))
        .map(({ value }) => [plainWord(value), month + 1] as const),
    ).flat();
  });
}

/** The names of a month in a language, whole, in small letters. */
export function namesOfMonth(month: number, language: string): string[] {
  return monthsOf(language).flatMap(([name, of]) => (of === month ? name : []));
}
