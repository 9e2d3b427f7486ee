import type { Range } from '../fold.ts';

/** What ends sentences in all scripts, apart from `.`, `!` and `?`. The Burmese mark that is excluded is a comma. */
const stop = '(?:(?![.!?\\u104A])\\p{Sentence_Terminal}|[\\u0F0D\\u0DF4])';
/** Marks that close a quotation or a bracket; the French ones may follow a space. */
const closing = '(?:[”’"\'»›」』）)\\]}】〉》]|[ \\u00A0\\u202F][»›])';

const ends = new RegExp(
  [
    `${stop}{1,9}(?<closed>${closing}{0,9})(?!${stop}|${closing})\\s*(?=(?<next>\\S))`,
    // An ellipsis that belongs to the word before it; one between spaces stands for omitted words.
    `(?<=\\p{L}…${closing}{0,9})\\s+(?=["«“„‘(]?\\p{Lu})`,
    // The Greek question mark is a semicolon, and the Armenian full stop is often typed as a colon.
    `(?<=\\p{Script=Greek}[;\\u037E]${closing}{0,9})\\s+(?=["«“(]?\\p{Lu})`,
    `(?<=\\p{Script=Armenian}:${closing}{0,9})\\s+(?=["«“(]?\\p{Lu})`,
  ].join('|'),
  'gu',
);

/** Sentences of a text, split after the sentence-ending marks of scripts other than Latin. */
export function partedAtMarks(text: string, { start, end }: Range): Range[] {
  const words = text.slice(start, end);
  const gaps = [...words.matchAll(ends)].filter(({ 0: gap, groups = {}, index }) => {
    const { closed = '', next } = groups;
    return next === undefined || !goesOn(gap, closed, next, words.slice(0, index));
  });
  const ranges = gaps.map(({ index, 0: gap }) => ({ last: index + gap.trimEnd().length, next: index + gap.length }));
  const starts = [0, ...ranges.map(({ next }) => next)];
  return starts.map((from, at) => ({ start: start + from, end: start + (ranges[at]?.last ?? words.length) }));
}

/** Whether a sentence continues after a mark: a quoted question, a number, or a word that begins with a small letter. */
function goesOn(gap: string, closed: string, next: string, before: string): boolean {
  if (/[\p{Ll},،、，;؛]/u.test(next)) return true;
  if (gap.startsWith('．') && /\p{N}$/u.test(before) && /\p{N}/u.test(next)) return true;
  if (!/[”’"'»›」』]/u.test(closed)) return false;
  return /\p{Script=Hiragana}/u.test(next) || (/^[！？؟⁇⁈⁉]/u.test(gap) && /\p{Lo}/u.test(next));
}

/** Moves closing marks to the end of the sentence before, and joins sentences that only a quotation separated. */
export function closedSentences(text: string, found: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const { start, end } of found) {
    const last = whole.at(-1);
    const piece = text.slice(start, end);
    const closers = last ? (/^[”’»›」』）)\]}】〉》]+[.,]?/u.exec(piece)?.[0].length ?? 0) : 0;
    const rest = start + closers + (/^\s*/u.exec(piece.slice(closers))?.[0].length ?? 0);
    const next = text.slice(rest, end);
    if (!last || (closers === 0 && !isOneQuotation(text.slice(last.start, last.end), next))) whole.push({ start, end });
    else if (rest >= end || isOneQuotation(text.slice(last.start, start + closers), next))
      whole[whole.length - 1] = { start: last.start, end };
    else whole.splice(-1, 1, { start: last.start, end: start + closers }, { start: rest, end });
  }
  return whole;
}

/** Whether a sentence continues after the end of a quotation: “Help!” they cried. */
function isOneQuotation(before: string, next: string): boolean {
  const [, stopped] = /([.!?！？؟…。])\s?["”’»›“‘«」』)]+$/u.exec(before.trimEnd()) ?? [];
  if (stopped === undefined) return false;
  return /^[\p{Ll}\p{Script=Hiragana}]/u.test(next) || (/^\p{Lo}/u.test(next) && !'.。'.includes(stopped));
}
