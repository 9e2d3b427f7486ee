import { DefaultAbbrMarkerOptions } from 'sentence-splitter';
import type { Range } from '../fold.ts';

/**
 * Matches whatever makes a text not plain: any character but ASCII letters, digits, spaces, line feeds, commas, colons,
 * semicolons, full stops and hyphens; an empty line; and a full stop that is not after a word of at least two small letters or
 * a number that follows a word, or that neither ends the text nor precedes a capital. It looks for exceptions, because a
 * pattern that matched a whole long text would overflow the engine's stack.
 */
const notPlain = /[^A-Za-z0-9 ,;:\n.-]|\n(?= *\n)|(?<![a-z]{2}|[a-z,;:][ \n]\d{1,4})\.|\.(?![ \n]+[A-Z][a-z]| ?\n?$)/u;
const abbreviations = new Set(Object.values(DefaultAbbrMarkerOptions.language).flatMap((words) => words.map(lower)));

/** The sentences of a plain text, as the splitter finds them, in a hundredth of its time; nothing for any other text. */
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
