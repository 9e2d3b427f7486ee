import { numberOf } from '../digits.ts';
import { romanNumber } from '../numbers/roman-number.ts';

/** A number that may be a page number. */
export interface PageNumber {
  readonly value: number;
  /** Roman and Arabic page numbers are counted separately. */
  readonly isRoman: boolean;
  /** Whether the line holds nothing else but signs and words for "page" and "of". */
  readonly isAlone: boolean;
}

/** Words that accompany a page number on a line of its own, in small letters. */
const pageWords = new Set(
  (
    'p pp pg page pages of s seite von pag pág pagina página de di del bl blad sida side av стр с страница из сторінка з ' +
    'sayfa səhifə bet lap str strona strana z sivu σελ σελίδα από էջ ص صفحة صفحه من از עמוד עמ מתוך 第 页 頁 共 ページ 쪽 페이지 หน้า पृष्ठ'
  ).split(' '),
);

const roman = /^(?=[ivxlc])(?:xc|xl|l?x{0,3}|c{1,3}x{0,3})(?:ix|iv|v?i{0,3})$/u;

/**
 * The numbers at the beginning and at the end of a line, if they may be page numbers. A number with a stop or a bracket after
 * it counts something in the text, and the one of "4 May 1998" is part of a date.
 */
export function pageNumbersIn(line: string): PageNumber[] {
  const parts = line.toLowerCase().match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = parts.filter((part) => /^\p{Nd}{1,4}$/u.test(part));
  const [number = '', total] = numbers;
  const others = parts.filter((part) => !/^\p{Nd}/u.test(part));
  if (number !== '' && parts.length === others.length + numbers.length && others.every((word) => pageWords.has(word))) {
    if (total === undefined || numbers.length === 2) return [{ value: numberOf(number), isRoman: false, isAlone: true }];
  }
  const [only = ''] = parts;
  if (parts.length === 1 && roman.test(only)) return [{ value: romanNumber(only), isRoman: true, isAlone: true }];
  if (isDay(line)) return [];
  const first = /^\p{Nd}{1,4}(?![\p{Nd}.,:)\]])/u.exec(line)?.[0];
  const last = /(?<![\p{Nd}.,:])\p{Nd}{1,4}$/u.exec(line)?.[0];
  return [first, last].flatMap((digits) =>
    digits === undefined ? [] : { value: numberOf(digits), isRoman: false, isAlone: false },
  );
}

/** Whether a line is a date as most languages write it: a diary may have one at the top of each page. */
export function isDay(line: string): boolean {
  return /^\p{Nd}{1,2}\.?\s(?:de\s)?[\p{L}\p{M}]+,?\s(?:de\s)?\p{Nd}{4}\b|^\p{L}+\s\p{Nd}{1,2},\s\p{Nd}{4}$/u.test(line);
}
