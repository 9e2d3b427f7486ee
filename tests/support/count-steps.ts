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

/**
 * How many letters a backtracking engine compares to find every match of a regular expression in a text, or `maxSteps` when
 * there are more. Counted by an engine of our own, so that neither the machine nor what the real one spares itself matters.
 */
export function countSteps({ flags }: RegExp, pattern: Parsed, text: string, maxSteps: number): number {
  const letters = flags.includes('u') || flags.includes('v') ? Array.from(text) : text.split('');
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps >= maxSteps) throw new TooManySteps();
  };
  const match = compile(pattern.alternatives, letters, flags, step, 1);
  try {
    for (let from = 0; from <= letters.length;) {
      let end: number | undefined;
      match(from, (at) => {
        end = at;
        return true;
      });
      if (end !== undefined && !flags.includes('g') && !flags.includes('y')) break;
      if (end === undefined && flags.includes('y')) break;
      from = end === undefined || end === from ? from + 1 : end;
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  return steps;
}

type Direction = 1 | -1;

function compile(
  alternatives: readonly AST.Alternative[],
  letters: readonly string[],
  flags: string,
  step: () => void,
  way: Direction,
): Matcher {
  const captured = new Map<AST.CapturingGroup, string>();

  const any = (some: readonly AST.Alternative[], direction: Direction): Matcher => {
    const matchers = some.map(({ elements }) => inARow(elements, direction));
    return (at, then) => matchers.some((matcher) => matcher(at, then));
  };

  const inARow = (elements: readonly AST.Element[], direction: Direction): Matcher => {
    const matchers = (direction === 1 ? elements : elements.toReversed()).map((element) => one(element, direction));
    return matchers.reduceRight<Matcher>(
      (rest, matcher) => (at, then) => matcher(at, (next) => rest(next, then)),
      (at, then) => then(at),
    );
  };

  const letter = (element: AST.Element, direction: Direction): ((at: number) => boolean) => {
    const isIt = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gym]/gu, ''));
    const known = new Map<string, boolean>();
    return (at) => {
      step();
      const found = letters[direction === 1 ? at : at - 1];
      if (found === undefined) return false;
      const is = known.get(found) ?? isIt.test(found);
      known.set(found, is);
      return is;
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
            captured.set(element, letters.slice(Math.min(at, next), Math.max(at, next)).join(''));
            return then(next);
          });
      }
      case 'Backreference': {
        const [group] = [element.resolved].flat();
        return (at, then) => {
          const words = Array.from((group && captured.get(group)) ?? '');
          return words.every((word, index) => letters[at + index] === word) && then(at + words.length);
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
    const isEnd = (at: number) => at < 0 || at >= letters.length;
    const isBreak = (at: number) => isEnd(at) || (flags.includes('m') && /[\n\r\u2028\u2029]/u.test(letters[at] ?? ''));
    const isWord = (at: number) => /\w/u.test(letters[at] ?? '');
    const isNegated = element.kind === 'word' && element.negate;
    return (at, then) => {
      step();
      if (element.kind === 'start') return isBreak(at - 1) && then(at);
      if (element.kind === 'end') return isBreak(at) && then(at);
      return (isWord(at - 1) !== isWord(at)) !== isNegated && then(at);
    };
  };

  const quantified = ({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Matcher => {
    if (['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass'].includes(element.type)) {
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
