import type { Instant, ParsedDate } from './parse-date.ts';
import { instantParts } from './words.ts';

/**
 * Which parts of a date (a day, a month's name, a year) running text names, and which not. Ends marked uncertain, open
 * ends and seasons are taken from the sense of the words and have no parts.
 */
export function namedParts({ start, end }: ParsedDate, text: string): { readonly named: string[]; readonly missing: string[] } {
  const words = text.toLowerCase();
  const parts = [start, end].flatMap((instant) => (instant === 'open' || instant.uncertain ? [] : partsOf(instant)));
  const isNamed = ({ patterns }: Part) => patterns.some((pattern) => pattern.test(words));
  return {
    named: parts.filter(isNamed).map((part) => part.words),
    missing: parts.filter((part) => !isNamed(part)).map((part) => part.words),
  };
}

interface Part {
  readonly words: string;
  readonly patterns: readonly RegExp[];
}

function partsOf(instant: Instant): Part[] {
  return instantParts(instant).map((words) => ({ words, patterns: patternsOf(words) }));
}

/**
 * A year, a month's name or a day, as running text has them: "1992", "Sept", "4th", and "1948-53" for 1953. A month's
 * name may be broken at the end of a line.
 */
function patternsOf(words: string): RegExp[] {
  if (/^\d{4}$/u.test(words))
    return [new RegExp(`(?<!\\d)${words}(?!\\d|s)`, 'u'), new RegExp(`\\d-${words.slice(2)}(?!\\d)`, 'u')];
  if (/^\d/u.test(words)) return [new RegExp(`(?<!\\d)0?${words}(?:st|nd|rd|th)?(?!\\d)`, 'u')];
  const month = words.toLowerCase();
  const names = [Array.from(month).join('-?'), month.slice(0, 3), month.slice(0, 4)];
  return [new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')];
}
