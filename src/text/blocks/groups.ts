import { isAllCapitals } from './capitals.ts';
import { isSpeech, looksLikeHeading, maxHeadingWidth } from './headings/heading-line.ts';
import { goesOn, isEndedByWidth, isShort, type Layout, maxVerseLetters } from './layout.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * Lines that belong together: paragraphs, stanzas, lists and headings, each whole. Some groups are split further, by what they
 * are.
 */
export function groupsOf(lines: readonly Line[], layout: Layout): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !isParted(before, line, layout) && !isAfterInset(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isParted(before: Line, line: Line, layout: Layout): boolean {
  const isEnded = endsSentence(before.text);
  const mayBegin = isEnded || line.blanks > 0 || looksLikeHeading(before.text);
  if (standsAlone(before, line, layout) || (mayBegin && standsAlone(line, undefined, layout))) return true;
  if (line.blanks > (layout.isDoubleSpaced ? 1 : 0)) {
    return (
      line.blanks > 1 ||
      !goesOn(before.text, line.text) ||
      (layout.isWrapped ? isShort(before, line, layout.width) : !line.isOnNewPage)
    );
  }
  if (line.isOnNewPage && isEnded) return true;
  if (!layout.isWrapped)
    return !(line.isOnNewPage && goesOn(before.text, line.text)) && !isEndedByWidth(before, line) && !mayBeVerse(before, line);
  if (isFarWider(before, layout) || isFarWider(line, layout)) return true;
  if (layout.isDoubleSpaced && isHeadingBetween(before, line, layout)) return true;
  return !layout.isVerse && isMovedIn(before, line, layout) && (isEnded || isSpeech(line.text));
}

/**
 * Whether "CHAPTER IV" is a heading by itself, whatever is around it: unless the words after it fill the line and go on in the
 * next.
 */
function standsAlone(line: Line, next: Line | undefined, layout: Layout): boolean {
  if (line.form === undefined || (line.form.isNumber && !/\p{Lo}/u.test(line.text))) return false;
  return next === undefined || (!looksLikeHeading(next.text) && (!layout.isWrapped || isShort(line, next, layout.width)));
}

function mayBeVerse(before: Line, line: Line): boolean {
  return [before, line].every(({ text }) => text.length <= maxVerseLetters && !isSpeech(text));
}

/** A line longer by so many letters than two full lines does not belong with its neighbours. */
const minFarWiderLetters = 40;

function isFarWider({ text }: Line, { width }: Layout): boolean {
  return text.length > 2 * width + minFarWiderLetters;
}

/** In a text with an empty line after every line, only capitals tell a heading. */
function isHeadingBetween(before: Line, line: Line, { width }: Layout): boolean {
  const isHeading = ({ text }: Line) => isAllCapitals(text) && looksLikeHeading(text) && text.length < maxHeadingWidth * width;
  return isHeading(before) !== isHeading(line) && (isHeading(before) || endsSentence(before.text));
}

/** Whether a line is indented like the first of a paragraph. */
function isMovedIn(before: Line, line: Line, { width, hasBlanks }: Layout): boolean {
  if (line.indent > before.indent) return true;
  return !hasBlanks && line.indent > 0 && line.indent === before.indent && isShort(before, line, width);
}

/** Whether a line is back at the margin after several indented ones. */
function isAfterInset(group: readonly Line[], line: Line): boolean {
  return (
    line.indent === 0 &&
    group.length > 1 &&
    (group[0] as Line).indent >= minInsetColumns &&
    (group.at(-1) as Line).indent >= minInsetColumns
  );
}

const minInsetColumns = 3;
