import { foldedText, foldWords, toFoldedRange } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';
import type { Corpus, Found, FoundWords } from '../corpus/corpus.ts';
import { withoutLastStop } from '../corpus/spellings.ts';
import { inserted, seamChanges } from './altering-seams.ts';
import { compare, type Comparison } from './compare.ts';
import { changesOf } from './difference.ts';
import { edgeBrackets } from './edge-brackets.ts';
import { negationsAndDenialsIn } from './negations.ts';
import { type Joint, type Parts, partsOf, withoutRemarks } from './parts-of.ts';
import { findPieces, type Pieced } from './pieces.ts';
import { readingsOf } from './readings.ts';
import { findSpliced } from './spliced.ts';
import { tokensOf } from './tokens.ts';
import type { Bracket, Change, DifferencePart, Note, Verdict } from './verdict.ts';

/** What is judged, and what is known besides the documents. */
export interface Judged {
  readonly corpus: Corpus;
  /** Titles of the documents, folded, in small letters; each may have several. */
  readonly titles: readonly (readonly string[])[];
  readonly isName: (form: string) => boolean;
  readonly isPerson: (form: string) => boolean;
  /** The language of the archive. */
  readonly language: string;
}

/** Fewer words stand in any text: nobody can tell where they are from. */
const minWords = 3;
/** The same for letters of scripts that part no words by spaces. */
const minUnspacedLetters = 6;

/** The documents that a text names beside a quotation, and those of them whose words it says that they are. */
export interface Mentioned {
  readonly named: readonly number[];
  readonly ascribed: readonly number[];
}

export const noneMentioned: Mentioned = { named: [], ascribed: [] };
/** Of several readings of divided words the one counts that is nearest to a document. */
const nearest = ['title', 'found', 'misattributed', 'pieced', 'altered', 'absent', 'short'] as const;

const absent: Verdict = { status: 'absent' };

/** Work in short steps, between which something else may be done. */
type Steps<Result> = Generator<undefined, Result>;

/** Judges the words of one quotation. */
export function* judge(judged: Judged, words: string, mentioned: Mentioned = noneMentioned): Steps<Verdict> {
  const { index } = judged.corpus;
  const verdicts: Verdict[] = [];
  for (const reading of readingsOf(words, (form) => index.hasWord(form)))
    verdicts.push(yield* judgeReading(judged, reading, mentioned));
  const rank = ({ status }: Verdict) => nearest.indexOf(status);
  return verdicts.reduce((best, each) => (isNearer(each, best, rank) ? each : best));
}

function isNearer(one: Verdict, other: Verdict, rank: (verdict: Verdict) => number): boolean {
  if (one.status === 'altered' && other.status === 'altered') return one.difference.length < other.difference.length;
  return rank(one) < rank(other);
}

function* judgeReading(judged: Judged, words: string, { named, ascribed }: Mentioned): Steps<Verdict> {
  const { corpus, titles } = judged;
  const bare = foldWords(words).toLowerCase().replace(/[.,]$/u, '');
  const titled = titles.findIndex((names) => names.includes(bare));
  if (titled !== -1) return { status: 'title', document: titled };
  const plain = withoutRemarks(words);
  const cut = partsOf(plain);
  const { parts, joints } = cut;
  if (wordCount(parts.join(' ')) < minWords) return { status: 'short' };
  // As it is written, because the document may have brackets and ellipses of its own.
  const [only = ''] = parts;
  const asWritten = corpus.find(words, named) ?? (plain === words ? undefined : corpus.find(plain, named));
  const whole = asWritten ?? (parts.length === 1 ? corpus.find(only, named) : undefined);
  yield undefined;
  if (whole) {
    const verdict = foundAs(judged, whole, { named, ascribed }, asWritten ? words : only);
    return asWritten ? verdict : withEdges(judged, cut, verdict);
  }
  const pieced = joints.length > 0 ? findPieces(corpus, cut, named) : yield* findSpliced(corpus, plain, named);
  if (pieced) return piecedAs(judged, cut, pieced, ascribed);
  // Brackets that are the document's own are no remark.
  const spelled =
    joints.length === 0 && plain !== words && wins(yield* compare(corpus, words, named), yield* compare(corpus, plain, named));
  const verdict = (yield* altered(judged, spelled ? { parts: [words], joints } : { parts, joints }, named)) ?? absent;
  if (verdict.status !== 'found') return verdict;
  if (isElsewhere(verdict.places, ascribed)) return { ...verdict, status: 'misattributed', named: ascribed };
  return withEdges(judged, cut, verdict);
}

