import { perLanguage } from '../../text/languages/per-language.ts';
import { numberWords } from '../../text/numbers/number-words.ts';
import { readable } from './readable.ts';

/** How a language writes the numbers below sixty in words, as readable text has them. */
export interface NumbersInWords {
  /** Pattern of one from thirteen on, from five on, and of any. */
  readonly fromThirteen: string;
  readonly fromFive: string;
  readonly any: string;
  readonly valueOf: (words: string) => number | undefined;
}

const none: NumbersInWords = { fromThirteen: '(?!)', fromFive: '(?!)', any: '(?!)', valueOf: () => undefined };

/** The numbers below sixty of a language, from the words of `text/numbers`; none that it has no words for. */
export const numbersInWords = perLanguage(newNumbers);

/** Languages that name the ones before the tens: "fünfunddreißig". */
const onesFirst = /^(?:de|nl|ar)$/u;

function newNumbers(language: string): NumbersInWords {
  const words = numberWords(language);
  if (!words) return none;
  const forms = Map.groupBy(words.values, ([, value]) => value);
  const formsOf = (value: number) => [...(forms.get(value) ?? [])].map(([form]) => readable(form).text);
  const joiner = readable(words.joiner).text;
  const numbers = new Map<string, number>();
  const add = (form: string, value: number) => numbers.set(form.replaceAll(/[\s-]/gu, ''), value);
  const sources: { readonly source: string; readonly least: number }[] = [];
  for (let value = 1; value < 60; value += 1) {
    for (const form of formsOf(value)) {
      add(form, value);
      sources.push({ source: form, least: value });
    }
  }
  for (const tens of [10, 20, 30, 40, 50])
    for (const ten of formsOf(tens))
      for (let one = 1; one < 10; one += 1)
        for (const form of formsOf(one)) {
          const [first, last] = onesFirst.test(language) ? [form, ten] : [ten, form];
          add(first + last, tens + one);
          add(first + joiner + last, tens + one);
          const join = joiner === '' ? '[\\s-]?' : `[\\s-]?(?:${joiner}[\\s-]?)?`;
          sources.push({ source: `${first}${join}${last}`, least: tens + one });
        }
  const pattern = (least: number) =>
    sources
      .filter((each) => each.least >= least)
      .map(({ source }) => source)
      .sort((a, b) => b.length - a.length)
      .join('|') || '(?!)';
  return {
    fromThirteen: pattern(firstAfternoonHour),
    fromFive: pattern(5),
    any: pattern(1),
    valueOf: (written) => numbers.get(written.replaceAll(/[\s-]/gu, '')),
  };
}

const firstAfternoonHour = 13;
