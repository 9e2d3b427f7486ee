import { readable } from './readable.ts';

/**
 * A pattern of words and abbreviations, divided by strokes, in the form that `readable` gives text. Full stops may be missing,
 * and so may the space after one: "av. J.-C." is also "av J-C".
 */
export function looseWords(words: string): string {
  const alternatives = words
    .split('|')
    .map((word) => readable(word).text.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  return [...new Set(alternatives)].map(loose).join('|') || '(?!)';
}

function loose(words: string): string {
  return words.replace(/[*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(/\.(?:[ -](?=.))?| /gu, (sign, at: number) => {
    if (sign === ' ') return '[\\s-]';
    return at + sign.length === words.length ? '\\.?' : '\\.?[\\s-]?';
  });
}
