import { namedParts } from '../../dates/named-parts.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { problem } from '../../problems/problem.ts';
import { foldWords } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/**
 * A citation whose `dateBasis` is explicit names every part of its date: the year, and the month and day if the date
 * has them. Ends marked uncertain, and seasons, are taken from the sense of the words and are not checked here.
 */
export const datePrecision: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap(({ number, date, dateBasis, passage, source }) => {
      const at = entries.get(id)?.at(['citations', number - 1, 'quote']);
      if (!at || dateBasis !== 'explicit') return [];
      const { named, missing } = namedParts(date, foldWords(passage.quote));
      if (missing.length === 0) return [];
      const { language } = source;
      if (!readsDatesIn(language)) return [problem('date-too-precise', at, { date: date.edtf, language })];
      const stated = [...new Set(named)].join(' ');
      const lacking = [...new Set(missing.map(nameOf))].join(' and ');
      const edtf = date.isSpan ? '' : statedPart(date.edtf, stated);
      return [problem('date-too-precise', at, { date: date.edtf, lacking, edtf })];
    }),
  );
};

/** As much of a date as the words name: a year, or a year and its month. */
function statedPart(edtf: string, stated: string): string {
  if (/^\d{4}$/u.test(stated)) return edtf.slice(0, 4);
  return /^\p{L}+ \d{4}$/u.test(stated) ? edtf.slice(0, 7) : '';
}

function nameOf(part: string): string {
  if (/^\d{4}$/u.test(part)) return `the year ${part}`;
  return /^\d/u.test(part) ? `the day ${part}` : part;
}
