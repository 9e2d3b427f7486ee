import { foldedText, foldWords } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';
import type { Corpus, Found, FoundWords } from '../corpus/corpus.ts';
import { edgeSaysNot, inserted, seamChanges } from './altering-seams.ts';
import { compare, type Comparison } from './compare.ts';
import { changesOf } from './difference.ts';
import { negationsIn } from './negations.ts';
import { type Joint, type Parts, partsOf, withoutRemarks } from './parts-of.ts';
import { findPieces, type Pieced } from './pieces.ts';
import { readingsOf } from './readings.ts';
import { findSpliced } from './spliced.ts';
import { tokensOf } from './tokens.ts';
import type { Change, DifferencePart, Note, Verdict } from './verdict.ts';

/** What is judged, and what is known besides the documents. */
export interface Judged {
  readonly corpus: Corpus;
  /** Titles of the documents, folded, in small letters; each may have several. */
  readonly titles: readonly (readonly string[])[];
  readonly isName: (form: string) => boolean;
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

const nothing: Mentioned = { named: [], ascribed: [] };
/** Of several readings of divided words the one counts that is nearest to a document. */
const nearest = ['title', 'found', 'misattributed', 'pieced', 'altered', 'absent', 'short'] as const;

/** Work in short steps, between which something else may be done. */
type Steps<Result> = Generator<undefined, Result>;

/** Judges the words of one quotation. */
export function* judge(judged: Judged, words: string, mentioned: Mentioned = nothing): Steps<Verdict> {
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
    const verdict = foundAs(judged, whole, { named, ascribed });
    return asWritten ? verdict : turnedByEdges(judged, cut, verdict);
  }
  const pieced = joints.length > 0 ? findPieces(corpus, cut, named) : yield* findSpliced(corpus, plain, named);
  if (pieced) return piecedAs(judged, cut, pieced, ascribed);
  // Brackets that are the document's own are no remark.
  const spelled =
    joints.length === 0 && plain !== words && wins(yield* compare(corpus, words, named), yield* compare(corpus, plain, named));
  return (yield* altered(judged, spelled ? { parts: [words], joints } : { parts, joints }, named)) ?? { status: 'absent' };
}

/** Words in brackets at either end that say "not" where the document does not alter what is quoted. */
function turnedByEdges(
  { corpus }: Judged,
  { edges: [before, after], parts }: Pick<Parts, 'edges' | 'parts'>,
  verdict: Verdict,
): Verdict {
  if (verdict.status !== 'found' && verdict.status !== 'misattributed') return verdict;
  const { places } = verdict;
  const [isBefore, isAfter] = [edgeSaysNot(before), edgeSaysNot(after)];
  const isTurned =
    (isBefore && !places.some((place) => isNegatedBefore(corpus, place))) ||
    (isAfter && !places.some((place) => isNegatedAfter(corpus, place)));
  const [place] = places;
  if (!isTurned || !place) return verdict;
  const difference: DifferencePart[] = [
    ...(isBefore ? [{ kind: 'added' as const, words: `[${before}]` }] : []),
    { kind: 'same', words: parts.join(' ') },
    ...(isAfter ? [{ kind: 'added' as const, words: `[${after}]` }] : []),
  ];
  return { status: 'altered', place, difference, changes: ['negation'] };
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

function foundAs({ corpus }: Judged, { places, spelling }: FoundWords, { named, ascribed }: Mentioned): Verdict {
  const inNamed = places.filter(({ document }) => named.includes(document));
  const shown = inNamed.length > 0 ? inNamed : places;
  const notes: Note[] = [];
  if (spelling.otherCase) notes.push('first-letter');
  if (spelling.ownStop) notes.push('last-stop');
  if (spelling.hasPlainMarks) notes.push('inner-marks');
  if (shown.every((place) => isNegatedBefore(corpus, place))) notes.push('negated-before');
  if (isElsewhere(places, ascribed)) return { status: 'misattributed', places, notes, named: ascribed };
  return { status: 'found', places: shown, notes };
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
  return negationsIn(tokens.slice(-wordsBeside)).length > 0;
}

function isNegatedAfter(corpus: Corpus, { document, end }: Found): boolean {
  const after = foldedText(corpus.foldedOf(document), { start: end, end: end + lettersBeside });
  return negationsIn(tokensOf(after.split(/[.!?;:。！？]/u)[0] ?? '').slice(0, wordsBeside)).length > 0;
}

function piecedAs(
  { isName }: Judged,
  { parts, edges }: Pick<Parts, 'parts' | 'edges'>,
  { pieces, seams }: Pieced,
  ascribed: readonly number[],
): Verdict {
  const changes = new Set(seams.flatMap((seam) => seamChanges(seam, isName)));
  if (edges.some(edgeSaysNot)) changes.add('negation');
  const [place] = pieces;
  if (changes.size > 0 && place) {
    const difference = parts.flatMap((words, at): DifferencePart[] => {
      const { kind, written = '', leftOut = '' } = seams[at - 1] ?? {};
      const added: DifferencePart = { kind: 'added', words: kind === 'insertion' ? `[${inserted(written)}]` : written };
      return [
        ...(leftOut === '' ? [] : [{ kind: 'dropped' as const, words: leftOut }]),
        ...(written === '' ? [] : [added]),
        { kind: 'same', words },
      ];
    });
    return { status: 'altered', place, difference, changes: [...changes] };
  }
  if (isElsewhere(pieces, ascribed)) return { status: 'misattributed', places: pieces, notes: [], named: ascribed };
  return { status: 'pieced', pieces, seams };
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
  return place && { status: 'altered', place, difference, changes: [...changes] };
}
