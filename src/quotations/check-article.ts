import { foldWords } from '../text/fold.ts';
import type { Article } from './article/article.ts';
import { namedDocuments } from './article/named-documents.ts';
import { type Quotation, quotationSteps } from './article/quotations-in.ts';
import { atOnce } from './at-once.ts';
import { Corpus, type CorpusDocument } from './corpus/corpus.ts';
import { judge, type Mentioned, noneMentioned } from './judge/judge.ts';
import { partsOf, withoutRemarks } from './judge/parts-of.ts';
import { undivided } from './judge/readings.ts';
import type { Verdict } from './judge/verdict.ts';

/** A document with all that a text may call it: its titles and its id. */
export interface NamedDocument extends CorpusDocument {
  readonly titles: readonly string[];
  /** Ends of addresses that lead to it or to its passages. */
  readonly addresses: readonly string[];
}

/** A quotation of a text, the documents to which the text ascribes it, and what is found of it. */
export interface Judgement {
  readonly quotation: Quotation;
  readonly named: readonly number[];
  readonly verdict: Verdict;
}

/** How far a check is, from 0 to 1. */
export interface Progress {
  readonly done: number;
}

export interface CheckOptions {
  /** The language of the archive. */
  readonly language: string;
  /** Whether every sentence is looked for, quoted or not. */
  readonly isWhole?: boolean;
  /** Names of places and parties, by whose words a changed name is known. */
  readonly names?: readonly string[];
  /** Those of these that are names of persons. */
  readonly persons?: readonly string[];
}

/** Half of the work, as a rule, is to read the documents. */
const shareOfReading = 0.5;

/**
 * Looks every quotation of a text up in the documents, in short steps: whoever runs it may do something else between two of
 * them. Sentences of a whole text that are like nothing in the documents are left out: they are the text's own.
 */
export function* checkArticle(
  article: Article,
  documents: readonly NamedDocument[],
  { language, isWhole = false, names = [], persons = [] }: CheckOptions,
): Generator<Progress, Judgement[]> {
  const reading = quotationSteps(article, language, isWhole);
  let read = reading.next();
  for (; read.done !== true; read = reading.next()) yield { done: 0 };
  const quotations = read.value;
  const corpus = new Corpus(documents);
  const letters = Math.max(
    1,
    documents.reduce((sum, { folded }) => sum + folded.text.length, 0),
  );
  yield { done: 0 };
  const wordings = quotations.flatMap(({ words }) =>
    [...new Set([words, undivided(words)])].flatMap((each) => [each, partsOf(withoutRemarks(each)).parts.join(' ')]),
  );
  for (const lettersRead of corpus.read(wordings)) yield { done: (lettersRead / letters) * shareOfReading };
  const [isName, isPerson] = [names, persons].map(isOneOf) as [WordTest, WordTest];
  const judged = {
    ...{ corpus, language, isName, isPerson },
    titles: documents.map(({ titles }) => titles.map((title) => foldWords(title).toLowerCase())),
  };
  const namedBeside = namedDocuments(article, documents);
  const judgements: Judgement[] = [];
  for (const [at, quotation] of quotations.entries()) {
    const done = shareOfReading + (at / quotations.length) * (1 - shareOfReading);
    yield { done };
    const mentioned = quotation.by === 'sentence' ? noneMentioned : namedBeside(quotation);
    const one = judgeNested(quotation, mentioned);
    let step = one.next();
    for (; step.done !== true; step = one.next()) yield { done };
    judgements.push(...step.value);
  }
  return judgements;

  /** What is quoted within a quotation is judged where the whole stands nowhere. */
  function* judgeNested(quotation: Quotation, mentioned: Mentioned): Generator<undefined, Judgement[]> {
    const verdict = yield* judge(judged, quotation.words, mentioned);
    const judgement = { quotation, named: mentioned.ascribed, verdict };
    const { status } = verdict;
    if (quotation.by === 'sentence') return status === 'absent' || status === 'short' || status === 'title' ? [] : [judgement];
    if (status !== 'absent') return [judgement];
    // A work that a text names is no quotation.
    if (quotation.isTitleLike && quotation.words.length < minSentenceLetters) return [];
    const all: Judgement[] = [judgement];
    for (const each of quotation.nested) all.push(...(yield* judgeNested(each, mentioned)));
    return all;
  }
}

type WordTest = (form: string) => boolean;

/** Whether a word, in small letters, is one of those of names. */
function isOneOf(names: readonly string[]): WordTest {
  const forms = new Set(
    names.flatMap((name) =>
      foldWords(name)
        .toLowerCase()
        .split(/[^\p{L}\p{N}']+/u),
    ),
  );
  return (form) => form.length >= minNameLetters && forms.has(form);
}

/** The same in one go. */
export function checkAtOnce(...order: Parameters<typeof checkArticle>): Judgement[] {
  return atOnce(checkArticle(...order));
}

/** What stands in marks of titles and is so long is a sentence. */
const minSentenceLetters = 40;

/** Shorter words are parts of many names. */
const minNameLetters = 4;
