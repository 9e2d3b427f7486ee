import type { Range } from '../fold.ts';

/** A range of a text and how many letters differ in it from the words that were looked for. */
export interface Match extends Range {
  readonly errors: number;
}

/**
 * The ranges of `text` that differ least from `pattern`, in the order of their ends; none, if all differ by more than
 * `maxErrors`, and of more than `maxMatches` only the first. Counted are letters (UTF-16 code units) put in, left out or
 * changed. Of the ranges with one end the longest is given.
 * Algorithm: G. Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming", Journal of
 * the ACM 46 (1999), pp. 395–415. A column of the table of differences is held as one bit for each letter of the pattern, in
 * blocks of 32; blocks in which nothing can be near enough are not computed.
 */
export function closestMatches(text: string, pattern: string, maxErrors: number, maxMatches = Infinity): Match[] {
  if (pattern.length === 0) return [];
  const { errors, lengths: ends } = scan(blocksOf(pattern), text, Math.min(maxErrors, pattern.length), { anchored: false });
  if (ends.length === 0) return [];
  // The same from the end backwards gives the starts, which are sought no farther than such a match can be long.
  const backwards = blocksOf(reversed(pattern));
  return ends.slice(0, maxMatches).map((end) => {
    const before = reversed(text.slice(Math.max(0, end - pattern.length - errors), end));
    const { lengths } = scan(backwards, before, errors, { anchored: true });
    return { start: end - (lengths.at(-1) ?? 0), end, errors };
  });
}

const wordBits = 32;

/** The letters of a pattern as bits: bit n of a block is set in the masks of a letter where the pattern has that letter. */
interface Blocks {
  readonly count: number;
  readonly length: number;
  /** The masks of every letter, one after another; first those, all nought, of a letter that the pattern does not have. */
  readonly masks: Int32Array;
  /** The offset at which the masks of a letter begin, by its code less the lowest code of the pattern. */
  readonly places: Uint32Array;
  readonly lowestCode: number;
}

function blocksOf(pattern: string): Blocks {
  const codes = Array.from({ length: pattern.length }, (_, at) => pattern.charCodeAt(at));
  const letters = [...new Set(codes)];
  const lowestCode = Math.min(...letters);
  const places = new Uint32Array(Math.max(...letters) - lowestCode + 1);
  const count = Math.ceil(pattern.length / wordBits);
  const masks = new Int32Array((letters.length + 1) * count);
  for (const [at, code] of letters.entries()) places[code - lowestCode] = (at + 1) * count;
  for (const [at, code] of codes.entries()) {
    const mask = (places[code - lowestCode] ?? 0) + Math.floor(at / wordBits);
    masks[mask] = (masks[mask] ?? 0) | (1 << (at % wordBits));
  }
  return { count, length: pattern.length, masks, places, lowestCode };
}

/**
 * The smallest differences between the pattern and parts of the text that are not above `maxErrors`, and the offset at which
 * each such part ends. A part begins anywhere, or where the text does (`anchored`).
 */
function scan(
  { count, length, masks, places, lowestCode }: Blocks,
  text: string,
  maxErrors: number,
  { anchored }: { readonly anchored: boolean },
): { readonly errors: number; readonly lengths: readonly number[] } {
  const column = { above: new Int32Array(count).fill(-1), below: new Int32Array(count) };
  /** The value of the last row of each block. */
  const scores = Int32Array.from(column.above, (_, block) => Math.min((block + 1) * wordBits, length));
  const last = count - 1;
  const rowOf = (block: number) => (block === last ? (length - 1) % wordBits : wordBits - 1);
  let limit = maxErrors;
  let lengths: number[] = [];
  /** The lowest block that is being computed. */
  let lowest = Math.max(0, Math.ceil(maxErrors / wordBits) - 1);

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) - lowestCode;
    const place = code >= 0 && code < places.length ? (places[code] as number) : 0;
    // By how much the row above a block grows from the last column to this one: above the first block by 1 where the part
    // begins with the text.
    let gain = anchored ? 1 : 0;
    for (let block = 0; block < lowest; block += 1) {
      gain = advance(column, block, masks[place + block] as number, gain, wordBits - 1);
      scores[block] = (scores[block] as number) + gain;
    }
    for (let block = lowest; ; block += 1) {
      gain = advance(column, block, masks[place + block] as number, gain, rowOf(block));
      const before = scores[block] as number;
      scores[block] = before + gain;
      // The next block is needed only where a match can go on in it (figure 9).
      if (block === last || before > limit || (gain >= 0 && ((masks[place + block + 1] as number) & 1) === 0)) break;
      lowest += 1;
      column.above[lowest] = -1;
      column.below[lowest] = 0;
      scores[lowest] = before + rowOf(lowest) + 1;
    }
    while (lowest > 0 && (scores[lowest] as number) >= limit + wordBits) lowest -= 1;
    const errors = scores[lowest] as number;
    if (lowest < last || errors > limit) continue;
    if (errors < limit) lengths = [];
    lengths.push(at + 1);
    limit = errors;
  }
  return { errors: limit, lengths };
}

/** For each row of a column, as bits: whether it is one more than the row above it (`above`), or one less (`below`). */
interface Column {
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/**
 * Advances a block from one column to the next (figure 8), without branches. `gain` is by how much the row above the block
 * grows in this step; the result is by how much the row `row` of the block grows.
 */
function advance({ above, below }: Column, block: number, mask: number, gain: number, row: number): number {
  const up = above[block] as number;
  const down = below[block] as number;
  const isLoss = gain >>> 31;
  const vertical = mask | down;
  const equal = mask | isLoss;
  const horizontal = (((equal & up) + up) ^ up) | equal;
  const more = down | ~(horizontal | up);
  const less = up & horizontal;
  const moreShifted = (more << 1) | (-gain >>> 31);
  above[block] = (less << 1) | isLoss | ~(vertical | moreShifted);
  below[block] = moreShifted & vertical;
  return ((more >>> row) & 1) - ((less >>> row) & 1);
}

function reversed(text: string): string {
  let backwards = '';
  for (let at = text.length - 1; at >= 0; at -= 1) backwards += text.charAt(at);
  return backwards;
}
