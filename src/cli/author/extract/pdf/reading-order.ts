/**
 * A PDF says where letters stand, not in which order they are read. What stands on a line from left to right is put into the
 * order of reading here, for scripts that are written from right to left: the inverse of what the Unicode Bidirectional
 * Algorithm (UAX 9) does to a line for display, as far as a line alone allows it.
 */

/** A piece of a line: its letters in the order in which they stand from left to right, or turned by the reader of the PDF. */
export interface Piece {
  readonly str: string;
  readonly isTurned: boolean;
  readonly x: number;
  readonly width: number;
}

type Base = 'ltr' | 'rtl';

const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const digit = /^\p{Nd}/u;
const marksAlone = /^[\s\p{M}]*\p{M}[\s\p{M}]*$/u;
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** Whether letters that are written from right to left are among these. */
export function runsLeftward(text: string): boolean {
  return countLeftward(text) > 0;
}

/** Whether the letters of a text run leftward for the most part, or for another share of them. */
export function isLeftward(text: string, share = 0.5): boolean {
  return countLeftward(text) > share * (text.match(/\p{L}/gu)?.length ?? 0);
}

function countLeftward(text: string): number {
  return text.match(/\p{L}/gu)?.filter((letter) => leftward.test(letter)).length ?? 0;
}

/**
 * The words of a line in the order of reading, with the plain letters of an alphabet where a font has shapes of them. `page`
 * says whether the page is read from the right, and `size` is that of the letters.
 */
export function inReadingOrder(pieces: readonly Piece[], page: { readonly isLeftward: boolean }, size: number): string {
  const placed = withMarks(pieces.filter(({ str }) => str !== '')).sort((a, b) => a.x - b.x);
  let line = '';
  let end: number | undefined;
  for (const { str, isTurned, x, width } of placed.filter(({ str }) => str.trim() !== '')) {
    if (end !== undefined && x - end > wordGap * size && !/\s$/u.test(line)) line += ' ';
    line += isTurned ? reordered(str, 'rtl', false) : str;
    end = Math.max(end ?? x, x + width);
  }
  const standing = line.replace(/\s+/gu, ' ').trim();
  return plainLetters(reordered(standing, baseOf(standing, page), true));
}

/** The mark that ends a sentence says where the line ends; a line of another language may stand in a page by itself. */
function baseOf(standing: string, page: { readonly isLeftward: boolean }): Base {
  if (/^[.!?:\u060C\u061B\u061F\u06D4]/u.test(standing)) return 'rtl';
  if (/[.!?]$/u.test(standing)) return 'ltr';
  return isLeftward(standing, page.isLeftward ? fewLeftward : undefined) ? 'rtl' : 'ltr';
}

/** The share of letters that run leftward in a line of a page that is read from the right. */
const fewLeftward = 0.4;

/** Between letters that stand further apart than so many times their size is a space. */
const wordGap = 0.15;

/** Vowel signs that are drawn by themselves, with the letter that they stand over or under. */
function withMarks(pieces: readonly Piece[]): Piece[] {
  const letters = pieces.filter(({ str }) => !marksAlone.test(str)).map((piece) => ({ ...piece }));
  for (const { str, x, width } of pieces.filter((piece) => marksAlone.test(piece.str))) {
    const middle = x + width / 2;
    const distance = (piece: Piece) => Math.max(piece.x - middle, middle - piece.x - piece.width, 0);
    const under = letters
      .filter((piece) => /\p{L}/u.test(piece.str))
      .reduce<Piece | undefined>((best, piece) => (best && distance(best) <= distance(piece) ? best : piece), undefined);
    if (under) (under as { str: string }).str += str.replace(/\s/gu, '');
  }
  return letters;
}

