import type { Range } from '../../text/fold.ts';

/**
 * Words around a range, on one line, cut at word boundaries: for messages and labels. `reach` is in characters; `marks`
 * stand around the words of the range.
 */
export function excerpt(text: string, { start, end }: Range, reach = 40, marks = ['', '']): string {
  const from = text.slice(Math.max(0, start - reach), start).replace(start > reach ? /^\S*\s/u : '', '');
  const to = text.slice(end, end + reach).replace(end + reach < text.length ? /\s\S*$/u : '', '');
  return `${start > reach ? '… ' : ''}${from}${marks[0]}${text.slice(start, end)}${marks[1]}${to}${end + reach < text.length ? ' …' : ''}`
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
