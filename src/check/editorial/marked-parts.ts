import { citeMark } from '../../markdown/cite-rule.ts';
import type { Range } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences/sentences-of.ts';

/** Words of a summary and the citation marks, by their numbers, that they rest on. */
export interface MarkedPart extends Range {
  readonly marks: readonly number[];
  /** All marks of its sentence. */
  readonly sentenceMarks: readonly number[];
}

/** A summary in parts: words before a mark, or before several in a row, rest on these; words after the last, on that. */
export function markedParts(body: string, language: string): MarkedPart[] {
  const plain = body.replace(citeMark, (mark) => 'x'.repeat(mark.length));
  return sentencesOf(plain, language).flatMap(({ start, end }) => partsOf(body, start, end));
}

function partsOf(body: string, start: number, end: number): MarkedPart[] {
  const found = [...body.slice(start, end).matchAll(citeMark)];
  const sentenceMarks = found.map(({ 1: mark }) => Number(mark));
  const parts: { start: number; end: number; marks: number[] }[] = [];
  let from = start;
  for (const { index, 0: mark, 1: number } of found) {
    const last = parts.at(-1);
    if (last && body.slice(from, start + index).trim() === '') last.marks.push(Number(number));
    else parts.push({ start: from, end: start + index, marks: [Number(number)] });
    from = start + index + mark.length;
  }
  const last = parts.at(-1);
  if (last && /\p{L}|\p{N}/u.test(body.slice(from, end))) parts.push({ start: from, end, marks: last.marks });
  return parts.map((part) => ({ ...part, sentenceMarks }));
}
