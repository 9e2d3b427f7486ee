import { perLanguage } from '../../text/languages/per-language.ts';
import { plainWord } from '../../timeline/typed/month-words.ts';
import type { Term } from '../terms.ts';

/** What words of scale stand for: thousand, million, and what English calls billion and trillion. */
const scales = [1e3, 1e6, 1e9, 1e12];
/** Counts that have their own form of such a word in some language. */
const counts = [1, 2, 5, 1.5];
/** A word of fewer letters means other things too: m, k. */
const minLetters = 3;

/** The number that a figure and the word of scale after it are together, in figures; `at` is the place of the figure. */
export function scaledNumberAt(terms: readonly Term[], at: number, languages: readonly string[]): string | undefined {
  const [figure = '', word = ''] = [terms[at]?.form, terms[at + 1]?.form];
  if (!/^\d{1,6}(?:\.\d+)?$/u.test(figure) || word.length < minLetters || /\d/u.test(word)) return undefined;
  const plain = plainWord(word);
  for (const language of languages) {
    const scale = scalesOf(language).get(plain);
    if (scale !== undefined) return String(Math.round(Number(figure) * scale));
  }
  return undefined;
}

/** The words of scale of a language, whole and abbreviated. Browsers take their time to tell them. */
const scalesOf = perLanguage((language: string): ReadonlyMap<string, number> => new Map(tellScales(language)));

function tellScales(language: string): (readonly [string, number])[] {
  try {
    return (['long', 'short'] as const).flatMap((compactDisplay) => {
      const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
      return scales.flatMap((scale) =>
        counts.flatMap((count) =>
          format
            .formatToParts(count * scale)
            .filter(({ type, value }) => type === 'compact' && value.length >= minLetters)
            .map(({ value }) => [plainWord(value), scale] as const),
        ),
      );
    });
  } catch {
    // An archive may have a language that no browser knows.
    return [];
  }
}
