import type { ArchiveEvent } from '../../archive/types.ts';
import { areDisjoint } from '../../dates/compare.ts';
import { hasDoubt } from '../../dates/doubt.ts';
import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Some citation gives the date of its event: one without a date of its own does, and one whose date shares some time with it.
 * What disputes an event or puts it otherwise may be of another day. Of doubtful dates nothing is said.
 */
export const eventDates: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap((event) => {
    const entry = entries.get(event.id);
    // A citation that could not be read, as its quotation is not found, may be the one that gives the date.
    if (!entry || entry.value.citations.length !== event.citations.length) return [];
    const given = otherDates(event);
    return given.length === 0
      ? []
      : problem('date-ungiven', entry.at(['date']), { date: event.date.edtf, given: [...new Set(given)] });
  });
};

/** What the citations of an event give instead of its date; nothing if one gives it. */
function otherDates({ date, citations }: ArchiveEvent): string[] {
  const supporting = citations.filter(({ role }) => role === 'supports');
  const isOther = supporting.every(
    (citation) =>
      citation.datesDifferently &&
      !hasDoubt(citation.date) &&
      areDisjoint(date.places, citation.date.places) &&
      // This has its own report, as the event is dated in the calendar of its document.
      citation.documentDate?.written !== date.edtf,
  );
  return isOther && !hasDoubt(date) ? supporting.map((citation) => citation.date.edtf) : [];
}
