import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { Entry } from '../../read/content.ts';
import type { Editorial } from '../../schema/editorial.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/fold.ts';

/** Asks whether a range of our words, which stands at a place, lies within words that `editorial.yaml` allows there. */
export type IsAllowed = (text: string, range: Range, place: Place) => boolean;

/** What `editorial.yaml` allows, and what of that no rule has met once all of them have asked. */
export function allowancesOf(entry: Entry<Editorial>): { readonly isAllowed: IsAllowed; readonly needless: () => Problem[] } {
  const allowances = entry.value.allowed.map((each) => ({ ...each, isUsed: false }));
  const startsIn = startsFinder();
  return {
    isAllowed: (text, { start, end }, { file }) => {
      const allowed = allowances.filter(({ words, in: files }) => {
        if (!isIn(file, files)) return false;
        const starts = startsIn(text, words);
        const first = firstIndex(starts.length, (index) => (starts[index] as number) + words.length >= end);
        return (starts[first] ?? Infinity) <= start;
      });
      for (const each of allowed) each.isUsed = true;
      return allowed.length > 0;
    },
    needless: () =>
      allowances.flatMap(({ isUsed, words }, index) =>
        isUsed ? [] : problem('allowance-needless', entry.at(['allowed', index, 'words']), { words }, 'warning'),
      ),
  };
}

/** Finds where words stand in a text. What was found in the text that was asked about last is kept. */
function startsFinder(): (text: string, words: string) => readonly number[] {
  let last: string | undefined;
  const known = new Map<string, readonly number[]>();
  return (text, words) => {
    if (text !== last) known.clear();
    last = text;
    const starts = known.get(words) ?? startsOf(text, words);
    known.set(words, starts);
    return starts;
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
