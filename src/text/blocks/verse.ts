import { isUpperOrUncased } from './chapter-form.ts';
import { isShort, type Layout } from './layout.ts';
import type { Line } from './lines.ts';

/** Of a stanza, so many lines leave room for the first word of the next, or in a poem or play so many … */
const [shareShort, shareShortInVerse] = [0.7, 0.3];
/** … and so many begin as lines of verse do. */
const shareUpper = 0.7;
/** Where so many of several lines begin with a capital, they are verse however long they are. */
const [shareCapitals, minCapitalLines] = [0.9, 4];
/** Two lines are an address or a couplet when they are as short as that. */
const shortOfTwo = 0.7;

/** Whether lines that stand together were each ended by hand: verse, addresses, speeches of a play. */
export function isVerse(lines: readonly Line[], layout: Layout): boolean {
  const { width, isWrapped } = layout;
  if (isWrapped && lines.some(({ indent, text }) => indent + text.length > 1.3 * width)) return false;
  const capitals = lines.filter(({ text }) => /^[^\p{L}]{0,3}\p{Lu}.*\p{Ll}/u.test(text)).length;
  if (lines.length >= minCapitalLines && capitals >= lines.length * shareCapitals) return true;
  const isPair = lines.length === 2 && !layout.isVerse;
  if (isPair && (!isWrapped || lines.some(({ text }) => text.length > shortOfTwo * width))) return false;
  const pairs = lines.slice(1).map((line, index) => [lines[index] as Line, line] as const);
  const short = isWrapped ? pairs.filter(([line, next]) => isShort(line, next, width)).length : pairs.length;
  const upper = lines.filter(({ text }) => isUpperOrUncased(text)).length;
  const isInset = lines.every(({ indent }) => indent > 1);
  const minShort = layout.isVerse ? shareShortInVerse : shareShort;
  return short >= pairs.length * minShort && (upper >= lines.length * shareUpper || isInset);
}
