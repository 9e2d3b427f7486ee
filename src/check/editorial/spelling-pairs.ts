import { type Problem, problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import type { Range } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';
import type { EditorialRule, Judged, JudgedWords } from './editorial-rule.ts';

/**
 * Of two spellings of one word our own words have only that which the archive writes. Names are spelled as the documents spell
 * them, and so is all that stands inside quotation marks.
 */
export const spellingPairs: EditorialRule = (judged) => {
  const spellings = judged.rules.spellings.flatMap(({ not, ...rule }) => not.map((other) => ({ ...rule, other })));
  if (spellings.length === 0) return [];
  const pattern = new RegExp(spellings.map(({ other }) => `(${sourceOf(other)})`).join('|'), 'giu');
  const names = fixedNames(judged.content);
  return judged.words.flatMap((words) =>
    [...words.unquoted.matchAll(pattern)].flatMap((match) => {
      const spelling = spellings[match.slice(1).findIndex((group) => group !== undefined)];
      return spelling ? judge(words, { start: match.index, end: match.index + match[0].length }, spelling, names, judged) : [];
    }),
  );
};

interface Spelling {
  readonly write: string;
  readonly other: string;
  readonly except: readonly string[];
  readonly severity: Problem['severity'];
}

function judge(
  { text, at }: JudgedWords,
  found: Range,
  { write, other, except, severity }: Spelling,
  names: readonly string[],
  { isAllowed }: Judged,
): Problem | [] {
  const range = {
    start: found.start - (other.startsWith('-') ? lettersBefore(text, found.start) : 0),
    end: found.end + (other.endsWith('-') ? lettersAfter(text, found.end) : 0),
  };
  const word = text.slice(range.start, range.end);
  const place = at(range.start, word.length);
  if (except.some((each) => fits(word, each)) || isWithinName(text, range, coreOf(other), names)) return [];
  if (isAllowed(text, range, place)) return [];
  const right = likeCapitals(coreOf(write), text.slice(found.start, found.end));
  const repaired = text.slice(range.start, found.start) + right + text.slice(found.end, range.end);
  return problem('spelling-mixed', place, { word, repaired }, severity);
}

/** A spelling without the hyphens that stand for any letters. */
function coreOf(spelling: string): string {
  return spelling.replace(/^-|-$/gu, '');
}

/** Whether a word has a spelling, with any letters where that has hyphens. */
function fits(word: string, spelling: string): boolean {
  const [whole, core] = [word, coreOf(spelling)].map((each) => each.normalize('NFC').toLowerCase()) as [string, string];
  const at = spelling.endsWith('-') ? whole.indexOf(core) : whole.length - core.length;
  return whole.startsWith(core, at) && (at === 0 || (at > 0 && spelling.startsWith('-')));
}

const letter = '[\\p{L}\\p{M}]';

/** A pattern for a spelling, at the ends of a word where it has no hyphen. Scripts without spaces have no ends of words. */
function sourceOf(spelling: string): string {
  const core = coreOf(spelling);
  const forms = [...new Set([core.normalize('NFC'), core.normalize('NFD')])].map((form) =>
    form
      .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
      .replace(/['’]/gu, "['’]")
      .replaceAll(' ', '\\s+'),
  );
  const isSpaced = (end: string) => !new RegExp(`[${unspaced}]`, 'u').test(end);
  const before = spelling.startsWith('-') ? `(?<=${letter})` : isSpaced(core.slice(0, 1)) ? `(?<!${letter})` : '';
  const after = spelling.endsWith('-') || !isSpaced(core.slice(-1)) ? '' : `(?!${letter})`;
  return `${before}(?:${forms.join('|')})${after}`;
}

/** A word of more letters than these is taken for no word. */
const maxLetters = 60;

function lettersBefore(text: string, end: number): number {
  return /[\p{L}\p{M}]{0,60}$/u.exec(text.slice(Math.max(0, end - maxLetters), end))?.[0].length ?? 0;
}

function lettersAfter(text: string, start: number): number {
  return /^[\p{L}\p{M}]*/u.exec(text.slice(start, start + maxLetters))?.[0].length ?? 0;
}

/** Names of places and parties, and the titles that documents give themselves. */
function fixedNames({ places, parties, sources }: Content): string[] {
  const titles = sources.flatMap(({ value }) => (value.titleKind === 'formal' ? value.title : []));
  return [...titles, ...[...places, ...parties].flatMap(({ value: { name, spellings } }) => [name, ...spellings])];
}

function isWithinName(text: string, { start, end }: Range, core: string, names: readonly string[]): boolean {
  const small = core.toLowerCase();
  return names.some((name) => {
    if (!name.toLowerCase().includes(small)) return false;
    const at = text.indexOf(name, Math.max(0, end - name.length));
    return at !== -1 && at <= start;
  });
}

/** A spelling with the capitals of the one whose place it takes. */
function likeCapitals(spelling: string, model: string): string {
  const [first = ''] = model;
  if (!/\p{Lu}/u.test(first)) return spelling;
  return /\p{Ll}/u.test(model) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling.toUpperCase();
}
