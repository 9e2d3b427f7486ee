import { functionWords } from '../function-words.ts';
import type { AskedWord, Query } from '../read-query.ts';
import type { Term } from '../terms.ts';

const minLetters = 3;

/** Two words that may be written as one, as cease and fire: that one; undefined of others. */
export function joinedForm(one: Pick<Term, 'form'> | undefined, other: Pick<Term, 'form'> | undefined): string | undefined {
  if (!one || !other || [one, other].some(({ form }) => form.length < minLetters || functionWords.has(form))) return undefined;
  return /\p{N}/u.test(one.form + other.form) ? undefined : one.form + other.form;
}

/** A query with two words as one where an archive writes them so: ceasefire of cease fire and cease-fire. */
export function withJoinedWords(query: Query, isKnown: (form: string) => boolean): Query {
  const words: AskedWord[] = [];
  const places: number[] = [];
  const inPhrase = new Set(query.phrases.flat());
  for (const [at, word] of query.words.entries()) {
    const before = words.at(-1);
    const isFree = !inPhrase.has(at) && !inPhrase.has(at - 1) && !word.dates && !before?.dates;
    const form = isFree && before?.end === query.words[at - 1]?.end ? joinedForm(before, word) : undefined;
    if (before && form !== undefined && isKnown(form))
      words[words.length - 1] = { ...before, form, end: word.end, typed: query.text.slice(before.start, word.end) };
    else words.push(word);
    places[at] = words.length - 1;
  }
  return { ...query, words, phrases: query.phrases.map((phrase) => phrase.map((place) => places[place] ?? place)) };
}
