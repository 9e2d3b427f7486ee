import { problem } from '../../problems/problem.ts';
import type { Editorial } from '../../schema/editorial.ts';
import type { EditorialRule } from './editorial-rule.ts';

/** Words that the archive bans from its own voice do not occur outside quotation marks. */
export const loadedWords: EditorialRule = ({ rules: editorial, words, isAllowed }) => {
  const rules = rulesOf(editorial);
  const pattern = patternOf([...rules.keys()]);
  if (!pattern) return [];
  return words.flatMap(({ text, unquoted, at }) =>
    [...unquoted.matchAll(pattern)].flatMap(({ index, 0: word }) => {
      const rule = rules.get(plain(word));
      const place = at(index, word.length);
      if (isAllowed(text, { start: index, end: index + word.length }, place) || !rule) return [];
      const { kind, instead, why, severity } = rule;
      return problem('word-loaded', place, { word, kind, instead, why }, severity);
    }),
  );
};

const kinds = ['loaded', 'saying', 'labels'] as const;
type WordRule = Editorial['loaded'][number] & { readonly kind: (typeof kinds)[number] };

/**
 * The rule for each banned word or phrase, in the form that `plain` gives it. Where two rules have the same word, the first
 * applies.
 */
function rulesOf(value: Editorial): ReadonlyMap<string, WordRule> {
  const rules = kinds.flatMap((kind) => value[kind].map((rule) => ({ ...rule, kind })));
  return new Map(rules.toReversed().flatMap((rule) => rule.words.map((word) => [plain(word), rule] as const)));
}

/** Whole words of any of these phrases, the longest first; nothing, if there are none. */
function patternOf(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const sorted = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ');
}
