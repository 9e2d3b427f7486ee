export type Direction = 'ltr' | 'rtl';

const leftward = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const leftwardLetter =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** From one letter that runs leftward to the last before another kind of letter, with what stands between. */
const leftwardWords = new RegExp(`${leftwardLetter.source}(?:[^\\p{L}]*${leftwardLetter.source})*`, 'gu');

/** Which way a language is written. */
export function directionOf(language: string): Direction {
  return leftward.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Which way words run by their first letter, as a browser decides it; none if they have no letter. */
export function directionOfWords(text: string): Direction | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? undefined : leftwardLetter.test(first) ? 'rtl' : 'ltr';
}

/**
 * Words in pieces. Those that run another way than what they stand in are apart, so that they turn nothing around them:
 * all of them if they begin so, else the words that run leftward in a text from left to right.
 */
export function directedPieces(text: string, around: Direction): readonly DirectedPiece[] {
  const own = directionOfWords(text) ?? around;
  if (own !== around) return [{ text, isApart: true }];
  return own === 'rtl' ? [{ text, isApart: false }] : leftwardApart(text);
}

/** A text, or part of one, that runs from left to right, in pieces: words that run leftward are apart. */
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
