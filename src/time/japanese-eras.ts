/** The eras of Japan since 1868: the year before the first of each, and its last year. */
export const japaneseEras: Readonly<Record<string, readonly [before: number, lastYear: number]>> = {
  明治: [1867, 45],
  大正: [1911, 15],
  昭和: [1925, 64],
  平成: [1988, 31],
  令和: [2018, 99],
};
