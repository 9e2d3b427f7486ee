import type { DateLanguage } from './date-language.ts';
import type { DateToken } from './date-tokens.ts';

/** As many as in "the 31st day of the month of July, in the year of our Lord 1755". */
const maxBetween = 9;

/** The index of the number or month next to a token, if only words and signs of a date are between them. */
export function neighbour(
  tokens: readonly DateToken[],
  from: number,
  signs: string,
  step: 1 | -1,
  { between, year }: DateLanguage,
): number | undefined {
  for (let at = from + step, count = 0; count < maxBetween; at += step, count += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === 'number' || token.kind === 'month' || token.kind === 'numeric') return at;
    if (token.kind === 'sign' ? !signs.includes(token.text) : !between.has(token.text) && !year.has(token.text))
      return undefined;
  }
  return undefined;
}

/** How two dates are connected: as a span, by a word or sign, or as a list, of which one is meant or all. */
export type Joint = 'to' | 'and' | 'or' | ',';

/** How two tokens are connected; undefined if more than that is between them. */
export function joint(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  { between, to: until, and, or, year, hasDots }: DateLanguage,
): Joint | undefined {
  let found: Joint | undefined;
  if (to - from > 6) return undefined;
  for (const token of tokens.slice(from + 1, to)) {
    if (token.kind !== 'word' && token.kind !== 'sign') return undefined;
    if (token.text === '-' || until.has(token.text)) found = 'to';
    else if (or.has(token.text)) found = found === 'to' ? found : 'or';
    else if (and.has(token.text) || token.text === '/') found = found ?? 'and';
    else if (token.text === ',') found = found ?? ',';
    else if (
      !between.has(token.text) &&
      !year.has(token.text) &&
      !prepositions.has(token.text) &&
      !(hasDots && token.text === '.')
    )
      return undefined;
  }
  return found;
}

/** Prepositions before a date, which may be repeated before the next date of a list. */
export const prepositions: ReadonlySet<string> = new Set(
  'on the from between and von vom zwischen am im in le du les el la il с со у з на od den ab en em nel в во w v'.split(' '),
);
