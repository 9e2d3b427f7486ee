/** What digits of any script count, of those that count by tens as we do. */
export function numberOf(digits: string): number {
  return [...digits].reduce((number, digit) => number * 10 + digitOf(digit), 0);
}

/** What one digit counts. The digits of a script stand in a row, nought first; some rows follow one another. */
export function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
