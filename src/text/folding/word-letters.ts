/** Letters that stay apart from their plain forms when marks are taken off. */
const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' };

/** Small letters with those that no mark tells from others in their plain form: a reader types them so. */
export function plainLetters(text: string): string {
  return text.replaceAll(/[əıøđłßæœς]/gu, (letter) => plain[letter] ?? letter);
}

/** A class of characters: all that are written as an apostrophe. */
export const apostrophe = "['’‘ʼʻʹ′`´׳＇]";

/** Little words, without accents, that lose their last letter before a vowel, in French, Italian, Catalan and their neighbours. */
export const elidedWords: ReadonlySet<string> = new Set(
  (
    'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr all dall dell nell sull coll un gl degl negl quell quest ' +
    'bell sant tutt anch dov com mezz'
  ).split(' '),
);
