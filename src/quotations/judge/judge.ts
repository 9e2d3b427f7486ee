import { foldedText, foldWords } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';
import type { Corpus, Found, FoundWords } from '../corpus/corpus.ts';
import { compare, type Comparison } from './compare.ts';
import { changesOf } from './difference.ts';
import { isNegation } from './negations.ts';
import { type Joint, partsOf, withoutRemarks } from './parts-of.ts';
import { findPieces, type Pieced } from './pieces.ts';
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

/** Judges the words of one quotation; `named` are the documents that the text names beside it. */
export function judge(judged: Judged, words: string, named: readonly number[] = []): Verdict {
  const { corpus, titles } = judged;
  const bare = foldWords(words).toLowerCase().replace(/[.,]$/u, '');
  const titled = titles.findIndex((names) => names.includes(bare));
  if (titled !== -1) return { status: 'title', document: titled };
  const plain = withoutRemarks(words);
  const { parts, joints } = partsOf(plain);
  if (wordCount(parts.join(' ')) < minWords) return { status: 'short' };
  // As it is written, because the document may have brackets and ellipses of its own.
  const [only = ''] = parts;
  const whole =
    corpus.find(words, named) ??
    (plain === words ? undefined : corpus.find(plain, named)) ??
    (parts.length === 1 ? corpus.find(only, named) : undefined);
  if (whole) return foundAs(judged, whole, named);
  const pieced = joints.length > 0 ? findPieces(corpus, { parts, joints }, named) : findSpliced(corpus, plain, named);
  if (pieced) return piecedAs(pieced, named);
  // Brackets that are the document's own are no remark.
  const spelled = joints.length === 0 && plain !== words && wins(compare(corpus, words, named), compare(corpus, plain, named));
  return altered(judged, spelled ? { parts: [words], joints } : { parts, joints }, named) ?? { status: 'absent' };
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

function foundAs({ corpus }: Judged, { places, spelling }: FoundWords, named: readonly number[]): Verdict {
  const inNamed = places.filter(({ document }) => named.includes(document));
  const shown = inNamed.length > 0 ? inNamed : places;
  const notes: Note[] = [];
  if (spelling.otherCase) notes.push('first-letter');
  if (spelling.ownStop) notes.push('last-stop');
  if (spelling.hasPlainMarks) notes.push('inner-marks');
  if (shown.every((place) => isNegatedBefore(corpus, place))) notes.push('negated-before');
  if (named.length > 0 && inNamed.length === 0) return { status: 'misattributed', places, notes, named };
  return { status: 'found', places: shown, notes };
}

/** Words before a quotation that are looked at. */
const wordsBefore = 3;

/** Whether "not" stands just before words, in their sentence: quoted without it they say the opposite. */
function isNegatedBefore(corpus: Corpus, { document, start }: Found): boolean {
  const before = foldedText(corpus.foldedOf(document), { start: Math.max(0, start - 60), end: start });
  const tokens = tokensOf(before.split(/[.!?;:]/u).at(-1) ?? '');
  return tokens.slice(-wordsBefore).some(({ form }) => isNegation(form));
}

function piecedAs({ pieces, seams }: Pieced, named: readonly number[]): Verdict {
  const isNamed = named.length === 0 || pieces.some(({ document }) => named.includes(document));
  return isNamed ? { status: 'pieced', pieces, seams } : { status: 'misattributed', places: pieces, notes: [], named };
}

/** Every part on its own, since each may be altered, and put together again. */
function altered(
  judged: Judged,
  { parts, joints }: { readonly parts: readonly string[]; readonly joints: readonly Joint[] },
  named: readonly number[],
): Verdict | undefined {
  const { corpus, isName, language } = judged;
  const difference: DifferencePart[] = [];
  const changes = new Set<Change>();
  let place: Found | undefined;
  let compared: Comparison | undefined;
  for (const [at, part] of parts.entries()) {
    const joint = joints[at - 1];
    if (joint) difference.push({ kind: 'same', words: ` ${joint.written} ` });
    const found = corpus.find(part, named)?.places[0];
    const like = found ? undefined : compare(corpus, part, named);
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
