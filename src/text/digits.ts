/** The value of a number in the digits of any decimal script. */
export function numberOf(digits: string): number {
  return [...digits].reduce((number, digit) => number * 10 + digitOf(digit), 0);
}

/** The value of one digit. The digits of a script are consecutive in Unicode, zero first; some scripts follow one another. */
export function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** A text with the digits of any script as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)));
}
