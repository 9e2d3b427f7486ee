import { slipsBetween } from '../../text/nearest/slips.ts';
import { turns } from './negations.ts';
import type { Token } from './tokens.ts';

/** One step of an alignment: a token of the quotation, of the document, or of both, which need not be the same. */
export interface Step {
  readonly quoted: Token | undefined;
  readonly stated: Token | undefined;
}

/** How a quotation and a stretch of a document differ least. */
export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** Cells of tables of costs that are filled for one quotation, at most. */
export const maxCells = 4_000_000;

/** One word in the place of another costs more than one left out, and less than one left out and one put in. */
const [wordCost, otherWord, slipCost, signCost, alike, never] = [3, 4, 2, 1, 1, 100];

/**
 * Aligns the tokens of a quotation with those of a document in which it begins and ends anywhere. Words that differ in case and
 * accents alone, or by a slip or two, are rather taken for each other than others.
 * Algorithm: S. B. Needleman and C. D. Wunsch, Journal of Molecular Biology 48 (1970), pp. 443–453, with free ends.
 */
export function align(quoted: readonly Token[], stated: readonly Token[]): Alignment {
  const width = stated.length + 1;
  const ways = new Uint8Array((quoted.length + 1) * width);
  const isWord = ({ kind }: Token) => kind !== 'sign';
  const [firstWord, lastWord] = [quoted.findIndex(isWord) + 1, quoted.findLastIndex(isWord) + 1];
  let row = new Float64Array(width);
  for (let i = 1; i <= quoted.length; i += 1) {
    const token = quoted[i - 1] as Token;
    const next = new Float64Array(width);
    next[0] = (row[0] as number) + gapCost(token);
    ways[i * width] = up;
    const isEdge = i === firstWord || i === lastWord;
    for (let j = 1; j < width; j += 1) {
      const other = stated[j - 1] as Token;
      const [both, added, dropped] = [
        (row[j - 1] as number) + exchangeCost(token, other, isEdge),
        (row[j] as number) + gapCost(token),
        (next[j - 1] as number) + (i === quoted.length ? 0 : gapCost(other)),
      ];
      const least = Math.min(both, added, dropped);
      next[j] = least;
      // Of ways as short as each other, the one with the more words in common.
      const isShort = least === both && (token.text === other.text || least !== dropped || i === quoted.length);
      ways[i * width + j] = isShort ? diagonal : least === dropped ? left : up;
    }
    row = next;
  }
  return { steps: trimmed(walkBack(quoted, stated, ways, width)), cost: row[width - 1] as number };
}

const [diagonal, up, left] = [1, 2, 3];

function walkBack(quoted: readonly Token[], stated: readonly Token[], ways: Uint8Array, width: number): Step[] {
  const steps: Step[] = [];
  let [i, j] = [quoted.length, width - 1];
  while (i > 0) {
    const way = ways[i * width + j];
    if (way !== left) i -= 1;
    if (way !== up) j -= 1;
    steps.push({ quoted: way === left ? undefined : quoted[i], stated: way === up ? undefined : stated[j] });
  }
  return steps.reverse();
}

/** Without what the document has after the quotation's end. */
function trimmed(steps: readonly Step[]): Step[] {
  return steps.slice(0, steps.findLastIndex(({ quoted }) => quoted !== undefined) + 1);
}

function gapCost({ kind }: Token): number {
  return kind === 'sign' ? signCost : wordCost;
}

/** At either end of a quotation nothing else tells a word in the place of another from one that was put in. */
function exchangeCost(one: Token, other: Token, isEdge: boolean): number {
  if (one.text === other.text) return 0;
  if ((one.kind === 'sign') !== (other.kind === 'sign')) return never;
  if (one.kind === 'sign' || one.form === other.form) return alike;
  if (isSlip(one, other) || turns(one.form, other.form)) return slipCost;
  return isEdge || (one.kind === 'number' && other.kind === 'number') ? wordCost : otherWord;
}

/** Whether one word may be the other with a slip: at most a third of its letters, and neither the first nor two at its ends. */
export function isSlip({ form: one }: Token, { form: other }: Token): boolean {
  if (one[0] !== other[0] || (one[1] !== other[1] && one.at(-1) !== other.at(-1))) return false;
  const max = Math.floor(Math.min(one.length, other.length) / 3);
  return max > 0 && slipsBetween(one, other, max) <= max;
}
