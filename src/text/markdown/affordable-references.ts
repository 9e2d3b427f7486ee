/** How many letters references may always give, and how many for each letter of the text. */
const freeLetters = 1_000_000;
const lettersPerLetter = 10;

/**
 * The labels whose definitions may stand in the place of every reference to them. A reference of three letters can stand for an
 * address of any length, so that a short text could become a page of any size: as in cmark, what all references give together
 * is limited, and beyond that they are words in brackets. `uses` says how often each label is referred to.
 */
export function affordableReferences(
  uses: ReadonlyMap<string, number>,
  lengthOf: (label: string) => number,
  textLength: number,
): ReadonlySet<string> {
  const costs = [...uses].map(([label, count]) => ({ label, cost: count * lengthOf(label) })).sort((a, b) => a.cost - b.cost);
  let left = Math.max(freeLetters, textLength * lettersPerLetter);
  const affordable = costs.filter(({ cost }) => (left -= cost) >= 0);
  return new Set(affordable.map(({ label }) => label));
}
