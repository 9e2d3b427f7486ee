import { createRequire } from 'node:module';
import type { AST, RegExpParser } from '@eslint-community/regexpp';

// The parser that the linter of regular expressions brings.
const regexpp = createRequire(createRequire(import.meta.url).resolve('eslint-plugin-regexp'))('@eslint-community/regexpp') as {
  readonly RegExpParser: typeof RegExpParser;
};

/** A regular expression, parsed. */
export type Parsed = AST.Pattern;

/** Parses a regular expression. */
export function parsed({ source, flags }: RegExp): Parsed {
  return new regexpp.RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
}

/** Whether the search goes on at an offset, in a direction; `then` is what follows. */
type Matcher = (at: number, then: (at: number) => boolean) => boolean;

/** Thrown when there were more steps than allowed. */
class TooManySteps extends Error {}

/** How many letters are compared to find every match in a text, or `maxSteps` when there are more. */
export type StepCounter = (text: string, maxSteps: number) => number;

/**
 * Counts what a backtracking engine compares to find every match of a regular expression. Counted by an engine of our own, so
 * that neither the machine nor what the real one spares itself matters. It is made once for all texts of the expression.
 */
export function stepCounter({ flags }: RegExp, pattern: Parsed): StepCounter {
  const isByPoint = flags.includes('u') || flags.includes('v');
  const search: Search = { letters: [], steps: 0, maxSteps: 0, captured: new Map() };
  const match = compile(pattern.alternatives, search, flags, 1);
  return (text, maxSteps) => {
    Object.assign(search, { letters: isByPoint ? Array.from(text) : text.split(''), steps: 0, maxSteps });
    search.captured.clear();
    try {
      matchAll(match, search.letters.length, flags);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
    }
    return Math.min(search.steps, maxSteps);
  };
}

function matchAll(match: Matcher, length: number, flags: string): void {
  for (let from = 0; from <= length;) {
    let end: number | undefined;
    match(from, (at) => {
      end = at;
      return true;
    });
    if (end !== undefined && !flags.includes('g') && !flags.includes('y')) break;
    if (end === undefined && flags.includes('y')) break;
    from = end === undefined || end === from ? from + 1 : end;
  }
}

/** The text that is searched, how many letters have been compared so far, and what groups have matched. */
interface Search {
  letters: readonly string[];
  steps: number;
  maxSteps: number;
  readonly captured: Map<AST.CapturingGroup, string>;
}

type Direction = 1 | -1;

