import { createRequire } from 'node:module';
import type { AST, RegExpParser } from '@eslint-community/regexpp';
import { type KindTest, type LetterKinds, letterKinds } from './letter-kinds.ts';

// The parser that the linter for regular expressions uses.
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

/** Whether a match continues at an offset, in one direction; `then` matches the rest. */
type Matcher = (at: number, then: (at: number) => boolean) => boolean;

/** Thrown when the limit on steps is exceeded. */
class TooManySteps extends Error {}

/** The number of letters compared to find all matches in a text, or `maxSteps` if there are more. */
export type StepCounter = (text: string, maxSteps: number) => number;

/**
 * Counts the comparisons of a backtracking engine that finds all matches of a regular expression. It uses an engine of its own,
 * so that neither the machine nor optimisations of the real engine matter. Make one counter for all texts of an expression:
 * texts that differ only in letters which the expression does not distinguish are searched once.
 */
export function stepCounter({ flags }: RegExp, pattern: Parsed): StepCounter {
  const isByPoint = flags.includes('u') || flags.includes('v');
  const kinds = letterKinds();
  const search: Search = { kinds: [], steps: 0, maxSteps: 0, captured: new Map() };
  const match = compile(pattern.alternatives, search, kinds, flags, 1);
  const counted = new Map<string, number>();
  return (text, maxSteps) => {
    const letters = kinds.kindsOf(isByPoint ? Array.from(text) : text.split(''));
    const key = `${maxSteps}: ${letters.join()}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    Object.assign(search, { kinds: [0, ...letters, 0], steps: 0, maxSteps });
    search.captured.clear();
    try {
      matchAll(match, letters.length, flags);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
    }
    const steps = Math.min(search.steps, maxSteps);
    counted.set(key, steps);
    return steps;
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

/** The state of a search: the kinds of the letters of the text, the number of comparisons so far, and the matches of groups. */
interface Search {
  /** With a 0 before the first and after the last letter. */
  kinds: readonly number[];
  steps: number;
  maxSteps: number;
  readonly captured: Map<AST.CapturingGroup, readonly number[]>;
}

type Direction = 1 | -1;

function compile(
  alternatives: readonly AST.Alternative[],
  search: Search,
  kinds: LetterKinds,
  flags: string,
  way: Direction,
): Matcher {
  const step = (count = 1) => {
    search.steps += count;
    if (search.steps >= search.maxSteps) throw new TooManySteps();
  };
  const kindAt = (at: number, direction: Direction) => search.kinds[direction === 1 ? at + 1 : at] ?? 0;

  const any = (some: readonly AST.Alternative[], direction: Direction): Matcher => {
    const matchers = some.map(({ elements }) => inARow(elements, direction));
    if (matchers.length === 1) return matchers[0] as Matcher;
    const firsts = some.map(({ elements }) => firstLetter(elements.at(direction === 1 ? 0 : -1)));
    // Alternatives that the next letter excludes are not tried, but counted as the one comparison that each would take.
    const known: (readonly Tried[] | undefined)[] = [];
    return (at, then) => {
      const next = kindAt(at, direction);
      for (const { ruledOut, matcher } of (known[next] ??= triedAt(next, firsts, matchers))) {
        if (ruledOut > 0) step(ruledOut);
        if (matcher?.(at, then)) return true;
      }
      return false;
    };
  };

  const firstLetter = (element: AST.Element | undefined) => (element && isOneLetter(element) ? isLetterOf(element) : undefined);

  const isLetterOf = ({ raw }: AST.Element) => kinds.testOf(new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/gu, '')));

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
      return isIt[kindAt(at, direction)] === true;
    };
  };

  const one = (element: AST.Element, direction: Direction): Matcher => {
    switch (element.type) {
      case 'Group':
        return any(element.alternatives, direction);
      case 'CapturingGroup': {
        const inside = any(element.alternatives, direction);
        if (element.references.length === 0) return inside;
        return (at, then) =>
          inside(at, (next) => {
            search.captured.set(element, search.kinds.slice(Math.min(at, next) + 1, Math.max(at, next) + 1));
            return then(next);
          });
      }
      case 'Backreference': {
        const [group] = [element.resolved].flat();
        kinds.keepApart();
        return (at, then) => {
          const words = (group && search.captured.get(group)) ?? [];
          return words.every((word, index) => kindAt(at + index, 1) === word) && then(at + words.length);
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
    const isLineBreak = kinds.testOf(/[\n\r\u2028\u2029]/u);
    const isWordLetter = kinds.testOf(/\w/u);
    const isBreak = (at: number) => kindAt(at, 1) === 0 || (flags.includes('m') && isLineBreak[kindAt(at, 1)] === true);
    const isWord = (at: number) => isWordLetter[kindAt(at, 1)] === true;
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

/** A number of alternatives that the next letter excludes, and the one after them that it does not; undefined after the last. */
interface Tried {
  readonly ruledOut: number;
  readonly matcher?: Matcher;
}

function triedAt(next: number, firsts: readonly (KindTest | undefined)[], matchers: readonly Matcher[]): Tried[] {
  const tried: Tried[] = [];
  let ruledOut = 0;
  for (const [index, matcher] of matchers.entries()) {
    if (firsts[index]?.[next] === false) ruledOut += 1;
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
