import type { Range } from '../../text/fold.ts';
import { isFormOf, isUnspaced, type NameWord, nameWords } from '../../text/names/name-words.ts';

/** Something with its names, in all their spellings. */
export interface Named<T> {
  readonly of: T;
  readonly names: readonly string[];
}

/** Where a text has a name, and whose. Two may share one name. */
export interface FoundName<T> extends Range {
  readonly of: readonly T[];
}

interface Spelling<T> {
  readonly of: T;
  readonly forms: readonly string[];
}

/** So many first letters of a name are its key in the index. */
const keyLetters = 3;
/** Letters that some scripts join before a word, at most. */
const maxJoinedLetters = 4;

/** Finds names in texts of a language: of those that begin at one word the longest, none overlapping, in order. */
export function nameFinder<T>(all: readonly Named<T>[], language: string): (text: string) => FoundName<T>[] {
  const spellings = all.flatMap(({ of, names }) =>
    names.map((name): Spelling<T> => ({ of, forms: nameWords(name).map(({ form }) => form) })),
  );
  const within = spellings.filter(({ forms: [first] }) => first !== undefined && isUnspaced(first));
  const index = Map.groupBy(
    spellings.filter(({ forms: [first] }) => first !== undefined && !isUnspaced(first)),
    ({ forms: [first = ''] }) => first.slice(0, keyLetters),
  );
  return (text) => {
    const words = nameWords(text);
    const found: FoundName<T>[] = [];
    for (let at = 0; at < words.length;) {
      const fitting = keysOf(words[at] as NameWord).flatMap((key) =>
        (index.get(key) ?? []).filter(({ forms }) => standsAt(words, at, forms, language)),
      );
      const length = Math.max(0, ...fitting.map(({ forms }) => forms.length));
      const longest = fitting.filter(({ forms }) => forms.length === length);
      if (longest.length > 0) {
        const { end } = words[at + length - 1] as NameWord;
        found.push({ start: (words[at] as NameWord).start, end, of: [...new Set(longest.map(({ of }) => of))] });
      }
      at += Math.max(1, length);
    }
    return within.length === 0 ? found : [...found, ...standingWithin(text, within)];
  };
}

function keysOf({ form }: NameWord): string[] {
  const joined = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}]/u.test(form) ? maxJoinedLetters : 0;
  return [...new Set(Array.from({ length: joined + 1 }, (_, at) => form.slice(at, at + keyLetters)))];
}

function standsAt(words: readonly NameWord[], at: number, forms: readonly string[], language: string): boolean {
  return forms.every((form, index) => {
    const word = words[at + index];
    return word !== undefined && isFormOf(word.form, form, language);
  });
}

/** Names in scripts that part no words by spaces stand anywhere among other letters. */
function standingWithin<T>(text: string, spellings: readonly Spelling<T>[]): FoundName<T>[] {
  return spellings.flatMap(({ of, forms }) => {
    const name = forms.join('');
    const start = text.indexOf(name);
    return start === -1 ? [] : { start, end: start + name.length, of: [of] };
  });
}
