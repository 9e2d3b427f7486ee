import { joinedForm } from './asked/joined-words.ts';
import { scaledNumberAt } from './asked/scaled-numbers.ts';
import { initialsIn } from './initials.ts';
import { initialsTerm } from './search-data.ts';
import { stemOf } from './stem.ts';
import { type Term, termsOf } from './terms.ts';

/**
 * The terms that a text of a language (BCP 47) is found by: its words, those of hyphened words as one too, numbers with their words
 * of scale in figures, two words as one that is `known` among the words of the archive, and abbreviations.
 */
export function indexTerms(text: string, language: string, known: ReadonlySet<string> = new Set()): string[] {
  const terms = termsOf(text);
  const beside = terms.flatMap((term, at) => joinedForm(term, terms[at + 1]) ?? []).filter((form) => known.has(form));
  const numbers = terms.flatMap((_, at) => scaledNumberAt(terms, at, [language]) ?? []);
  const words = [...terms.map(({ form }) => form), ...joinedWords(text, terms), ...numbers, ...beside];
  return [...words.map((form) => stemOf(form, language)), ...initialsIn(text, terms).map(initialsTerm)];
}

/** Every word of a text, and the parts of each hyphened word as one. */
export function wordsIn(text: string): string[] {
  const terms = termsOf(text);
  return [...terms.map(({ form }) => form), ...joinedWords(text, terms)];
}

/** The parts of each hyphened word as one. */
function joinedWords(text: string, terms: readonly Term[]): string[] {
  const joined: string[] = [];
  let [whole, parts, end] = ['', 0, 0];
  const close = () => {
    if (parts > 1) joined.push(whole);
  };
  for (const { form, start, end: last } of terms) {
    const isJoined = /^[-\u2010\u2011]$/u.test(text.slice(end, start)) && !/\p{N}/u.test(whole + form);
    if (!isJoined) close();
    [whole, parts, end] = isJoined ? [whole + form, parts + 1, last] : [form, 1, last];
  }
  close();
  return joined;
}
