import { attribute, attributeWords, type Element } from './tree.ts';

/** More letters are a description of the picture. */
const maxInitialLetters = 2;

/**
 * The words that stand for a picture where it is not seen, in square brackets; without brackets if they are the letter or sign
 * that it shows, such as an initial. A file name is left out, because it is not a word of the document.
 */
export function pictureWords(picture: Element): string {
  const words = (attribute(picture, 'alt') ?? '').replace(/\s+/gu, ' ').trim();
  const isOrnament = attributeWords(picture, 'role').some((role) => role === 'presentation' || role === 'none');
  if (words === '' || isOrnament || /^(?:https?:\S+|\S+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp))$/iu.test(words)) return '';
  if (!/[\p{L}\p{N}]/u.test(words) || [...words].length <= maxInitialLetters) return words;
  return `[${words}]`;
}
