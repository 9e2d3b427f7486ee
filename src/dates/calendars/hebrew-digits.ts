/*
 * Days and years that Hebrew writes in letters: "ה׳ באייר תש״ח" is the 5th of Iyar 5708. Years leave out their thousands, which are
 * five, as they do in every document of the last eight centuries.
 */

const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('אבגדהוזחט', (letter, at) => [letter, at + 1])),
  ...Object.fromEntries(Array.from('יכלמנסעפצ', (letter, at) => [letter, (at + 1) * 10])),
  ...Object.fromEntries(Array.from('קרשת', (letter, at) => [letter, (at + 1) * 100])),
  ...Object.fromEntries(Array.from('ךםןףץ', (letter, at) => [letter, [20, 40, 50, 80, 90][at] ?? 0])),
};

/** A numeral has its sign before its last letter, or behind its only one; a year may have its thousands before it: "ה׳תש״ח". */
const numeral = /(?<!\p{L})(?:ה['׳’]?(?=ת))?(?:(?<letters>[א-ת]{1,4}["״”][א-ת])|(?<letter>[א-ת])['׳’])(?![\p{L}"״”])/gu;
const firstLettersOfYears = 100;

/** A text with its Hebrew numerals in digits. Its letters stand elsewhere. */
export function withHebrewDigits(text: string): string {
  return text.replaceAll(numeral, (_, letters: string | undefined, letter: string | undefined) => {
    const number = Array.from(letters ?? letter ?? '').reduce((sum, each) => sum + (values[each] ?? 0), 0);
    return String(number > firstLettersOfYears ? number + 5000 : number);
  });
}
