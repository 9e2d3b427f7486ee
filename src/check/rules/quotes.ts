import { problem } from '../../problems/problem.ts';
import { foldWords } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

const longest = 400;

/** Quotations are at most 400 characters long and cut no word. */
export const quotes: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap(({ number, passage: { source, start, end } }) => {
      const at = entries.get(id)?.at(['citations', number - 1, 'quote']);
      if (!at) return [];
      const { length } = foldWords(source.text.slice(start, end));
      const word = wordAcross(source.text, start) ?? wordAcross(source.text, end);
      return [
        ...(length > longest ? [problem('quote-too-long', at, { length })] : []),
        ...(word === undefined ? [] : [problem('quote-cuts-word', at, { word })]),
      ];
    }),
  );
};

/** The word that an offset falls inside of, if it does. */
function wordAcross(text: string, offset: number): string | undefined {
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, offset - 50), offset))?.[0];
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(offset, offset + 50))?.[0];
  return before !== undefined && after !== undefined ? before + after : undefined;
}
