import { isUpperOrUncased } from './capitals.ts';
import { holdsSentenceEnd } from './heading-line.ts';
import { isShort, type Layout, lettersOf, maxVerseLetters } from './layout.ts';
import { type Line, pairsOf } from './lines.ts';

/** The share of the lines of a stanza that leave room for the first word of the next; a smaller one in a poem or a play. */
const [minShortShare, minShortShareInVerse] = [0.7, 0.3];
/** The share of the lines that begin with a capital, or in a script without capitals. */
const minUpperShare = 0.7;
/** If such a share of so many lines begins with a capital, they are verse however long they are. */
const [minCapitalShare, minCapitalLines] = [0.9, 4];
/** The share of the width that each of two lines may fill that are an address or a couplet. */
const maxWidthOfTwo = 0.7;
/** If a sentence ends inside such a share of lines of so many letters, they are prose. */
const [minProseShare, minProseLetters] = [0.5, 50];
/** The share of the width that a line of verse may fill, allowing for proportional letters. */
const maxVerseWidth = 1.3;

/** Whether lines were each broken by the author: verse, addresses, speeches of a play. */
export function isVerse(lines: readonly Line[], layout: Layout): boolean {
  const { width, isWrapped } = layout;
  if (isWrapped && lines.some(({ indent, text }) => indent + text.length > maxVerseWidth * width)) return false;
  if (!layout.isVerse && lines.filter(isOfProse).length >= lines.length * minProseShare) return false;
  const capitals = lines.filter(({ text }) => /^[^\p{L}]{0,3}\p{Lu}.*\p{Ll}/u.test(text)).length;
  if (lines.length >= minCapitalLines && capitals >= lines.length * minCapitalShare) return true;
  const isPair = lines.length === 2 && !layout.isVerse;
  if (
    isPair &&
    (!isWrapped || lines.some(({ text }) => text.length > maxWidthOfTwo * width || lettersOf(text) > maxVerseLetters))
  )
    return false;
  const pairs = pairsOf(lines);
  const short = isWrapped ? pairs.filter(([line, next]) => isShort(line, next, width)).length : pairs.length;
  const upper = lines.filter(({ text }) => isUpperOrUncased(text)).length;
  const isInset = lines.every(({ indent }) => indent > 1);
  const minShare = layout.isVerse ? minShortShareInVerse : minShortShare;
  return short >= pairs.length * minShare && (upper >= lines.length * minUpperShare || isInset);
}

function isOfProse({ text }: Line): boolean {
  return lettersOf(text) >= minProseLetters && holdsSentenceEnd(text);
}
