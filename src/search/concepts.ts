import type { Span } from '../timeline/types.ts';
import { joinedForms } from './asked/joined-forms.ts';
import { inOtherLetters } from './asked/letter-variants.ts';
import { monthElsewhere, namesOfMonth } from './asked/months-elsewhere.ts';
import { scaledNumberAt } from './asked/scaled-numbers.ts';
import { familyOf } from './asked/word-families.ts';
import { functionWords, questionWords } from './function-words.ts';
import { wordsLike } from './near-words.ts';
import type { AskedWord, Query } from './read-query.ts';
import { anyYearTerm, beginTerm, type Facet, initialsTerm } from './search-data.ts';
import { isEnglish, mayBeForms, stemOf } from './stem.ts';
import { isOneLetter, termsOf } from './terms.ts';

/** Something that is asked for, and all terms that a text may have it by. */
export interface Concept {
  readonly word: AskedWord;
  readonly terms: ReadonlyMap<string, Alternative>;
  /** Whether a result needs to have it, as far as words alone tell. */
  readonly isNeeded: boolean;
  readonly phrase: number | undefined;
  /** The days of a date, where what may lie within them answers too. */
  readonly span: Span | undefined;
}

/** Why a term answers what was asked for, and how well. */
export interface Alternative {
  readonly why: 'exact' | 'letters' | 'date' | 'name' | 'form' | 'family' | 'joined' | 'beginning' | 'initials' | 'near';
  readonly weight: number;
  /** Of a name: whose it is. */
  readonly entity?: EntityName;
  /** Of a date: the days in which what has the term must lie, where its own date is known. */
  readonly within?: Span;
}

/** A spelling of a place or party, by its words. */
export interface EntityName {
  readonly facet: Extract<Facet, 'place' | 'party'>;
  readonly index: number;
  readonly term: string;
  readonly forms: readonly string[];
  /** The words of every spelling of it. */
  readonly allForms: readonly (readonly string[])[];
}

/** What an archive knows of words. */
export interface Vocabulary {
  readonly languages: readonly string[];
  /** Every word of the archive, in order. */
  readonly words: readonly string[];
  /** How many records have a term. */
  readonly count: (term: string) => number;
  /** Names by their first word. */
  readonly names: ReadonlyMap<string, readonly EntityName[]>;
  /** Letters of Chinese, simplified and traditional, that stand for each other. */
  readonly variants: ReadonlyMap<string, string>;
}

const weights = {
  exact: 1,
  letters: 0.95,
  date: 1,
  name: 0.9,
  form: 0.7,
  family: 0.6,
  joined: 0.9,
  beginning: 0.5,
  initials: 0.7,
  near: 0.6,
} as const;
/** So many terms of words that begin as the last word that is typed, and forms of a word, are looked for. */
const maxAlike = 24;
/**
 * Where fewer records have the last word whole, it may be the beginning of another, whether it is being typed or stands in an
 * address.
 */
const minWhole = 3;

/** What a query asks for. */
export function conceptsOf(query: Query, vocabulary: Vocabulary): Concept[] {
  const names = namesIn(query.words, vocabulary);
  const areAllLittle = query.words.every(({ isLittle, form }) => isLittle || questionWords.has(form));
  return query.words.map((word, at) => {
    const terms = new Map<string, Alternative>();
    const add = (term: string, alternative: Alternative) => {
      if ((terms.get(term)?.weight ?? 0) < alternative.weight && vocabulary.count(term) > 0) terms.set(term, alternative);
    };
    const phrase = query.phrases.findIndex((places) => places.includes(at));
    for (const { term, weight, within } of word.dates ?? [])
      for (const each of weight === 1 ? [term, beginTerm(term)] : [term])
        add(each, { why: 'date', weight, ...(within && { within }) });
    // A year may be a number of another kind.
    if (word.dates === undefined || word.typed === word.form) addWord(word, add, vocabulary);
    for (const entity of names[at] ?? []) add(entity.term, { why: 'name', weight: weights.name, entity });
    if (word.dates === undefined) addJoined(query.words, at, add, vocabulary);
    const whole = [...terms.keys()].reduce((sum, term) => sum + vocabulary.count(term), 0);
    const mayBegin = at === query.words.length - 1 && word.dates === undefined && phrase === -1 && !word.isLittle;
    if (mayBegin && whole < minWhole) addBeginnings(word, add, vocabulary);
    if (terms.size === 0 && word.dates === undefined && phrase === -1) addMonth(word, add, vocabulary);
    // A question in another language than that of the archive's documents, in which such a word is another.
    const isQuestion = terms.size === 0 && questionWords.has(word.form);
    const mayBeMisspelt = !isQuestion && !isKnownWord(word, vocabulary);
    if (terms.size === 0 && mayBeMisspelt && word.dates === undefined && phrase === -1) addNear(word, add, vocabulary);
    return {
      word,
      terms,
      isNeeded: areAllLittle || !(word.isLittle || isQuestion),
      phrase: phrase === -1 ? undefined : phrase,
      span: spanOf(word, vocabulary),
    };
  });
}

/** Whether all that answers a word is a word like it. */
export function isGuessed({ terms }: Concept): boolean {
  return terms.size > 0 && [...terms.values()].every(({ why }) => why === 'near');
}

/** Much may have been on any one day; that answers where little is told of the day. */
function spanOf({ span, dates = [] }: AskedWord, vocabulary: Vocabulary): Span | undefined {
  if (!span || span.to - span.from > 1) return span;
  const told = dates.reduce((sum, { term, weight }) => sum + (weight === 1 ? vocabulary.count(term) : 0), 0);
  return told < minWhole ? span : undefined;
}

