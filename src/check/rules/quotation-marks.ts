import { findAll } from '../../anchor/find-quote.ts';
import { problem } from '../../problems/problem.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { quotedRanges } from '../quoted.ts';
import type { Rule } from './rule.ts';

/** Quotation marks in an event's title, notes or summary must hold words of a passage that the event cites. */
export const quotationMarks: Rule = ({ content, archive }) => {
  const events = new Map(archive.events.map((event) => [event.id, event]));
  return content.events.flatMap((entry) => {
    const event = events.get(entry.id);
    if (!event || event.citations.length < entry.value.citations.length) return [];
    const passages = event.citations.map(({ passage: { source, start, end } }) =>
      fold(source.text.slice(start, end).toLowerCase()),
    );
    const check = (text: string, at: (offset: number) => ReturnType<typeof entry.at>) =>
      quotedRanges(text).flatMap(({ start, end }) => {
        const words = foldWords(text.slice(start, end)).replace(/[.,;:!?]+$/u, '');
        const isHeld = passages.some((passage) => findAll(passage, { quote: words.toLowerCase() }).length > 0);
        return isHeld ? [] : problem('quotation-unsupported', at(start), { words });
      });
    return [
      ...check(entry.value.title, () => entry.at(['title'])),
      ...entry.value.citations.flatMap(({ note = '' }, index) => check(note, () => entry.at(['citations', index, 'note']))),
      ...check(entry.body, entry.bodyAt),
    ];
  });
};
