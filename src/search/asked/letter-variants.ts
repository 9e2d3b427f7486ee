/** Words of so many letters at most are looked for in each way: an index has them in pairs. */
const maxLetters = 2;

/** Letters that stand for others, of groups parted by spaces (`国國 发發髮`). */
export function variantsIn(groups: string): ReadonlyMap<string, string> {
  const variants = new Map<string, string>();
  for (const group of groups.split(' '))
    for (const letter of group) variants.set(letter, (variants.get(letter) ?? '') + group.replace(letter, ''));
  return variants;
}

/** The other ways to write letters of Chinese, simplified or traditional. */
export function inOtherLetters(form: string, variants: ReadonlyMap<string, string>): string[] {
  const letters = [...form];
  if (letters.length > maxLetters || !letters.some((letter) => variants.has(letter))) return [];
  let ways = [''];
  for (const letter of letters)
    ways = ways.flatMap((way) => [letter, ...(variants.get(letter) ?? '')].map((other) => way + other));
  return [...new Set(ways)].filter((way) => way !== form);
}
