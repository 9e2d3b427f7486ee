import traditional from 'opencc-js/dict/TSCharacters';

/**
 * The letters of Chinese that are written in two ways, simplified and traditional, of those that an archive has: each simplified
 * one with the traditional ones that stand for it, in words parted by spaces (`国國 发發髮`). An archive without such letters has
 * none. The table is that of OpenCC, of which a whole is 11 kB in Brotli; it is read at build alone.
 */
export function letterVariants(words: Iterable<string>): string {
  const letters = new Set([...words].flatMap((word) => word.match(/\p{Script=Han}/gu) ?? []));
  if (letters.size === 0) return '';
  const bySimplified = new Map<string, string[]>();
  for (const line of traditional.split('|')) {
    const [from = '', ...into] = line.split(' ');
    for (const to of into) if (to !== from) bySimplified.set(to, [...(bySimplified.get(to) ?? []), from]);
  }
  return [...bySimplified]
    .map(([simplified, others]) => [simplified, ...others])
    .filter((group) => group.some((letter) => letters.has(letter)))
    .map((group) => group.join(''))
    .sort()
    .join(' ');
}