/** Turns a line around, and back again what runs from left to right in it; or what runs leftward in a line that does not. */
function reordered(line: string, base: Base, isMirrored: boolean): string {
  const signs = line.match(clusters) ?? [];
  if (base === 'rtl') return turned(signs, isMirrored);
  const areLeftward = signs.map((sign) => leftward.test(sign));
  let text = '';
  for (let from = 0; from < signs.length;) {
    if (!areLeftward[from]) {
      text += signs[from++];
      continue;
    }
    let to = from;
    for (let next = from; next < signs.length && !isRightward(signs[next] ?? ''); next += 1) if (areLeftward[next]) to = next;
    text += turned(signs.slice(from, to + 1), isMirrored);
    from = to + 1;
  }
  return text;
}

function isRightward(sign: string): boolean {
  return /^\p{L}/u.test(sign) && !leftward.test(sign);
}

function turned(signs: readonly string[], isMirrored: boolean): string {
  const isArabic = signs.some((sign) => /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u.test(sign));
  // Numbers hold together over these; after Arabic words a hyphen between two of them turns, as a sign beside one does.
  const inner = isArabic ? /^[.,:/\u066B\u066C]$/u : /^[.,:/+\u2212-]$/u;
  const beside = isArabic ? /^$/u : /^[#$%\u00A3\u00A5\u00B0\u2030\u20AA\u20AC]$/u;
  const runs: string[][] = [];
  for (let from = 0; from < signs.length;) {
    const to = endOfRun(signs, from, { inner, beside });
    runs.push(to > from ? [...signs.slice(from, to)] : [mirrored(signs[from] ?? '', isMirrored)]);
    from = Math.max(to, from + 1);
  }
  return runs.reverse().flat().join('');
}

/** Where a run of numbers, or of words that run from left to right, ends that begins here; here itself if none does. */
function endOfRun(signs: readonly string[], from: number, { inner, beside }: Joints): number {
  let end = from;
  let hasWords = false;
  for (let at = from; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (leftward.test(sign) && !digit.test(sign)) break;
    if (isRightward(sign)) {
      hasWords = true;
      end = at + 1;
    } else if (digit.test(sign)) {
      const before = signs[at - 1] ?? '';
      const isJoined = end === at || (end === at - 1 && (at === from + 1 ? beside : inner).test(before));
      if (isJoined || hasWords) end = at + 1;
      else if (!hasWordsAfter(signs, at)) break;
    } else if (end === at && end > from && beside.test(sign)) end = at + 1;
    else if (at === from && !beside.test(sign)) break;
  }
  return end > from && closes(signs.slice(from, end), signs[end]) ? end + 1 : end;
}

/** What holds a number together: signs between two figures, and signs beside one. */
interface Joints {
  readonly inner: RegExp;
  readonly beside: RegExp;
}

/** Whether a bracket was opened among these, and is closed by the next. */
function closes(signs: readonly string[], next = ''): boolean {
  const open = pairs[pairs.indexOf(next) - 1];
  return next !== '' && pairs.indexOf(next) % 2 === 1 && signs.lastIndexOf(open ?? '') > signs.lastIndexOf(next);
}

/** Whether words from left to right follow before any that run leftward. */
function hasWordsAfter(signs: readonly string[], from: number): boolean {
  const next = signs.slice(from).find((sign) => /^\p{L}/u.test(sign));
  return next !== undefined && isRightward(next);
}

const pairs = '()[]{}<>«»‹›';

function mirrored(sign: string, isMirrored: boolean): string {
  const at = isMirrored ? pairs.indexOf(sign) : -1;
  return at < 0 || sign === '' ? sign : (pairs[at % 2 === 0 ? at + 1 : at - 1] ?? sign);
}

/** Letters for the shapes that stand in fonts for the beginning, the middle and the end of a word. */
function plainLetters(text: string): string {
  return text.replace(/[\uFB1D-\uFD3D\uFD50-\uFDFF\uFE70-\uFEFC]+/gu, (shapes) => shapes.normalize('NFKC').replace(/ /gu, ''));
}