type Add = (term: string, alternative: Alternative) => void;

function addWord({ form, typed }: AskedWord, add: Add, { languages, words, variants }: Vocabulary): void {
  const others = languages.filter((language) => !isEnglish(language));
  if (languages.some(isEnglish)) {
    add(stemOf(form, 'en'), { why: 'exact', weight: weights.exact });
    for (const other of familyOf(form)) add(stemOf(other, 'en'), { why: 'family', weight: weights.family });
  }
  if (others.length > 0) {
    add(form, { why: 'exact', weight: weights.exact });
    const forms = words.filter((word) => word !== form && mayBeForms(form, word)).slice(0, maxAlike);
    for (const word of [...forms, ...joinedForms(form, words).slice(0, maxAlike)])
      add(word, { why: 'form', weight: weights.form });
  }
  const otherLetters = inOtherLetters(form, variants);
  for (const other of otherLetters) add(other, { why: 'letters', weight: weights.letters });
  // An index of a script that parts no words has its letters in pairs.
  for (const letter of isOneLetter(form) ? [form, ...otherLetters] : [])
    for (const word of words) if (word.includes(letter)) add(word, { why: 'exact', weight: weights.exact });
  const isAbbreviation = /^\p{Lu}{3,6}$/u.test(typed);
  if (isAbbreviation) add(initialsTerm(form), { why: 'initials', weight: weights.initials });
}

/** The name of a month in a language that is not the archive's. */
function addMonth({ form }: AskedWord, add: Add, vocabulary: Vocabulary): void {
  const month = monthElsewhere(form);
  if (month === undefined) return;
  add(anyYearTerm(month), { why: 'date', weight: weights.date });
  for (const language of vocabulary.languages)
    for (const name of namesOfMonth(month, language))
      for (const { form: word } of termsOf(name))
        for (const term of termsFor(word, vocabulary)) add(term, { why: 'date', weight: weights.date });
}

/** Two words that an archive writes as one: cease fire, 1 million. */
function addJoined(words: readonly AskedWord[], at: number, add: Add, { languages }: Vocabulary): void {
  for (const first of [at - 1, at]) {
    const [one, other] = [words[first], words[first + 1]];
    if (!one || !other || one.dates || other.dates) continue;
    const joined = one.form + other.form;
    const term = /\p{N}/u.test(joined)
      ? scaledNumberAt(words, first, languages)
      : stemOf(joined, languages.find(isEnglish) ?? '');
    if (term !== undefined) add(term, { why: 'joined', weight: weights.joined });
  }
}

function addBeginnings({ form }: AskedWord, add: Add, vocabulary: Vocabulary): void {
  if (form.length < 2) return;
  const longer = vocabulary.words.filter((word) => word.startsWith(form) && word !== form);
  const terms = [...new Set(longer.flatMap((word) => termsFor(word, vocabulary)))];
  const most = terms.toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a)).slice(0, maxAlike);
  for (const term of most) add(term, { why: 'beginning', weight: weights.beginning });
}

const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Whether a word is spelt right, though no text has it. */
function isKnownWord({ form }: AskedWord, { languages }: Vocabulary): boolean {
  return languages.every(isEnglish) && (seasons.has(form) || functionWords.has(form) || familyOf(form).size > 0);
}

function addNear({ form, typed }: AskedWord, add: Add, vocabulary: Vocabulary): void {
  const single = [...vocabulary.names].filter(([, names]) => names.some(({ forms }) => forms.length === 1));
  const all = new Set([...vocabulary.words, ...single.map(([name]) => name)]);
  const near = wordsLike(form, all, typed);
  const mayEnd = form.length >= minLettersOfEnding && !vocabulary.languages.every(isEnglish);
  const ends = mayEnd ? vocabulary.words.filter((word) => word.endsWith(form)) : [];
  for (const word of near.length > 0 ? near : ends.slice(0, maxAlike)) {
    for (const term of termsFor(word, vocabulary)) add(term, { why: 'near', weight: weights.near });
    for (const entity of vocabulary.names.get(word) ?? [])
      if (entity.forms.length === 1) add(entity.term, { why: 'near', weight: weights.near, entity });
  }
}

/** Of a word that an archive has only as the end of longer ones, in languages that join them: Brücke of Eisenbahnbrücke. */
const minLettersOfEnding = 5;

function termsFor(word: string, { languages }: Vocabulary): string[] {
  const isAll = languages.every(isEnglish);
  return [...new Set([...(languages.some(isEnglish) ? [stemOf(word, 'en')] : []), ...(isAll ? [] : [word])])];
}

/** The names that stand among words, of those that begin at one word the longest, by the places of their words. */
function namesIn(words: readonly AskedWord[], { names }: Vocabulary): EntityName[][] {
  const found = words.map((): EntityName[] => []);
  for (let at = 0; at < words.length;) {
    const fitting = (names.get(words[at]?.form ?? '') ?? []).filter(({ forms }) =>
      forms.every((form, index) => words[at + index]?.form === form),
    );
    const length = Math.max(0, ...fitting.map(({ forms }) => forms.length));
    for (const name of fitting.filter(({ forms }) => forms.length === length))
      for (let index = 0; index < length; index += 1) found[at + index]?.push(name);
    at += Math.max(1, length);
  }
  return found;
}
