import { describe, expect, test } from 'vitest';
import { digitOf, numberOf } from '../../../src/text/digits.ts';

describe('digitOf', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const format = new Intl.NumberFormat('en', { numberingSystem: system });
    const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
    return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [[system, digits] as const] : [];
  });

  test('Intl has numbering systems of several scripts', () => {
    expect(systems.map(([system]) => system)).toEqual(expect.arrayContaining(['arab', 'deva', 'latn', 'mathbold', 'mathmono']));
  });

  test.each(systems)('reads the digits of %s', (_, digits) => {
    expect(digits.map(digitOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('numberOf', () => {
  test.each([
    ['345', 345],
    ['٣٤٥', 345],
    ['०१२', 12],
    ['𝟙𝟚', 12],
  ])('%s is %i', (digits, number) => {
    expect(numberOf(digits)).toBe(number);
  });
});
