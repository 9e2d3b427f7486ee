/** The largest of any number of numbers, and at least `min`. `Math.max` cannot take many thousands as arguments. */
export function largestOf(numbers: Iterable<number>, min = -Infinity): number {
  let largest = min;
  for (const number of numbers) if (number > largest) largest = number;
  return largest;
}

/** The smallest, and at most `max`. */
export function smallestOf(numbers: Iterable<number>, max = Infinity): number {
  let smallest = max;
  for (const number of numbers) if (number < smallest) smallest = number;
  return smallest;
}
