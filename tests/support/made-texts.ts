import { plainArticle } from '../../src/quotations/article/article.ts';
import { atOnce } from '../../src/quotations/at-once.ts';
import { checkAtOnce, type Judgement, type NamedDocument } from '../../src/quotations/check-article.ts';
import { Corpus } from '../../src/quotations/corpus/corpus.ts';
import { judge } from '../../src/quotations/judge/judge.ts';
import type { Verdict } from '../../src/quotations/judge/verdict.ts';
import { splitSentences } from '../../src/text/sentences/sentences-of.ts';
import { documents as all } from './documents.ts';

/** The documents of the real archive, as a text may name them. */
export const documents: readonly NamedDocument[] = all.map(({ name, folded }) => {
  const id = name.replace(/\.txt$/u, '');
  return { id, folded, titles: [`the ${id.replaceAll('-', ' ')}`], addresses: [`/sources/${id}/`] };
});

/** Names of the archive that `swapped` exchanges for each other. */
const names = [
  'Azerbaijan',
  'Armenia',
  'Fuzuli',
  'Jabrayil',
  'Shusha',
  'Lachin',
  'Turkey',
  'Russia',
  'Ganja',
  'Aliyev',
  'Pashinyan',
];

/** A text that quotes, and what must be found of its quotation. */
export interface MadeText {
  readonly kind: string;
  readonly text: string;
  readonly isRight: (verdict: Verdict) => boolean;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is found of the quotations of a plain text, but for titles of documents. */
export function judgementsOf(text: string, from: readonly NamedDocument[] = documents): Judgement[] {
  const judgements = checkAtOnce(plainArticle(text), from, { language: 'en', names });
  return judgements.filter(({ verdict }) => verdict.status !== 'title');
}

/** A sentence of a document on one line, with those before and after it. */
interface Sentence {
  readonly document: number;
  readonly words: string;
  readonly next: string | undefined;
  readonly afterNext: string | undefined;
}

const flat = (words: string) => words.replace(/\s+/gu, ' ').trim();
/** Marks and brackets within a sentence would be cut, or taken for the quotation's own. */
const isPlain = (words: string) => /^\p{Lu}[^"“”„«»‘’'[\]…]*\.$/u.test(words) && !words.includes('...') && !/-\s/u.test(words);

const sentences: readonly Sentence[] = documents.flatMap(({ folded }, document) => {
  const found = splitSentences(folded.raw).map(({ start, end }) => flat(folded.raw.slice(start, end)));
  return found.map((words, at) => ({ document, words, next: found[at + 1], afterNext: found[at + 2] }));
});
const usable = sentences.filter(({ words }) => isPlain(words) && wordsIn(words).length >= 8 && words.length < 400);

/** The folded text of all documents, for asking whether a change made other words that stand there. */
const allText = documents.map(({ folded }) => folded.text.toLowerCase()).join('\n');
const stands = (words: string) => allText.includes(flat(words).toLowerCase());

function wordsIn(words: string): string[] {
  return words.split(' ');
}

/**
 * The words of the documents that deny, refuse or doubt what goes with them: as they stand there, and not as the judge knows them,
 * by beginnings of words.
 */
const denying = new Set(
  (
    'not no never nothing without despite illegal unlawful contrary rejection reject refused refusal refuted prevent prevents prevented ' +
    'preventing impossible failure fabricated pretending false fake unfounded banned forbade oppose denied'
  ).split(' '),
);

function denies(word: string): boolean {
  return word.split(/[^\p{L}]+/u).some((part) => denying.has(part.toLowerCase()));
}

type Make = (sentence: Sentence, pick: (count: number) => number) => Omit<MadeText, 'kind'> | undefined;

const hasStatus =
  (status: Verdict['status'], more: (verdict: never) => boolean = () => true) =>
  (verdict: Verdict) =>
    verdict.status === status && more(verdict as never);
type Altered = Extract<Verdict, { readonly status: 'altered' }>;
type Pieced = Extract<Verdict, { readonly status: 'pieced' }>;
type Found = Extract<Verdict, { readonly status: 'found' }>;
const altered = (...changes: Altered['changes'][number][]) =>
  hasStatus('altered', (verdict: Altered) => changes.length === 0 || changes.some((each) => verdict.changes.includes(each)));
/** Whether words are the same, but for the space that a line end leaves after a hyphen. */
const isSameSaid = (one: string, other: string) => flat(one).replace(/-\s?/gu, '-') === other.replace(/-\s?/gu, '-');
/** Turned by words that are left out, which are told, and in nothing else. */
const turned = (leftOut: string) =>
  hasStatus('altered', ({ changes, difference }: Altered) => {
    const dropped = difference.filter(({ kind }) => kind === 'dropped');
    return changes.join() === 'turned' && dropped.length === 1 && isSameSaid(dropped[0]?.words ?? '', leftOut);
  });
const saying = (words: string) => `It was reported so: “${words}” Nothing else was.`;

/** The marks of many languages. */
const marks = ['«»', '„“', '“”', '””', '»«', '「」', '『』', '""', '‹›', '„”', '‘’', '‚‘'];

/** Each way to make a text from a sentence of the documents; nothing, if the sentence has not what it takes. */
const ways: Readonly<Record<string, Make>> = {
  'as it stands': ({ words }) => ({ text: saying(words), isRight: hasStatus('found') }),
  'a part of it': ({ words }, pick) => {
    const all = wordsIn(words);
    const from = pick(all.length - 5);
    const part = all.slice(from, from + 5 + pick(all.length - from - 4)).join(' ');
    return stands(part) ? { text: saying(part), isRight: hasStatus('found') } : undefined;
  },
  'broken at every few words': ({ words }, pick) => {
    const all = wordsIn(words);
    const broken = all.map((word, at) => word + (at % (3 + pick(4)) === 2 ? '\n' : ' ')).join('');
    return { text: saying(broken.trim()), isRight: hasStatus('found') };
  },
  'in the marks of a language': ({ words }, pick) => {
    const [open = '', close = ''] = marks[pick(marks.length)] as string;
    return { text: `It was reported so: ${open}${words}${close} Nothing else was.`, isRight: hasStatus('found') };
  },
  'without its first words, with a capital': ({ words }, pick) => {
    const rest = wordsIn(words)
      .slice(1 + pick(2))
      .join(' ');
    if (!/^\p{Ll}/u.test(rest)) return undefined;
    const text = saying(rest.charAt(0).toUpperCase() + rest.slice(1));
    return { text, isRight: hasStatus('found', ({ notes }: Found) => notes.includes('first-letter')) };
  },
  'a word dropped': ({ words }, pick) => {
    const all = wordsIn(words);
    const at = 2 + pick(all.length - 4);
    const left = all.toSpliced(at, 1).join(' ');
    return stands(left) || !/^\p{L}+$/u.test(all[at] ?? '') ? undefined : { text: saying(left), isRight: altered() };
  },
  '"not" put in': ({ words }, pick) => {
    const all = wordsIn(words);
    const text = all.toSpliced(2 + pick(all.length - 4), 0, 'not').join(' ');
    return { text: saying(text), isRight: altered('negation') };
  },
  'a number changed': ({ words }, pick) => {
    const numbers = [...words.matchAll(/\d+/gu)];
    const number = numbers[pick(numbers.length)];
    if (!number) return undefined;
    const other = String(Number(number[0]) + 1 + pick(9));
    const changed = words.slice(0, number.index) + other + words.slice(number.index + number[0].length);
    return stands(changed) ? undefined : { text: saying(changed), isRight: altered('number') };
  },
  'a name changed': ({ words }, pick) => {
    const there = names.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(words));
    const name = there[pick(there.length)];
    if (name === undefined) return undefined;
    const other = names.filter((each) => each !== name)[pick(names.length - 1)] as string;
    const changed = words.replace(new RegExp(`\\b${name}\\b`, 'u'), other);
    return stands(changed) ? undefined : { text: saying(changed), isRight: altered('name') };
  },
  'two names swapped': ({ words }) => {
    const [one, two] = names.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(words));
    if (one === undefined || two === undefined) return undefined;
    const changed = words.replace(new RegExp(`\\b(?:${one}|${two})\\b`, 'gu'), (name) => (name === one ? two : one));
    return stands(changed) ? undefined : { text: saying(changed), isRight: altered('name', 'order') };
  },
  'a comma dropped': ({ words }) => {
    const changed = words.replace(', ', ' ');
    return changed === words || stands(changed) ? undefined : { text: saying(changed), isRight: altered('signs') };
  },
  'two sentences joined': ({ words, next, afterNext }) => {
    if (!next || !afterNext || !isPlain(afterNext) || wordsIn(afterNext).length < 5) return undefined;
    const isRight = hasStatus('pieced', ({ seams }: Pieced) => seams.some(({ kind, leftOut }) => kind === 'silent' && leftOut));
    return stands(`${words} ${afterNext}`) ? undefined : { text: saying(`${words} ${afterNext}`), isRight };
  },
  'an ellipsis for words': ({ words }, pick) => {
    const all = wordsIn(words);
    const from = 3 + pick(all.length - 6);
    const count = 1 + pick(all.length - from - 3);
    const leftOut = all.slice(from, from + count).join(' ');
    const sign = ['…', '...', '[…]', '[...]', '(…)', '. . .'][pick(6)] as string;
    const text = saying(all.toSpliced(from, count, sign).join(' '));
    const isSaid = ({ seams: [seam] }: Pieced) => isSameSaid(seam?.leftOut ?? '', leftOut);
    if (!wordsIn(leftOut).some(denies)) return { text, isRight: hasStatus('pieced', isSaid) };
    // A clause that is left out as a whole takes its "not" along.
    return { text, isRight: (verdict) => hasStatus('pieced', isSaid)(verdict) || turned(leftOut)(verdict) };
  },
  'an ellipsis for a "not"': ({ words }, pick) => {
    const all = wordsIn(words);
    const places = all.flatMap((word, at) => (at > 2 && at < all.length - 3 && denies(word) ? at : []));
    const at = places[pick(places.length)];
    if (at === undefined || !/^\p{L}+$/u.test(all[at] ?? '')) return undefined;
    return { text: saying(all.toSpliced(at, 1, '…').join(' ')), isRight: turned(all[at] ?? '') };
  },
  'a word in brackets': ({ words }, pick) => {
    const all = wordsIn(words);
    const text = saying(all.toSpliced(3 + pick(all.length - 6), 0, '[indeed]').join(' '));
    return { text, isRight: hasStatus('pieced', ({ seams }: Pieced) => seams[0]?.written === '[indeed]') };
  },
  'another document named': ({ words, document }) => {
    const other = documents[(document + 1) % documents.length] as NamedDocument;
    const standsThere = other.folded.text.includes(flat(words));
    const text = `As “${other.titles[0] as string}” says, “${words}”`;
    return standsThere ? undefined : { text, isRight: hasStatus('misattributed') };
  },
  'its own document named': ({ words, document }) => {
    const { titles } = documents[document] as NamedDocument;
    return { text: `As “${titles[0] as string}” says, “${words}”`, isRight: hasStatus('found') };
  },
  'words of nobody': (_, pick) => {
    const nouns = ['lanterns', 'gardens', 'violins', 'harvests', 'clocks', 'rivers', 'ladders', 'candles'];
    const noun = () => nouns[pick(nouns.length)] as string;
    return {
      text: saying(`The ${noun()} sang to the ${noun()} until all ${noun()} had fallen asleep.`),
      isRight: hasStatus('absent'),
    };
  },
};

/** So many texts, each made in another way than the one before it. */
export function madeTexts(count: number, seed: number): MadeText[] {
  const chance = chanceFrom(seed);
  const pick = (below: number) => Math.floor(chance() * Math.max(1, below));
  const kinds = Object.keys(ways);
  const made: MadeText[] = [];
  while (made.length < count) {
    const kind = kinds[made.length % kinds.length] as string;
    const text = ways[kind]?.(usable[pick(usable.length)] as Sentence, pick);
    if (text) made.push({ kind, ...text });
  }
  return made;
}

/** What is found of words that are set apart as quoted, whatever marks they have in them. */
export function verdictOf(words: string, corpus: Corpus = readCorpus()): Verdict {
  const isName = (form: string) => form.length > 3 && names.join(' ').toLowerCase().includes(form);
  return atOnce(judge({ corpus, titles: [], isName, isPerson: () => false, language: 'en' }, words));
}

let known: Corpus | undefined;

/** The documents, read for every pair of words that they have. */
function readCorpus(): Corpus {
  if (known) return known;
  known = new Corpus(documents);
  for (const step of known.read(documents.map(({ folded }) => folded.text))) if (step < 0) break;
  return known;
}
