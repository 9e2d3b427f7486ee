import { type Folded, softSigns } from '../text/fold.ts';

/** Characters that the matcher may skip or treat as equal, and that therefore do not help to find words. */
const joints = new RegExp(`[ ${softSigns}-]`, 'gu');
/**
 * A text with fewer letters is always searched directly, which takes less time than building an index; so is a longer one for
 * its first `maxPlainSearches` searches.
 */
const [minIndexedLetters, maxPlainSearches] = [50_000, 50];
/** Letters in each indexed piece, and the distance from the beginning of one piece to the next. */
const pieceLetters = 12;
const stepLetters = 8;

/** The letters of a folded text without its joints, and the offset of each in the text. */
interface Letters {
  readonly text: string;
  readonly places: Uint32Array;
  /** How many times it has been searched. */
  searches: number;
  /** Where each piece of a long text begins, by its letters; made once the text has been searched often enough. */
  pieces?: ReadonlyMap<string, number[]>;
}

const known = new WeakMap<Folded, Letters>();

/**
 * Yields every offset of a folded text at which folded words may begin, each searched for only when it is asked for. The
 * letters that follow are equal, and those around them are of the words before and after; whether the spaces and hyphens
 * between them agree is left to the matcher. The letters of a text are extracted once, and a long text that is searched often
 * gets an index of pieces.
 * Algorithm: sampled q-grams (E. Sutinen and J. Tarhio, "On using q-gram locations in approximate string matching", 1995).
 */
export function* startsOf(source: Folded, words: string, before = '', after = ''): Generator<number> {
  const letters = lettersOf(source);
  const [wanted = '', wantedBefore = '', wantedAfter = ''] = [words, before, after].map((each) => each.replace(joints, ''));
  if (wanted === '') {
    for (const { index } of source.text.matchAll(joints)) yield index;
    return;
  }
  for (const found of foundIn(letters, wantedBefore + wanted + wantedAfter)) {
    const at = found + wantedBefore.length;
    // Words that begin with a hyphen begin before their first letter.
    const last = letters.places[at] as number;
    for (let start = at === 0 ? 0 : (letters.places[at - 1] as number) + 1; start <= last; start += 1) yield start;
  }
}

function* foundIn(letters: Letters, wanted: string): Generator<number> {
  const { text } = letters;
  const pieces = wanted.length < pieceLetters + stepLetters - 1 ? undefined : piecesOf(letters);
  if (!pieces) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at;
    return;
  }
  for (let offset = 0; offset < stepLetters; offset += 1) {
    const { places, within } = rarestPiece(pieces, wanted, offset);
    for (const place of places) if (place >= within && text.startsWith(wanted, place - within)) yield place - within;
  }
}

/**
 * Of the pieces of `wanted` that begin `offset`, `offset + stepLetters`, … letters into it, the one that occurs in the fewest
 * places.
 */
function rarestPiece(pieces: ReadonlyMap<string, readonly number[]>, wanted: string, offset: number) {
  let rarest: { readonly places: readonly number[]; readonly within: number } | undefined;
  for (let within = offset; within + pieceLetters <= wanted.length; within += stepLetters) {
    const places = pieces.get(wanted.slice(within, within + pieceLetters)) ?? [];
    if (!rarest || places.length < rarest.places.length) rarest = { places, within };
    if (places.length === 0) break;
  }
  return rarest ?? { places: [], within: offset };
}

function lettersOf(source: Folded): Letters {
  const made = known.get(source) ?? takeOut(source);
  known.set(source, made);
  return made;
}

function isJoint(letter: string): boolean {
  return letter === ' ' || letter === '-' || softSigns.includes(letter);
}

function takeOut({ text: whole }: Folded): Letters {
  const text = whole.replace(joints, '');
  const places = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < whole.length; at += 1) {
    if (!isJoint(whole.charAt(at))) places[count++] = at;
  }
  return { text, places, searches: 0 };
}

function piecesOf(letters: Letters): ReadonlyMap<string, number[]> | undefined {
  const { text } = letters;
  letters.searches += 1;
  if (letters.pieces || text.length < minIndexedLetters || letters.searches <= maxPlainSearches) return letters.pieces;
  const pieces = new Map<string, number[]>();
  for (let at = 0; at + pieceLetters <= text.length; at += stepLetters) {
    const wanted = text.slice(at, at + pieceLetters);
    const others = pieces.get(wanted);
    if (others) others.push(at);
    else pieces.set(wanted, [at]);
  }
  return (letters.pieces = pieces);
}
