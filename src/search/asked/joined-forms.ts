import { areJoinedBefore } from '../../text/joined-words.ts';

/** Scripts in which little words are written as one with the word after them. */
const joins = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Ethiopic}/u;
/** Letters of the longest little words, and of the shortest word after them. */
const [maxJoined, minLetters] = [4, 3];

const cores = new Map<string, readonly string[]>();

/** Words of an archive that are the same but for little words written as one with them: المكتبة and مكتبة. */
export function joinedForms(form: string, words: readonly string[]): string[] {
  if (!joins.test(form)) return [];
  const asked = new Set(coresOf(form));
  return words.filter((word) => word !== form && joins.test(word) && coresOf(word).some((core) => asked.has(core)));
}

/** A word, and what is left of it without what may be little words before it. */
function coresOf(word: string): readonly string[] {
  const known = cores.get(word);
  if (known) return known;
  const found = [word];
  for (let count = 1; count <= maxJoined && word.length - count >= minLetters; count += 1)
    if (areJoinedBefore(word.slice(0, count))) found.push(word.slice(count));
  cores.set(word, found);
  return found;
}
