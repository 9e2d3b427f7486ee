import { citeMark } from '../../markdown/cite-rule.ts';
import { problem } from '../../problems/problem.ts';
import { sentencesOf } from '../../text/sentences/sentences-of.ts';
import type { Rule } from './rule.ts';

/** What was meant as a mark, or as several marks in one, and is not valid. */
const unclearMark = /\[(?!@\d{1,3}\])[\s^]*@[^[\]\n]*\](?!\()/gu;

/** Every event has a summary, every sentence of it a citation mark, and every mark a citation. */
export const summaries: Rule = ({ content }) =>
  content.events.flatMap(({ body, bodyAt, at, value }) => {
    if (body.trim() === '') return [problem('summary-empty', at([]))];
    const count = value.citations.length;
    const unknown = [...body.matchAll(citeMark)].filter(({ 1: mark }) => Number(mark) < 1 || Number(mark) > count);
    // The splitter would end a sentence at a mark's brackets; letters in their place, as many as there were, avoid that.
    const plain = body.replace(citeMark, (mark) => 'x'.repeat(mark.length));
    const unclear = [...body.matchAll(unclearMark)];
    const unmarked = sentencesOf(plain, content.site?.value.language).filter(({ start, end }) => {
      const words = body.slice(start, end);
      return words.search(citeMark) === -1 && words.search(unclearMark) === -1;
    });
    return [
      ...unclear.map(({ index, 0: mark }) => problem('mark-unknown', bodyAt(index, mark.length), { mark, isUnclear: true })),
      ...unknown.map(({ index, 0: mark }) =>
        problem('mark-unknown', bodyAt(index, mark.length), { mark: mark.slice(2, -1), count }),
      ),
      ...unmarked.map(({ start, end }) =>
        problem('sentence-unmarked', bodyAt(start, end - start), { sentence: body.slice(start, end) }),
      ),
    ];
  });
