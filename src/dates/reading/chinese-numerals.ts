/** The digits of Chinese and Japanese, in order; zero has two. */
export const chineseDigits = '〇零一二三四五六七八九';
/** A class of the numerals that count, as a pattern. */
export const chineseNumeral = `[${chineseDigits}十廿卅百千两兩]`;

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a number in Chinese numerals: digit by digit ("一九〇七") or by places ("二百二十一"). */
export function fromChineseNumerals(numerals: string): number {
  const plain = numerals
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll(/[两兩]/gu, '二');
  const valueOf = (each: string) => Math.max(0, Array.from(chineseDigits).indexOf(each) - 1);
  if (!/[十百千]/u.test(plain)) return Number(Array.from(plain, valueOf).join(''));
  let [sum, digit] = [0, 0];
  let isCounted = false;
  for (const each of plain) {
    const place = places[each];
    if (place === undefined) [digit, isCounted] = [valueOf(each), true];
    else {
      sum += (isCounted ? digit : 1) * place;
      [digit, isCounted] = [0, false];
    }
  }
  return sum + digit;
}
