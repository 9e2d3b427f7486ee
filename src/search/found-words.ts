import type { Range } from '../text/ranges.ts';
import { joinedForm } from './asked/joined-words.ts';
import { scaledNumberAt } from './asked/scaled-numbers.ts';
import type { Concept } from './concepts.ts';
import { datesAt, type Query } from './read-query.ts';
import { isEnglish, stemOf } from './stem.ts';
import { isOneLetter, letterIn, type Term, termsOf } from './terms.ts';

/** Where a text has what is asked for. */
export interface FoundWord extends Range {
  readonly concept: number;
  /** The place of its first word in the text, and how many words it is. */
  readonly at: number;
  readonly count: number;
  /** Whether it is the very word that was typed, apart from accents and capitals. */
  readonly isExact: boolean;
}

/** The words of a text, and those of them that are asked for, in order. */
export function findWords(
  text: string,
  concepts: readonly Concept[],
  languages: readonly string[],
  terms: readonly Term[] = termsOf(text),
): readonly FoundWord[] {
  const isStemmed = languages.some(isEnglish);
  return concepts
    .flatMap((concept, number) => {
      const { word, terms: alternatives } = concept;
      const dates = word.dates && new Set(word.dates.map(({ term }) => term));
      const names = namesOf(concept);
      const isLetter = isOneLetter(word.form);
      return terms.flatMap((term, at): FoundWord[] => {
        const { form } = term;
        const letter = isLetter && letterIn(term, word.form);
        if (letter) return [{ concept: number, at, count: 1, isExact: true, ...letter }];
        const isExact = form === word.form && dates === undefined;
        const isFound = isExact || alternatives.has(form) || (isStemmed && alternatives.has(stemOf(form, 'en')));
        const ofName = names.get(form);
        const named =
          (isFound && 1) ||
          (alternatives.has(scaledNumberAt(terms, at, languages) ?? '') && 2) ||
          (ofName && lengthOf(ofName, terms, at)) ||
          0;
        const date = named > 0 ? undefined : dates && datesAt(text, terms, at, dates, languages);
        const isJoined = named === 0 && form !== word.form && joinedForm(term, terms[at + 1]) === word.form;
        const count = date?.count ?? (isJoined && isBeside(text, terms, at) ? 2 : named);
        const end = date?.end ?? terms[at + count - 1]?.end;
        return count > 0 && end !== undefined ? [{ concept: number, at, count, isExact, start: term.start, end }] : [];
      });
    })
    .toSorted((a, b) => a.start - b.start || a.concept - b.concept);
}

/** Whether only a hyphen or a space is between a word and the next. */
function isBeside(text: string, terms: readonly Term[], at: number): boolean {
  return /^[\s\p{Pd}]$/u.test(text.slice(terms[at]?.end, terms[at + 1]?.start));
}

const namesOfConcepts = new WeakMap<Concept, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** All spellings of what a concept names, by their first words. */
function namesOf(concept: Concept): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = namesOfConcepts.get(concept);
  if (known) return known;
  const entities = new Set([...concept.terms.values()].flatMap(({ entity }) => entity?.allForms ?? []));
  const names = Map.groupBy(entities, ([first = '']) => first);
  namesOfConcepts.set(concept, names);
  return names;
}

/** The words of the longest name that begins at a word of a text. */
function lengthOf(names: readonly (readonly string[])[], terms: readonly Term[], at: number): number {
  const fitting = names.filter((forms) => forms.every((form, index) => terms[at + index]?.form === form));
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** The longest row of words as they were typed that a text has, of all that were typed. */
export function longestRow(query: Query, terms: readonly Term[], isStemmed: boolean): number {
  const keyOf = (form: string) => (isStemmed ? stemOf(form, 'en') : form);
  const asked = query.words.map(({ form }) => keyOf(form));
  const keys = terms.map(({ form }) => keyOf(form));
  let longest = 0;
  let before = asked.map(() => 0);
  for (const key of keys) {
    const row = asked.map((word, index) => (word === key ? (before[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}

/** Where a text has a phrase, word for word. */
export function findPhrase(forms: readonly string[], terms: readonly Term[]): Range[] {
  return terms.flatMap((first, at) => {
    const last = terms[at + forms.length - 1];
    return last && forms.every((form, index) => terms[at + index]?.form === form)
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}
