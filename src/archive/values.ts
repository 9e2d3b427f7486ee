/** How a telling puts a number, in words: `>400` is "more than 400". */
const manners: readonly (readonly [mark: string, words: string])[] = [
  ['>=', 'at least '],
  ['<=', 'at most '],
  ['>', 'more than '],
  ['<', 'fewer than '],
  ['~', 'about '],
];

/** The words of a value that the schema has checked: `300-350` is "300 to 350". Thousands get a comma. */
export function valueWords(stated: string): string {
  const [mark, words] = manners.find(([start]) => stated.startsWith(start)) ?? ['', ''];
  return words + stated.slice(mark.length).split('-').map(withCommas).join(' to ');
}

function withCommas(number: string): string {
  return number.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/gu, ',');
}
