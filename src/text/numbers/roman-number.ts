const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, х: 10, і: 1 };

/** The value of a Roman numeral below four hundred, some of whose letters may be Cyrillic ones that look alike. */
export function romanNumber(numeral: string): number {
  const all = Array.from(numeral.toLowerCase(), (letter) => values[letter] ?? 0);
  return all.reduce((sum, value, at) => sum + (value < (all[at + 1] ?? 0) ? -value : value), 0);
}
