import { inRange } from './unicode-range.ts';

/**
 * The addresses of the fonts in which a browser finds the letters of a text, each once. A font that comes after words were laid
 * out lays all words of its family out again, for the sake of one letter.
 *
 * @param faces the fonts, in the order in which a browser looks for a letter
 */
export function fontsHolding(text: string, faces: readonly { readonly url: string; readonly range: string }[]): string[] {
  let left = [...new Set(text)].join('');
  return faces.flatMap(({ url, range }) => {
    const held = new Set(inRange(left, range));
    left = [...left].filter((each) => !held.has(each)).join('');
    return held.size > 0 ? [url] : [];
  });
}
