import { DefaultAbbrMarkerOptions, split } from 'sentence-splitter';
import { type Range, trimRange } from '../ranges.ts';
import { withOrdinals } from './ordinals.ts';
import { plainSentences } from './plain-sentences.ts';
import { segmentedSentences } from './segmented-sentences.ts';
import { closedSentences, partedAtMarks } from './sentence-ends.ts';

/**
 * The sentences of running text as ranges of it, without the space around them. English is split by a library that knows its
 * abbreviations, other languages by the Unicode rules; in both, a sentence may end with the marks of any script.
 */
export function sentencesOf(text: string, language = 'en'): Range[] {
  if (new Intl.Locale(language).language === 'en')
    return withOrdinals(text, plainSentences(text) ?? splitSentences(text), language);
  const found = closedSentences(text, segmentedSentences(text, language));
  return withOrdinals(
    text,
    found.flatMap((range) => partedAtMarks(text, range)),
    language,
  );
}

/**
 * The same for any text, by the library. What it fails to split is split here (after a number and a full stop, and after a full
 * stop inside quotation marks, when a capital follows); what it splits inside a sentence (after “Help!” before a small letter)
 * is joined again.
 */
export function splitSentences(text: string): Range[] {
  const found = foundSentences(text).map((range) => trimRange(text, range));
  return closedSentences(
    text,
    found.filter(({ start, end }) => start < end),
  ).flatMap((range) => parted(text, range).flatMap((each) => partedAtMarks(text, each)));
}

/** The library's time grows with the square of the length of its input: paragraphs that people write have no more letters. */
const maxWholeLetters = 6000;
/** A longer paragraph is split in pieces of so many letters. */
const pieceLetters = 2000;

/** The sentences as the library finds them. The last one of a piece continues in the next piece. */
function foundSentences(text: string): Range[] {
  const found: Range[] = [];
  let open: number | undefined;
  for (let at = 0; at < text.length;) {
    const isLast = at === 0 ? text.length <= maxWholeLetters : text.length - at <= pieceLetters;
    const piece = isLast ? text.slice(at) : text.slice(at, at + pieceLetters);
    const whole = sentencesInPiece(piece).map(({ start, end }) => ({ start: at + start, end: at + end }));
    const last = isLast || whole.length < 2 ? undefined : whole.pop();
    const [first] = whole;
    if (first && open !== undefined) whole[0] = { start: open, end: first.end };
    open = undefined;
    if (isLast || last) for (const sentence of whole) found.push(sentence);
    // A sentence longer than a piece.
    else open = whole[0]?.start;
    at = last?.start ?? at + (isLast ? piece.length : lengthToSpace(piece));
  }
  return found;
}

function sentencesInPiece(piece: string): Range[] {
  return split(piece, { AbbrMarker: { language: abbreviationsIn(piece) } })
    .filter(({ type }) => type === 'Sentence')
    .map(({ range: [start, end] }) => ({ start, end }));
}

/** The length of the piece up to the last place between two words, or of all of it. */
function lengthToSpace(piece: string): number {
  const length = piece.trimEnd().lastIndexOf(' ') + 1;
  return length === 0 ? piece.length : length;
}

const { language } = DefaultAbbrMarkerOptions;
type Kind = keyof typeof language;
const kinds = Object.keys(language) as Kind[];
/** Every abbreviation in small letters, with its spellings and kinds. */
const abbreviations = Map.groupBy(
  kinds.flatMap((kind) => language[kind].map((word) => ({ kind, word }))),
  ({ word }) => word.toLowerCase(),
);

/** The abbreviations that occur in a text. The library compares every word with every abbreviation that it is given. */
function abbreviationsIn(text: string): typeof language {
  const standing = new Set(text.split(notInWord).flatMap((word) => abbreviations.get(word.toLowerCase()) ?? []));
  const found = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>;
  for (const { kind, word } of standing) found[kind].push(word);
  return found as typeof language;
}

/** Characters that separate words for the library. */
const notInWord = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;

/** A full stop after a number that is no list number, or before closing quotation marks, then a capital. */
const missedEnd = /(?<=\S\s+[\d-]+\.|[.!?]["”])\s+(?=["“‘]?\p{Lu})/gu;

function parted(text: string, { start, end }: Range): Range[] {
  const gaps = [...text.slice(start, end).matchAll(missedEnd)];
  const starts = [start, ...gaps.map(({ index, 0: gap }) => start + index + gap.length)];
  const ends = [...gaps.map(({ index }) => start + index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}
