import { problem } from '../../problems/problem.ts';
import { numbersIn } from '../../text/numbers/numbers-in.ts';
import type { Rule } from './rule.ts';

/** Smaller numbers are often counted from names ("a man and his son") and not written. */
const leastWritten = 10;
/** A word or sign of scale that is not read, such as "billion", which is not the same in all countries. */
const scales = [1, 1e3, 1e6, 1e9, 1e12];

/**
 * A number that a citation gives to a measure is one that its words name, or the sum of some that they name. Where no number can
 * be read in the words, and where a note says how one comes to it, nothing is said.
 */
export const statedValues: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap(({ number, passage: { quote, source }, values, note }) => {
      const entry = entries.get(id);
      if (!entry || values.length === 0 || note !== undefined) return [];
      const found = numbersIn(quote, source.language);
      const named = new Set(found.flatMap((each) => each.values));
      const sums = sumsOf(found.map((each) => each.values[0] ?? 0));
      return values.flatMap(({ measure, stated }) => {
        const isNamed = (wanted: number) => sums.has(wanted) || scales.some((scale) => named.has(wanted / scale));
        const unnamed = numbersOf(stated).find((wanted) => wanted >= leastWritten && !isNamed(wanted));
        if (unnamed === undefined || found.length === 0) return [];
        const at = entry.at(['citations', number - 1, 'values', measure.id]);
        const written = found.map(({ start, end }) => quote.slice(start, end)).join(', ');
        return problem('value-unnamed', at, { value: stated, written }, 'warning');
      });
    }),
  );
};

function numbersOf(stated: string): number[] {
  return [...stated.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
}

/** Words with more numbers than these are tables, of which not every sum is tried. */
const maxSummed = 8;

/** The sums of any of some numbers; of many, of all of them alone. */
function sumsOf(numbers: readonly number[]): Set<number> {
  if (numbers.length > maxSummed) return new Set([numbers.reduce((sum, each) => sum + each, 0)]);
  const sums = numbers.reduce<readonly number[]>((so, each) => [...so, ...so.map((sum) => sum + each)], [0]);
  return new Set(sums);
}
