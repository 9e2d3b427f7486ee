import type { Step } from './align.ts';
import { negationsIn } from './negations.ts';
import type { Token } from './tokens.ts';

/** More words are compared by their likeness alone. */
const maxWords = 7;
/** Words of some length, which stand near each other by chance only rarely, and the share of the others between them. */
const [minTelling, minTellingLetters, maxSpan] = [2, 5, 3];

/**
 * A short quotation and the shortest stretch of a document that has all its words in their order, with others between them:
 * "cyber attacks were nullified" of "cyber attacks were satisfactorily nullified". A "not" of the quotation may be missing there.
 */
export function wordsInOrder(quoted: readonly Token[], stated: readonly Token[]): Step[] | undefined {
  const words = quoted.filter(({ kind }) => kind !== 'sign');
  const nots = new Set(negationsIn(words).flat());
  const wanted = words.filter((token) => !nots.has(token));
  if (words.length > maxWords || wanted.length < 2) return undefined;
  if (wanted.filter(({ form }) => form.length >= minTellingLetters).length < minTelling) return undefined;
  let best: readonly [number, number] | undefined;
  const [first] = wanted as [Token];
  for (const [start, token] of stated.entries()) {
    if (token.form !== first.form) continue;
    const end = endOf(start);
    if (end !== undefined && end - start <= maxSpan * wanted.length && (!best || end - start < best[1] - best[0]))
      best = [start, end];
  }
  return best && stepsOf(best);

  function endOf(start: number): number | undefined {
    let at = start;
    for (const { form } of wanted.slice(1)) {
      at = stated.findIndex((token, index) => index > at && index - start <= maxSpan * wanted.length && token.form === form);
      if (at === -1) return undefined;
    }
    return at;
  }

  function stepsOf([start, end]: readonly [number, number]): Step[] {
    const steps: Step[] = [];
    let at = start;
    for (const token of words) {
      const next = nots.has(token) ? -1 : stated.findIndex((other, index) => index >= at && other.form === token.form);
      if (next === -1) {
        steps.push({ quoted: token, stated: undefined });
        continue;
      }
      for (; at < next; at += 1) steps.push({ quoted: undefined, stated: stated[at] });
      steps.push({ quoted: token, stated: stated[next] });
      at = next + 1;
    }
    return at > end ? steps : [];
  }
}
