import { DefaultAbbrMarkerOptions, split } from 'sentence-splitter';
import type { Range } from './fold.ts';
import { plainSentences } from './plain-sentences.ts';

/**
 * The sentences of a stretch of running text as ranges of it, without the space around them. What the splitter leaves
 * whole is parted (after a number and a full stop, and after a full stop inside quotation marks, when a capital
 * follows); what it parts inside a sentence (after “Help!” before a small letter) is put together again.
 */
export function sentencesOf(text: string): Range[] {
  return plainSentences(text) ?? splitSentences(text);
}

/** The same for any text, by the splitter. */
export function splitSentences(text: string): Range[] {
  const whole: Range[] = [];
  for (const { type, range } of split(text, { AbbrMarker: { language: abbreviationsIn(text) } })) {
    if (type !== 'Sentence') continue;
    const { start, end } = trimRange(text, { start: range[0], end: range[1] });
    const last = whole.at(-1);
    if (last && /^\s*["”’)]+\s+\p{Ll}/u.test(text.slice(last.end, end))) whole[whole.length - 1] = { start: last.start, end };
    else if (start < end) whole.push({ start, end });
  }
  return whole.flatMap((range) => parted(text, range));
}

const { language } = DefaultAbbrMarkerOptions;
const abbreviations = Object.entries(language).map(
  ([kind, words]) => [kind, new Map(words.map((word) => [word.toLowerCase(), word]))] as const,
);

/** The abbreviations that stand in a text. The splitter compares every word with every one that it is given. */
function abbreviationsIn(text: string): typeof language {
  const words = new Set(text.split(notInWord).map((word) => word.toLowerCase()));
  const standing = abbreviations.map(([kind, known]) => [kind, [...words].flatMap((word) => known.get(word) ?? [])]);
  return Object.fromEntries(standing) as typeof language;
}

/** What parts words for the splitter. */
const notInWord = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;

/** The range without the white space at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  const leading = inside.length - inside.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, start + inside.trimEnd().length) };
}

/** A full stop after a number that is no list number, or before closing quotation marks, then a capital. */
const missedEnd = /(?<=\S\s+[\d-]+\.|[.!?]["”])\s+(?=["“‘]?\p{Lu})/gu;

function parted(text: string, { start, end }: Range): Range[] {
  const gaps = [...text.slice(start, end).matchAll(missedEnd)];
  const starts = [start, ...gaps.map(({ index, 0: gap }) => start + index + gap.length)];
  const ends = [...gaps.map(({ index }) => start + index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}
