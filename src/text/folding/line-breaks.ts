import { firstIndex } from '../first-index.ts';
import { type Folded, lineDash, type Range, softHyphen, softSign } from '../fold.ts';
import { hyphenKeeper } from './own-hyphens.ts';

/** A place of a document, as a range of the raw text, where a line ends within words or where a word may be divided. */
export interface LineBreak extends Range {
  /** What is read there: nothing, a hyphen or dash as the document has it, or a space. */
  readonly read: string;
}

const known = new WeakMap<Folded, readonly LineBreak[]>();

/**
 * The places of a document where what is read differs from the raw text, in order: a word divided at the end of a line is read
 * as a whole, and lines of Chinese follow one another without a space.
 */
function lineBreaks(folded: Folded): readonly LineBreak[] {
  const made = known.get(folded) ?? findBreaks(folded);
  known.set(folded, made);
  return made;
}

/** Those of them that lie in a range or reach into it. */
export function lineBreaksIn(folded: Folded, { start, end }: Range): readonly LineBreak[] {
  const all = lineBreaks(folded);
  const first = firstIndex(all.length, (index) => (all[index] as LineBreak).end > start);
  let last = first;
  while (last < all.length && (all[last] as LineBreak).start < end) last += 1;
  return all.slice(first, last);
}

/** The part of the place that is not read, as a range of the raw text; nothing if all of it is. */
export function unreadIn({ start, end, read }: LineBreak): Range | undefined {
  return read === '' || /\S/u.test(read) ? { start: start + read.length, end } : undefined;
}

function findBreaks(folded: Folded): LineBreak[] {
  const { text, clear, starts, ends } = folded;
  const found = [...text.matchAll(softSign)].map(({ index }) => index);
  const keepsHyphen = hyphenKeeper(
    folded,
    found.filter((at) => text[at] === softHyphen),
  );
  return found.map((at) => {
    const [start, end] = [starts[at] as number, ends[at] as number];
    const stands = clear.slice(start, end);
    if (text[at] === lineDash) return { start, end, read: stands.trim() };
    if (text[at] === softHyphen) return { start, end, read: keepsHyphen(at) ? stands.charAt(0) : '' };
    return { start, end, read: spaceRead(stands) };
  });
}

/**
 * Spaces among Chinese words are meant and are read, line ends are not; Thai separates sentences by spaces, and a line end
 * there is nothing. A letter of another script on one side changes nothing: it stands beside Chinese ones without a space too.
 */
function spaceRead(stands: string): string {
  return /[\n\r]/u.test(stands) ? '' : stands;
}
