import { perLanguage } from '../../../text/languages/per-language.ts';
import { numberWords } from '../../../text/numbers/number-words.ts';
import { readable } from '../readable.ts';
import { yearNumberWords } from './year-number-words.ts';

/** How a language writes years in words, as readable text has them. */
export interface YearNumbers {
  /** A word without which there is none. */
  readonly hint: RegExp;
  /** The numbers of which a word is made, in each way that it can be read; none if it is no number. */
  readonly partsOf: (word: string) => readonly (readonly number[])[];
  readonly isJoiner: (word: string) => boolean;
  readonly isSure: (word: string) => boolean;
  /** Words before a year besides those that `DateLanguage` has. */
  readonly inYear: ReadonlySet<string>;
  /** The number that numbers make one after the other; undefined if they make none. */
  readonly valueOf: (parts: readonly number[]) => number | undefined;
}

/** The years in words of a language, given by its code; undefined if they are not known. */
export const yearNumbers = perLanguage(newNumbers);

/** Of longer words the parts are not looked for. */
const maxLetters = 48;
const [hundred, thousand] = [100, 1000];

function newNumbers(language: string): YearNumbers | undefined {
  const table = yearNumberWords[language];
  const words = numberWords(language);
  if (!table || !words) return undefined;
  const values = new Map<string, number>();
  for (const [form, value] of words.values) if (value <= thousand) values.set(plain(form), value);
  for (const [form, value] of pairsOf(table.more)) values.set(form, value);
  const ordinals = pairsOf(table.ordinals).toSorted(([one], [other]) => other.length - one.length);
  const ending = table.ordinalEnding === undefined ? undefined : new RegExp(`${table.ordinalEnding}$`, 'u');
  const joiner = plain(words.joiner);
  const prefix = plain(table.prefix ?? '');
  const large = [...values].flatMap(([form, value]) => (value >= hundred ? [form] : []));
  const joined = new Map<string, readonly (readonly number[])[]>();

  const split = (word: string): (readonly number[])[] => {
    if (word === '') return [[]];
    return [...values].flatMap(([form, value]) => {
      if (!word.startsWith(form)) return [];
      const rest = word.slice(form.length);
      const ways =
        joiner !== '' && rest.length > joiner.length && rest.startsWith(joiner) ? [rest, rest.slice(joiner.length)] : [rest];
      return ways.flatMap(split).map((parts) => [value, ...parts]);
    });
  };
  const own = (word: string): readonly (readonly number[])[] => {
    const value = values.get(word);
    if (value !== undefined) return [[value]];
    const stem = ordinals.find(([form]) => word.startsWith(form) && word.length - form.length <= maxEnding);
    if (stem) return [[stem[1]]];
    const bare = ending ? word.replace(ending, '') : word;
    if (bare !== word)
      return [word.replace(/nc[iu]$/u, ''), bare].flatMap((each) => (values.has(each) ? [[values.get(each) ?? 0]] : []));
    if (table.isJoined !== true || word.length > maxLetters) return [];
    const found = joined.get(word) ?? split(word);
    joined.set(word, found);
    return found;
  };
  return {
    hint: new RegExp(
      [...large, ...ordinals.map(([form]) => form), ...(table.hasPairs ? ['teen[\\s-]', 'twenty[\\s-]'] : [])].join('|'),
      'u',
    ),
    partsOf(word) {
      const form = word.replaceAll("'", '');
      const whole = own(form);
      return whole.length > 0 || prefix === '' || !form.startsWith(prefix) ? whole : own(form.slice(prefix.length));
    },
    isJoiner: (word) => word === joiner && joiner !== '',
    isSure: (word) => word === table.sure,
    inYear: new Set(
      plain(table.inYear ?? '')
        .split(' ')
        .filter((word) => word !== ''),
    ),
    valueOf: (parts) => valueOf(parts, table),
  };
}

/** Letters that may follow the beginning of an ordinal. */
const maxEnding = 4;

function plain(words: string): string {
  return readable(words).text;
}

function pairsOf(written = ''): (readonly [string, number])[] {
  return written.split(' ').flatMap((each) => {
    const [word = '', number] = each.split('=');
    return word === '' ? [] : [[plain(word).replaceAll("'", ''), Number(number)] as const];
  });
}

interface Ways {
  readonly hasOnesFirst?: true;
  readonly hasPairs?: true;
}

function valueOf(parts: readonly number[], ways: Ways): number | undefined {
  let [thousands, rest] = [0, 0];
  for (const part of parts) {
    if (part >= thousand) {
      if (thousands > 0 || rest > 9) return undefined;
      thousands = part > thousand ? part : Math.max(1, rest) * thousand;
      rest = 0;
    } else {
      const next =
        part % hundred === 0 ? withHundreds(rest, part, thousands === 0) : withTens(rest, part, ways, thousands === 0);
      if (next === undefined) return undefined;
      rest = next;
    }
  }
  return thousands + rest;
}

/** "Eighteen hundred", "deux cent", "двести". */
function withHundreds(rest: number, part: number, isFirst: boolean): number | undefined {
  if (rest === 0) return part;
  return part === hundred && rest < (isFirst ? 20 : 10) ? rest * hundred : undefined;
}

function withTens(rest: number, part: number, { hasOnesFirst, hasPairs }: Ways, isFirst: boolean): number | undefined {
  const tens = rest % hundred;
  if (tens === 0) return rest + part;
  // "Quatre-vingt"
  if (tens === 4 && part === 20) return rest + 76;
  if (tens % 10 === 0 && part < (tens === 60 || tens === 80 ? 20 : 10)) return rest + part;
  if (hasOnesFirst && tens < 10 && part >= 10 && part % 10 === 0) return rest + part;
  return hasPairs && isFirst && rest >= 10 && rest <= 20 && part >= 10 ? rest * hundred + part : undefined;
}
