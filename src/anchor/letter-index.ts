import { type Folded, softSigns } from '../text/fold.ts';

/** What the matcher may pass over or take for one another: it says nothing of where words stand. */
const joints = new RegExp(`[ ${softSigns}-]`, 'gu');
/** Texts of fewer letters are searched whole, which takes less than an index, and so are longer ones for as many words as these. */
const [minIndexedLetters, maxPlainSearches] = [50_000, 50];
/** Letters of a piece that the index keeps, and how many there are from one piece to the next. */
const pieceLetters = 12;
const stepLetters = 8;

/** The letters of a folded text without its joints, and where each stands in it. */
interface Letters {
  readonly text: string;
  readonly places: Uint32Array;
  /** For how many words it was searched. */
  searches: number;
  /** Where the pieces of a long text begin, by their letters, once it is searched for many. */
  pieces?: ReadonlyMap<string, number[]>;
}

const known = new WeakMap<Folded, Letters>();

/**
 * Every place of a folded text at which folded words may begin, one after another, so that none is looked for that is not
 * asked for: the letters that follow are theirs. Whether spaces and hyphens between them agree is left to the matcher. The
 * letters of a text are taken out once, and a long text gets an index of pieces, so that many words are looked up and not
 * searched for.
 * Algorithm: sampled q-grams (E. Sutinen and J. Tarhio, "On using q-gram locations in approximate string matching", 1995).
 */
export function* startsOf(source: Folded, words: string): Generator<number> {
  const letters = lettersOf(source);
  const wanted = words.replace(joints, '');
  if (wanted === '') {
    for (const { index } of source.text.matchAll(joints)) yield index;
    return;
  }
  for (const at of foundIn(letters, wanted)) {
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

/** Of the pieces of some words that lie a step apart, the one that stands in the fewest places. */
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
