import { isUpperOrUncased } from './capitals.ts';
import { holdsSentenceEnd } from './heading-line.ts';
import { isShort, type Layout, lettersOf, maxVerseLetters } from './layout.ts';
import { type Line, pairsOf } from './lines.ts';

/** The share of the lines of a stanza that leave room for the first word of the next; in a poem or a play, it is less. */
const [minShortShare, minShortShareInVerse] = [0.7, 0.3];
/** The share of them that begin as lines of verse do. */
const minUpperShare = 0.7;
/** Where such a share of so many lines begins with a capital, they are verse however long they are. */
const [minCapitalShare, minCapitalLines] = [0.9, 4];
/** How much of the width each of two lines may have that are an address or a couplet. */
const maxWidthOfTwo = 0.7;
/** The share of lines in which a sentence ends before their end, from which on they are prose, and letters of such a line. */
const [minProseShare, minProseLetters] = [0.5, 50];
/** How much of the width a line of verse may have, for print with letters of any width. */
const maxVerseWidth = 1.3;

/** Whether lines that stand together were each ended by hand: verse, addresses, speeches of a play. */
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