function compile(alternatives: readonly AST.Alternative[], search: Search, flags: string, way: Direction): Matcher {
  const step = (count = 1) => {
    search.steps += count;
    if (search.steps >= search.maxSteps) throw new TooManySteps();
  };
  const letterAt = (at: number, direction: Direction) => search.letters[direction === 1 ? at : at - 1];

  const any = (some: readonly AST.Alternative[], direction: Direction): Matcher => {
    const matchers = some.map(({ elements }) => inARow(elements, direction));
    if (matchers.length === 1) return matchers[0] as Matcher;
    const firsts = some.map(({ elements }) => firstLetter(elements.at(direction === 1 ? 0 : -1)));
    // Those that the next letter rules out are not tried, and counted as the one letter that each would compare.
    const known = new Map<string | undefined, readonly Tried[]>();
    return (at, then) => {
      const next = letterAt(at, direction);
      const tried = known.get(next) ?? triedAt(next, firsts, matchers);
      known.set(next, tried);
      for (const { ruledOut, matcher } of tried) {
        if (ruledOut > 0) step(ruledOut);
        if (matcher?.(at, then)) return true;
      }
      return false;
    };
  };

  const firstLetter = (element: AST.Element | undefined) => (element && isOneLetter(element) ? isLetterOf(element) : undefined);

  const isLetterOf = ({ raw }: AST.Element): ((letter: string | undefined) => boolean) => {
    const isIt = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/gu, ''));
    const known = new Map<string, boolean>();
    return (found) => {
      if (found === undefined) return false;
      const is = known.get(found) ?? isIt.test(found);
      known.set(found, is);
      return is;
    };
  };

  const inARow = (elements: readonly AST.Element[], direction: Direction): Matcher => {
    const matchers = (direction === 1 ? elements : elements.toReversed()).map((element) => one(element, direction));
    return matchers.reduceRight<Matcher>(
      (rest, matcher) => (at, then) => matcher(at, (next) => rest(next, then)),
      (at, then) => then(at),
    );
  };

  const letter = (element: AST.Element, direction: Direction): ((at: number) => boolean) => {
    const isIt = isLetterOf(element);
    return (at) => {
      step();
      return isIt(letterAt(at, direction));
    };
  };

  const one = (element: AST.Element, direction: Direction): Matcher => {
    switch (element.type) {
      case 'Group':
        return any(element.alternatives, direction);
      case 'CapturingGroup': {
        const inside = any(element.alternatives, direction);
        return (at, then) =>
          inside(at, (next) => {
            search.captured.set(element, search.letters.slice(Math.min(at, next), Math.max(at, next)).join(''));
            return then(next);
          });
      }
      case 'Backreference': {
        const [group] = [element.resolved].flat();
        return (at, then) => {
          const words = Array.from((group && search.captured.get(group)) ?? '');
          return words.every((word, index) => search.letters[at + index] === word) && then(at + words.length);
        };
      }
      case 'Quantifier':
        return quantified(element, direction);
      case 'Assertion':
        return asserted(element);
      default: {
        const isThere = letter(element, direction);
        return (at, then) => isThere(at) && then(at + direction);
      }
    }
  };

  const asserted = (element: AST.Assertion): Matcher => {
    if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
      const inside = any(element.alternatives, element.kind === 'lookahead' ? 1 : -1);
      return (at, then) => inside(at, () => true) !== element.negate && then(at);
    }
    const isEnd = (at: number) => at < 0 || at >= search.letters.length;
    const isBreak = (at: number) => isEnd(at) || (flags.includes('m') && /[\n\r\u2028\u2029]/u.test(search.letters[at] ?? ''));
    const isWord = (at: number) => /\w/u.test(search.letters[at] ?? '');
    const isNegated = element.kind === 'word' && element.negate;
    return (at, then) => {
      step();
      if (element.kind === 'start') return isBreak(at - 1) && then(at);
      if (element.kind === 'end') return isBreak(at) && then(at);
      return (isWord(at - 1) !== isWord(at)) !== isNegated && then(at);
    };
  };

  const quantified = ({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Matcher => {
    if (isOneLetter(element)) {
      const isThere = letter(element, direction);
      return (at, then) => {
        let count = 0;
        if (greedy) {
          while (count < max && isThere(at + count * direction)) count += 1;
          for (; count >= min; count -= 1) if (then(at + count * direction)) return true;
          return false;
        }
        for (; count < min; count += 1) if (!isThere(at + count * direction)) return false;
        for (; ; count += 1) {
          if (then(at + count * direction)) return true;
          if (count >= max || !isThere(at + count * direction)) return false;
        }
      };
    }
    const inside = one(element as AST.Element, direction);
    const again = (at: number, count: number, then: (at: number) => boolean): boolean => {
      const more = () => count < max && inside(at, (next) => (next !== at || count < min) && again(next, count + 1, then));
      if (count < min) return more();
      return greedy ? more() || then(at) : then(at) || more();
    };
    return (at, then) => again(at, 0, then);
  };

  return any(alternatives, way);
}

/** Alternatives that the next letter rules out, and the one after them that it does not; after the last ones there is none. */
interface Tried {
  readonly ruledOut: number;
  readonly matcher?: Matcher;
}

function triedAt(
  next: string | undefined,
  firsts: readonly (((letter: string | undefined) => boolean) | undefined)[],
  matchers: readonly Matcher[],
): Tried[] {
  const tried: Tried[] = [];
  let ruledOut = 0;
  for (const [index, matcher] of matchers.entries()) {
    if (firsts[index]?.(next) === false) ruledOut += 1;
    else {
      tried.push({ ruledOut, matcher });
      ruledOut = 0;
    }
  }
  return [...tried, { ruledOut }];
}

function isOneLetter({ type }: AST.Element): boolean {
  return ['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass'].includes(type);
}
