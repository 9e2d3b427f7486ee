import { attribute, attributeWords, type Element } from './tree.ts';

/** Longer letters of a picture would be a description. */
const maxInitialLetters = 2;

/**
 * The words that stand for a picture where it is not seen, in square brackets; without them if they are a letter or a sign
 * in its place, such as an initial. A name of a file is no word of the document.
 */
export function pictureWords(picture: Element): string {
  const words = (attribute(picture, 'alt') ?? '').replace(/\s+/gu, ' ').trim();
  const isOrnament = attributeWords(picture, 'role').some((role) => role === 'presentation' || role === 'none');
  if (words === '' || isOrnament || /^(?:https?:\S+|\S+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp))$/iu.test(words)) return '';
  if (!/[\p{L}\p{N}]/u.test(words) || [...words].length <= maxInitialLetters) return words;
  return `[${words}]`;
}
