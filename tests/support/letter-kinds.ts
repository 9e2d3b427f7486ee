/** For each kind of letters, whether it passes a test. */
export type KindTest = readonly (boolean | undefined)[];

/**
 * Kinds of letters, as numbers from 1: letters that no test distinguishes are of the same kind. The kind 0 stands for the
 * positions before the first letter and after the last one, and passes no test.
 */
export interface LetterKinds {
  /** Adds a test, unless it has been added before. All tests must be added before the first letters are classified. */
  readonly testOf: (pattern: RegExp) => KindTest;
  /** Makes every letter a kind of its own. */
  readonly keepApart: () => void;
  readonly kindsOf: (letters: readonly string[]) => number[];
}

export function letterKinds(): LetterKinds {
  const tests = new Map<string, { readonly pattern: RegExp; readonly passed: boolean[] }>();
  const kindOfLetter = new Map<string, number>();
  const kindOfResults = new Map<string, number>();
  let areApart = false;

  const newKind = (letter: string): number => {
    const results = [...tests.values()].map(({ pattern }) => pattern.test(letter));
    const key = areApart ? letter : results.map(Number).join('');
    const kind = kindOfResults.get(key) ?? kindOfResults.size + 1;
    kindOfResults.set(key, kind);
    for (const [index, { passed }] of [...tests.values()].entries()) passed[kind] = results[index] === true;
    kindOfLetter.set(letter, kind);
    return kind;
  };

  return {
    testOf: (pattern) => {
      const test = tests.get(String(pattern)) ?? { pattern, passed: [false] };
      tests.set(String(pattern), test);
      return test.passed;
    },
    keepApart: () => {
      areApart = true;
    },
    kindsOf: (letters) => letters.map((letter) => kindOfLetter.get(letter) ?? newKind(letter)),
  };
}
