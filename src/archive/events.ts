import { type Anchor, findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import { bothDatesWords } from '../dates/calendars/calendar-date-words.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Content } from '../read/content.ts';
import { foldWords } from '../text/fold.ts';
import { asRead } from '../text/markdown/fold-document.ts';
import { realMarks, withRealMarks } from '../text/real-marks.ts';
import { isSought } from '../text/sought-words.ts';
import type { ReadDate } from './dates/archive-time.ts';
import { calendarProblems } from './dates/calendar-problems.ts';
import { toldDate } from './dates/told-date.ts';
import type { Draft } from './draft.ts';
import type { Entities } from './entities.ts';
import { passageKeeper } from './passages.ts';
import { quoteProblem } from './quote-problem.ts';
import type { Resolve } from './resolve.ts';
import type { ArchiveEvent, Citation, Source } from './types.ts';
import { valueWords } from './values.ts';

type EventEntry = Content['events'][number];

/**
 * Drafts of the events, their ids resolved and their quotations anchored. What cannot be resolved is reported and left
 * out; an event that is left without a topic or a citation is left out whole.
 */
export function draftEvents(
  content: Content,
  entities: Entities,
  sources: ReadonlyMap<string, Draft<Source>>,
  resolve: Resolve,
  readDate: ReadDate,
  problems: Problem[],
): Draft<ArchiveEvent>[] {
  const passageFor = passageKeeper();

  const draftCitation = (entry: EventEntry, event: Draft<ArchiveEvent>, index: number): Draft<Citation> | undefined => {
    const written = entry.value.citations[index] as EventEntry['value']['citations'][number];
    const path = ['citations', index];
    const source = resolve('source', sources, written.source, entry, [...path, 'source']);
    const values = Object.entries(written.values).flatMap(([id, stated]) => {
      const measure = resolve('measure', entities.measures, id, entry, [...path, 'values', id]);
      return measure ? [{ measure, stated: String(stated), words: valueWords(String(stated)) }] : [];
    });
    if (!source) return undefined;
    if (!isSought(written.quote)) {
      problems.push(problem('quote-too-long', entry.at([...path, 'quote']), { length: foldWords(written.quote).length }));
      return undefined;
    }
    const anchor = findInSource(source, written);
    if (anchor.status !== 'found') {
      problems.push(quoteProblem(source, written, anchor, entry.at([...path, 'quote']), [...sources.values()]));
      return undefined;
    }
    const { date, documentDate } = toldDate(written, (edtf) => readDate(edtf, entry, [...path, 'date']));
    problems.push(...calendarProblems(entry, index, documentDate));
    const { role, calendar, dateBasis, speaker, note, prefix, suffix } = withRealMarks(written, 'speaker', 'note');
    const citation: Draft<Citation> = {
      ...{ role, calendar, dateBasis, speaker, note, prefix, suffix, event, source },
      number: index + 1,
      passage: passageFor(source, anchor.range),
      date: date ?? event.date,
      documentDate,
      dateWords: documentDate && date ? bothDatesWords(documentDate, date.words) : (date ?? event.date).words,
      datesDifferently: date !== undefined && date.edtf !== event.date.edtf,
      values: [],
    };
    citation.values = values.map((value) => ({ ...value, citation }));
    return citation;
  };

  return content.events.flatMap((entry) => {
    const { title, label, date, importance, formerly, draft, ...ids } = entry.value;
    const topics = ids.topics.flatMap((id, index) => resolve('topic', entities.topics, id, entry, ['topics', index]) ?? []);
    const event: Draft<ArchiveEvent> = {
      id: entry.id,
      title: realMarks(title),
      label: label === undefined ? undefined : realMarks(label),
      date: readDate(date, entry, ['date']),
      summary: entry.body.trim(),
      topics,
      mainTopic: topics[0] as (typeof topics)[number],
      places: ids.places.flatMap((id, index) => resolve('place', entities.places, id, entry, ['places', index]) ?? []),
      parties: ids.parties.flatMap((id, index) => resolve('party', entities.parties, id, entry, ['parties', index]) ?? []),
      importance,
      formerly,
      draft,
      citations: [],
      sources: [],
      sharedOrigins: [],
      witnesses: 0,
      disagreements: [],
      steps: [],
      previous: undefined,
      next: undefined,
    };
    event.citations = ids.citations.flatMap((_, index) => draftCitation(entry, event, index) ?? []);
    return event.topics.length > 0 && event.citations.length > 0 ? event : [];
  });
}

/** Where words stand in a source. Those of a Markdown document may be written as they are read, or with its marks. */
function findInSource({ folded, markdown }: Source, { quote, prefix = '', suffix = '' }: QuoteSelector): Anchor {
  const anchor = findQuote(folded, { quote, prefix, suffix });
  if (anchor.status !== 'missing' || !markdown) return anchor;
  const { named } = markdown;
  return findQuote(folded, {
    quote: asRead(quote, named),
    prefix: asRead(prefix, named),
    suffix: asRead(suffix, named),
  });
}