/** With words in brackets at either end: they alter what is quoted where they say something else than the document there. */
function withEdges(judged: Judged, { edges, parts }: Pick<Parts, 'edges' | 'parts'>, verdict: Verdict): Verdict {
  if (verdict.status !== 'found' && verdict.status !== 'misattributed') return verdict;
  if (edges.every((edge) => edge.trim() === '')) return verdict;
  const all = verdict.places.map((place) => ({
    place,
    ...edgeBrackets(judged.corpus, edges, { first: place, last: place }, judged),
  }));
  const unchanged = all.filter(({ changes }) => changes.length === 0);
  const best = unchanged[0] ?? all.toSorted((a, b) => a.changes.length - b.changes.length)[0];
  if (!best) return verdict;
  const { place, brackets, changes } = best;
  // Of a "not" in brackets that the document has there, nothing is to be told.
  const notes = verdict.notes.filter((note) => note !== 'negated-before' || edges[0].trim() === '');
  if (changes.length === 0) return { ...verdict, notes, places: unchanged.map((each) => each.place), brackets };
  return {
    status: 'altered',
    place,
    difference: betweenBrackets([{ kind: 'same', words: parts.join(' ') }], brackets),
    changes,
  };
}

/** A difference, with words in brackets at its ends beside those of the document. */
function betweenBrackets(difference: readonly DifferencePart[], brackets: readonly Bracket[]): DifferencePart[] {
  const at = (side: Bracket['side']) =>
    brackets
      .filter((each) => each.side === side)
      .flatMap(({ written, stated }): DifferencePart[] => [
        ...(stated === '' ? [] : [{ kind: 'dropped' as const, words: stated }]),
        { kind: 'added', words: written },
      ]);
  return [...at('before'), ...difference, ...at('after')];
}

function wins(one: Comparison | undefined, other: Comparison | undefined): boolean {
  return (one?.likeness ?? 0) > (other?.likeness ?? 0);
}

function wordCount(words: string): number {
  const all = tokensOf(foldWords(words)).filter(({ kind }) => kind !== 'sign');
  const letters = all.filter(({ text }) => anyUnspaced.test(text)).length;
  return all.length - letters + (letters * minWords) / minUnspacedLetters;
}

const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');

function foundAs({ corpus }: Judged, { places, spelling }: FoundWords, { named, ascribed }: Mentioned, words: string): Verdict {
  const inNamed = places.filter(({ document }) => named.includes(document));
  const shown = inNamed.length > 0 ? inNamed : places;
  const notes: Note[] = [];
  if (spelling.otherCase) notes.push('first-letter');
  if (spelling.ownStop) notes.push('last-stop');
  if (spelling.hasPlainMarks) notes.push('inner-marks');
  if (shown.every((place) => isNegatedBefore(corpus, place))) notes.push('negated-before');
  if (shown.every((place) => isAsked(corpus, place))) notes.push('asked');
  const [first] = shown;
  if (first && spelling.ownStop && shown.every((place) => endOf(corpus, place).startsWith('?'))) {
    const difference: DifferencePart[] = [
      { kind: 'same', words: withoutLastStop(words) },
      { kind: 'dropped', words: '?' },
      { kind: 'added', words: words.trim().slice(-1) },
    ];
    return { status: 'altered', place: first, difference, changes: ['question'] };
  }
  if (isElsewhere(places, ascribed)) return { status: 'misattributed', places, notes, named: ascribed };
  return { status: 'found', places: shown, notes };
}

