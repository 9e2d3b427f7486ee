import { digitOf } from '../digits.ts';
import type { Range } from '../fold.ts';

/** Chinese, Japanese and Korean signs of numbers. */
const digits = '〇零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 백: 100, 천: 1000 };
const scales: Readonly<Record<string, number>> = { ...{ 万: 1e4, 萬: 1e4, 만: 1e4 }, ...{ 億: 1e8, 亿: 1e8, 억: 1e8 } };
const numeral = `[${digits}十百千两兩廿卅]`;
/** A single sign is part of many words: it is a number only before what it counts. */
const counters = '[人名個个件戸户台臺両辆輛袋匹頭头棟軒村座隻艘架門门发発발명개채]';
const pattern = new RegExp(
  `(?:\\p{Nd}[\\p{Nd},.]{0,14}|${numeral}{1,12})[十百千백천]?(?:[万萬億亿만억](?:[\\p{Nd},.]{1,10}[百千백천]?|${numeral}{1,9})?){0,2}`,
  'gu',
);
const isAlone = new RegExp(`^${numeral}$`, 'u');
const counted = new RegExp(`^${counters}`, 'u');
/** Signs beside a number that make it a day, a year, a time, a rank or part of a word. */
const isOther = /^(?:[年月日号號時时分秒世歳岁回次番]|년|월|일|세|시)/u;
const isRank = /第$/u;

/** Numbers with signs that count by ten thousands, or in Chinese numerals: 三千人, 5万, 3万5千. */
export function wideNumbers(text: string): (Range & { readonly value: number })[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const after = text.slice(end, end + 2);
    if (/^[\p{Nd},.]+$/u.test(found) || isOther.test(after) || isRank.test(text.slice(0, index).slice(-1))) return [];
    if (isAlone.test(found) && !counted.test(after)) return [];
    return [{ start: index, end, value: valueOf(found) }];
  });
}

function valueOf(found: string): number {
  let [total, section] = [0, ''];
  for (const sign of found) {
    const scale = scales[sign];
    if (scale === undefined) section += sign;
    else {
      total += Math.max(1, sectionOf(section)) * scale;
      section = '';
    }
  }
  return total + sectionOf(section);
}

/** A number below ten thousand: in digits, digit by digit in numerals, or by places. */
function sectionOf(section: string): number {
  const plain = section
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll(/[两兩]/gu, '二');
  let [sum, written] = [0, ''];
  const digitsOf = () => Number(written.replaceAll(',', '') || 0);
  for (const sign of plain) {
    const unit = units[sign];
    if (unit === undefined) {
      const at = Math.max(0, [...digits].indexOf(sign) - 1);
      written += /\p{Nd}/u.test(sign) ? String(digitOf(sign)) : sign === ',' || sign === '.' ? sign : String(at);
    } else {
      sum += (written === '' ? 1 : digitsOf()) * unit;
      written = '';
    }
  }
  return sum + digitsOf();
}
