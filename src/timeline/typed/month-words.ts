import { perLanguage } from '../../text/languages/per-language.ts';
/** A word as it is compared: in small letters, without accents and full stops. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i');
}

/** The fewest letters that a month may be cut short to. */
const minLettersOfCut = 3;

/**
 * The month, from 1, that a word means in the first of these languages that has such a month. A word may be cut short, as in
 * "Sept", where that leaves one month.
 */
export function monthOf(word: string, languages: readonly string[]): number | undefined {
  const asked = plainWord(word);
  for (const language of languages) {
    const names = namesIn(language);
    const whole = names.findIndex((forms) => forms.includes(asked));
    if (whole >= 0) return whole + 1;
    const isCut = (forms: readonly string[]) => forms.some((form) => form.startsWith(asked));
    const cut = asked.length < minLettersOfCut ? [] : names.flatMap((forms, index) => (isCut(forms) ? [index + 1] : []));
    if (cut.length === 1) return cut[0];
  }
  return undefined;
}

/** Browsers take their time to tell the names of months. */
const namesIn = perLanguage(tellNames);

/** The forms of the name of each month in a language: alone and beside a day, whole and abbreviated. */
function tellNames(language: string): readonly (readonly string[])[] {
  const [tag] = supported(language);
  if (tag === undefined) return [];
  const styles = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  const formats = styles.map((style) => new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) =>
    formats.flatMap((format) => {
      const parts = format.formatToParts(Date.UTC(2001, month, 1));
      return parts
        .filter(({ type, value }) => type === 'month' && !/^\p{Nd}+$/u.test(value))
        .map(({ value }) => plainWord(value));
    }),
  );
}

/** A tag that is no language, as an archive or a browser may have, knows no months. */
function supported(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}