/** Whether the sentence in which words stand, and which they do not end, is a question. */
function isAsked(corpus: Corpus, place: Found): boolean {
  const { text } = corpus.foldedOf(place.document);
  const { end } = toFoldedRange(corpus.foldedOf(place.document), place);
  return !/[.!?？]["')\]]*$/u.test(text.slice(Math.max(0, end - 3), end)) && /[?？؟]$/u.test(endOf(corpus, place));
}

/** What a document has after words up to the sign that ends their sentence, with it. */
function endOf(corpus: Corpus, place: Found): string {
  const { text } = corpus.foldedOf(place.document);
  const { end } = toFoldedRange(corpus.foldedOf(place.document), place);
  return /^[^.!?。！？؟]{0,300}[.!?。！？؟]/u.exec(text.slice(end, end + 301))?.[0].replace(/^["')\]]+/u, '') ?? '';
}

function isElsewhere(places: readonly Found[], ascribed: readonly number[]): boolean {
  return ascribed.length > 0 && !places.some(({ document }) => ascribed.includes(document));
}

/** Words before and after a quotation that are looked at, and letters among which they stand. */
const [wordsBeside, lettersBeside] = [3, 60];

/** Whether "not" stands just before words, in their sentence: quoted without it they say the opposite. */
function isNegatedBefore(corpus: Corpus, { document, start }: Found): boolean {
  const before = foldedText(corpus.foldedOf(document), { start: Math.max(0, start - lettersBeside), end: start });
  const tokens = tokensOf(before.split(/[.!?;:。！？]/u).at(-1) ?? '');
  return negationsAndDenialsIn(tokens.slice(-wordsBeside)).length > 0;
}

function piecedAs(
  judged: Judged,
  { parts, edges }: Pick<Parts, 'parts' | 'edges'>,
  { pieces, seams }: Pieced,
  ascribed: readonly number[],
): Verdict {
  const [first, last] = [pieces[0] as Found, pieces.at(-1) as Found];
  const { brackets, changes: ofEdges } = edgeBrackets(judged.corpus, edges, { first, last }, judged);
  const changes = new Set([...seams.flatMap((seam) => seamChanges(seam, judged)), ...ofEdges]);
  if (changes.size > 0) {
    const difference = parts.flatMap((words, at): DifferencePart[] => {
      const { kind, written = '', leftOut = '' } = seams[at - 1] ?? {};
      const added: DifferencePart = { kind: 'added', words: kind === 'insertion' ? `[${inserted(written)}]` : written };
      return [
        ...(leftOut === '' ? [] : [{ kind: 'dropped' as const, words: leftOut }]),
        ...(written === '' ? [] : [added]),
        { kind: 'same', words },
      ];
    });
    return { status: 'altered', place: first, difference: betweenBrackets(difference, brackets), changes: [...changes] };
  }
  if (isElsewhere(pieces, ascribed)) return { status: 'misattributed', places: pieces, notes: [], named: ascribed, brackets };
  return { status: 'pieced', pieces, seams, brackets };
}

/** Every part on its own, since each may be altered, and put together again. */
function* altered(
  judged: Judged,
  { parts, joints }: { readonly parts: readonly string[]; readonly joints: readonly Joint[] },
  named: readonly number[],
): Steps<Verdict | undefined> {
  const { corpus, isName, language } = judged;
  const difference: DifferencePart[] = [];
  const changes = new Set<Change>();
  let place: Found | undefined;
  let compared: Comparison | undefined;
  for (const [at, part] of parts.entries()) {
    const joint = joints[at - 1];
    if (joint) difference.push({ kind: 'same', words: ` ${joint.written} ` });
    const found = corpus.find(part, named)?.places[0];
    const like = found ? undefined : yield* compare(corpus, part, named);
    if (found) difference.push({ kind: 'same', words: part });
    else if (like) {
      difference.push(...like.difference);
      for (const change of changesOf(like.steps, { isName, language })) changes.add(change);
      compared ??= like;
    } else {
      difference.push({ kind: 'added', words: part });
      changes.add('added');
    }
    place = compared?.place ?? place ?? found;
  }
  const isOnlyNumber = parts.length === 1 && changes.size === 1 && changes.has('number-signs');
  if (place && isOnlyNumber) return { status: 'found', places: [place], notes: ['number-signs'] };
  return place && { status: 'altered', place, difference, changes: [...changes] };
}
