import type { Range } from '../text/ranges.ts';
import { joinedForm } from './asked/joined-words.ts';
import { functionWords } from './function-words.ts';
import { wordsLike } from './near-words.ts';
import { isEnglish, stemOf } from './stem.ts';
import { isOneLetter, letterIn, type Term, termsOf } from './terms.ts';

/** A way to look for words in texts, one after the other. */
export interface TextFinder {
  /** Where a text has the words in a row; the last of them may go on. */
  readonly rowsIn: (text: string) => Range[];
  /** Where it has any of the words, in any form that a search knows of. */
  readonly wordsIn: (text: string) => Range[];
}

/** Whether words were typed, and may not be to their end. */
interface Typed {
  readonly isTyped: boolean;
  readonly isUnfinished: boolean;
}

/** Looks for words as they are typed, or for several stretches of words, in a language (BCP 47). */
export function textFinder(sought: readonly string[], language: string, { isTyped, isUnfinished }: Typed): TextFinder {
  const rows = sought.map((words) => termsOf(words).map(({ form }) => form)).filter((row) => row.length > 0);
  const key = (form: string) => (isEnglish(language) ? stemOf(form, language) : form);
  const all = rows.flat();
  const telling = all.filter((form) => !functionWords.has(form));
  const keys = new Set((telling.length > 0 ? telling : all).map(key));
  return {
    rowsIn: (text) => {
      const terms = termsOf(text);
      return rows.flatMap((row) => findRow(row, terms, isUnfinished)).toSorted((a, b) => a.start - b.start || b.end - a.end);
    },
    // Of several words that are typed, a reader expects them all in a row.
    wordsIn: (text) => (isTyped && all.length > 1 ? [] : termsOf(text).filter(({ form }) => keys.has(key(form)))),
  };
}

/** Where a row of words stands. While it is typed, its last word may be the beginning of one. */
function findRow(row: readonly string[], terms: readonly Term[], isTyping: boolean): Range[] {
  const last = row.length - 1;
  const [letter = ''] = row;
  if (last === 0 && isOneLetter(letter)) return distinct(terms.flatMap((term) => letterIn(term, letter) ?? []));
  return terms.flatMap((first, at) => {
    const end = lastOf(row, terms, at, isTyping);
    if (!end) return [];
    // What follows the last letter of a date in figures is a pair with it: 日 and 日通.
    const isLetter = isOneLetter(row[last] ?? '') && !isOneLetter(end.form);
    return [{ start: first.start, end: isLetter ? end.start + (row[last] ?? '').length : end.end }];
  });
}

/** The last word of a row that begins at a word of a text, in which two words may be written as one: ceasefire, cease-fire. */
function lastOf(row: readonly string[], terms: readonly Term[], from: number, isTyping: boolean): Term | undefined {
  let at = from;
  for (let index = 0; index < row.length; at += 1, index += 1) {
    const [form = '', here, next] = [row[index], terms[at], terms[at + 1]];
    if (!here) return undefined;
    const isLast = index === row.length - 1;
    if (here.form === form || (isLast && (isTyping || isOneLetter(form)) && here.form.startsWith(form))) continue;
    if (joinedForm(here, next) === form) at += 1;
    else if (joinedForm({ form }, asForm(row[index + 1])) === here.form) index += 1;
    else return undefined;
  }
  return terms[at - 1];
}

function asForm(form: string | undefined) {
  return form === undefined ? undefined : { form };
}

/** A letter is in two pairs of letters. */
function distinct(ranges: readonly Range[]): Range[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()];
}

/** The words of texts that a single word may stand for which none of them has. */
export function nearestWords(typed: string, texts: readonly string[]): string[] {
  const [word, ...more] = termsOf(typed);
  if (!word || more.length > 0) return [];
  return wordsLike(word.form, new Set(texts.flatMap((text) => termsOf(text).map(({ form }) => form))), typed.trim());
}
