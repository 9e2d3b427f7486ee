import { digitOf } from '../digits.ts';
import type { Range } from '../fold.ts';
import { type NameWord, nameWords } from '../names/name-words.ts';
import { type NumberWords, numberWords } from './number-words.ts';

/** A number of a text, in each way that it can be read. */
export interface FoundNumber extends Range {
  readonly values: readonly number[];
  readonly isInWords: boolean;
}

/** Digits in groups, with points, commas, apostrophes or narrow spaces between them. */
const digits = /(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})+(?! ?\p{Nd})|\p{Nd}+(?:[.,'’٫٬\u00A0\u202F]\p{Nd}+)*/gu;

/** The numbers of a text, in digits of every script and in the words of its language. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const words = numberWords(language);
  const scaleAfter = (end: number) => {
    const [next] = nameWords(text.slice(end, end + maxWordLetters));
    const value = words && next?.start !== undefined && next.start <= 2 ? words.values.get(next.form) : undefined;
    return value !== undefined && value >= 1000 ? value : undefined;
  };
  const inDigits = [...text.matchAll(digits)].map(({ index, 0: found }): FoundNumber => {
    const end = index + found.length;
    const values = readingsOf(found);
    const scale = scaleAfter(end);
    return { start: index, end, values: [...values, ...(scale ? values.map((value) => value * scale) : [])], isInWords: false };
  });
  return [...inDigits, ...(words ? inWords(text, words) : [])].sort((a, b) => a.start - b.start);
}

const maxWordLetters = 30;

/** "2,907" is 2907, "2.5" is two and a half, and "1.500" can be either. */
function readingsOf(found: string): number[] {
  const groups = found.split(/\P{Nd}/u).map((group) => Array.from(group, digitOf).join(''));
  const [first = '', ...others] = groups;
  if (others.length === 0) return [Number(first)];
  const areThousands = first.length <= 3 && others.every(({ length }) => length === 3);
  const decimal = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
  return areThousands ? [Number(groups.join('')), ...(others.length === 1 ? [decimal] : [])] : [decimal, ...groups.map(Number)];
}

function inWords(text: string, words: NumberWords): FoundNumber[] {
  const found: FoundNumber[] = [];
  let parts: { readonly word: NameWord; readonly value: number }[] = [];
  const close = () => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) {
      const whole = sumOf(parts.map(({ value }) => value));
      const values = whole === undefined ? parts.map(({ value }) => value) : [whole];
      found.push({ start: first.word.start, end: last.word.end, values, isInWords: true });
    }
    parts = [];
  };
  let before: NameWord | undefined;
  for (const word of nameWords(text)) {
    const isJoined = before !== undefined && /^[\s-]*$/u.test(text.slice(before.end, word.start));
    const value = valueOf(word.form, words);
    if (!isJoined) close();
    if (value !== undefined) {
      const next = [...parts.map((part) => part.value), value];
      if (parts.length > 0 && sumOf(next) === undefined) close();
      parts.push({ word, value });
    } else if (word.form !== words.joiner) close();
    before = word;
  }
  close();
  return found;
}

/** The value of a word, which may be of two parts: zweihundert, sechsundsiebzig, trentadue. */
function valueOf(form: string, { values, joiner }: NumberWords): number | undefined {
  const whole = values.get(form);
  if (whole !== undefined) return whole;
  for (let at = 2; at < form.length - 1; at += 1) {
    const first = values.get(form.slice(0, at));
    if (first === undefined) continue;
    const rest = form.slice(at);
    const second = valueOf(rest, { values, joiner });
    if (second !== undefined && sumOf([first, second]) !== undefined) return sumOf([first, second]);
    const last = joiner.length > 1 && rest.startsWith(joiner) ? values.get(rest.slice(joiner.length)) : undefined;
    if (last !== undefined && first < 10 && last >= 20 && last < 100) return first + last;
  }
  return undefined;
}

/** What number words make together, the greater before the smaller; nothing, if they are of two numbers. */
function sumOf(values: readonly number[]): number | undefined {
  let [total, current, last] = [0, 0, Infinity];
  for (const value of values) {
    if (value >= 1000) {
      if (total > 0 && value >= last) return undefined;
      total += Math.max(1, current) * value;
      last = value;
      current = 0;
    } else if (value === 100) {
      if (current >= 10) return undefined;
      current = Math.max(1, current) * 100;
    } else if (value === 20 && current % 100 === 4) current += 76;
    else if (current === 0 || mayFollow(current % 100, value)) current += value;
    else return undefined;
  }
  return total + current;
}

/** Whether a number below a hundred may follow tens: "twenty two", "soixante-douze", ten and two in Turkish. */
function mayFollow(tens: number, value: number): boolean {
  if (tens === 0) return true;
  return tens % 10 === 0 && (value < 10 || (value < 20 && (tens === 60 || tens === 80)));
}
