export type Direction = 'ltr' | 'rtl';

const leftward = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const leftwardLetter =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** From one right-to-left letter to the last before a letter of another direction, with what is between. */
const leftwardWords = new RegExp(`${leftwardLetter.source}(?:[^\\p{L}]*${leftwardLetter.source})*`, 'gu');

/** The direction in which a language is written. */
export function directionOf(language: string): Direction {
  return leftward.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of words by their first letter, as a browser determines it; none if they have no letter. */
export function directionOfWords(text: string): Direction | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? undefined : leftwardLetter.test(first) ? 'rtl' : 'ltr';
}

/**
 * Words in pieces, so that those of the other direction can be isolated and reverse nothing around them: all of the words if
 * they begin so, else the right-to-left words in a left-to-right text.
 */
export function directedPieces(text: string, around: Direction): readonly DirectedPiece[] {
  const own = directionOfWords(text) ?? around;
  if (own !== around) return [{ text, isApart: true }];
  return own === 'rtl' ? [{ text, isApart: false }] : leftwardApart(text);
}

/** A left-to-right text, or part of one, in pieces: right-to-left words are pieces of their own. */
export function leftwardApart(text: string): readonly DirectedPiece[] {
  const pieces: DirectedPiece[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(leftwardWords)) {
    pieces.push({ text: text.slice(from, index), isApart: false }, { text: words, isApart: true });
    from = index + words.length;
  }
  return [...pieces, { text: text.slice(from), isApart: false }].filter((piece) => piece.text !== '');
}

export interface DirectedPiece {
  readonly text: string;
  readonly isApart: boolean;
}
