import type { z } from 'zod';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Entry } from '../../read/content.ts';
import type { editorial } from '../../schema/editorial.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/fold.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { withoutQuoted } from '../quoted/quoted-ranges.ts';
import type { Rule } from './rule.ts';

/**
 * Words that the archive's `editorial.yaml` bans from our own voice do not occur outside quotation marks, and every allowance
 * in it is still needed.
 */
export const loadedWords: Rule = ({ content }) => {
  const { editorial, site } = content;
  if (!editorial) return [];
  const language = site?.value.language ?? 'en';
  const rules = rulesOf(editorial.value);
  const allowances = editorial.value.allowed.map((each) => ({ ...each, isUsed: false }));
  const pattern = patternOf([...rules.keys()]);
  const found = pattern ? ownWords(content).flatMap((words) => judge(words, language, pattern, rules, allowances)) : [];
  return [...found, ...needless(editorial, allowances)];
};

const kinds = ['loaded', 'saying', 'labels'] as const;
type Editorial = z.output<typeof editorial>;
type WordRule = Editorial['loaded'][number] & { readonly kind: (typeof kinds)[number] };
type Allowance = Editorial['allowed'][number] & { isUsed: boolean };

/**
 * The rule for each banned word or phrase, in the form that `plain` gives it. Where two rules have the same word, the first
 * applies.
 */
function rulesOf(value: Editorial): ReadonlyMap<string, WordRule> {
  const rules = kinds.flatMap((kind) => value[kind].map((rule) => ({ ...rule, kind })));
  return new Map(rules.toReversed().flatMap((rule) => rule.words.map((word) => [plain(word), rule] as const)));
}

function judge(
  words: OwnWords,
  language: string,
  pattern: RegExp,
  rules: ReadonlyMap<string, WordRule>,
  allowances: Allowance[],
): Problem[] {
  const { text, at } = words;
  const ours = withoutQuoted(words, language);
  const holds = holderOf(text);
  return [...ours.matchAll(pattern)].flatMap(({ index, 0: word }) => {
    const rule = rules.get(plain(word));
    const place = at(index, word.length);
    const range = { start: index, end: index + word.length };
    const allowed = allowances.filter((each) => isIn(place.file, each.in) && holds(each.words, range));
    for (const each of allowed) each.isUsed = true;
    if (!rule || allowed.length > 0) return [];
    const { kind, instead, why, severity } = rule;
    return problem('word-loaded', place, { word, kind, instead, why }, severity);
  });
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

/** Asks whether a range of a text lies within allowed words. Each phrase is searched for once. */
function holderOf(text: string): (words: string, range: Range) => boolean {
  const known = new Map<string, readonly number[]>();
  return (words, { start, end }) => {
    const starts = known.get(words) ?? startsOf(text, words);
    known.set(words, starts);
    const first = firstIndex(starts.length, (index) => (starts[index] as number) + words.length >= end);
    return (starts[first] ?? Infinity) <= start;
  };
}

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function isIn(file: string, files: readonly string[] | undefined): boolean {
  return !files || files.some((name) => file.replaceAll('\\', '/').endsWith(`/${name}`));
}

function needless(entry: Entry<Editorial>, allowances: readonly Allowance[]): Problem[] {
  return allowances.flatMap(({ isUsed, words }, index) =>
    isUsed ? [] : problem('allowance-needless', entry.at(['allowed', index, 'words']), { words }, 'warning'),
  );
}
