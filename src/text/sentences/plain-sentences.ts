import { DefaultAbbrMarkerOptions } from 'sentence-splitter';
import type { Range } from '../fold.ts';

/**
 * What no text of the plainest kind has: another letter than those of words and numbers of ASCII with commas, colons and
 * hyphens, an empty line, and a full stop that does not stand after a word of two small letters or more or after a number
 * that follows a word, or that neither ends the text nor stands before a capital. Looked for, because a pattern that took
 * in a whole text would have no room for a long one.
 */
const notPlain = /[^A-Za-z0-9 ,;:\n.-]|\n(?= *\n)|(?<![a-z]{2}|[a-z,;:][ \n]\d{1,4})\.|\.(?![ \n]+[A-Z][a-z]| ?\n?$)/u;
const abbreviations = new Set(Object.values(DefaultAbbrMarkerOptions.language).flatMap((words) => words.map(lower)));

/**
 * The sentences of a text of the plainest kind, as the splitter finds them, in a hundredth of its time; nothing for any
 * other text.
 */
export function plainSentences(text: string): Range[] | undefined {
  if (notPlain.test(text) || text.match(/(?<!\S)\S+\./gu)?.some((word) => abbreviations.has(lower(word)))) return undefined;
  const inside = text.trim();
  if (inside === '') return [];
  const start = text.length - text.trimStart().length;
  const gaps = [...inside.matchAll(/(?<=\.)\s+/gu)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((from, index) => ({ start: start + from, end: start + (gaps[index]?.index ?? inside.length) }));
}

function lower(word: string): string {
  return word.toLowerCase();
}
