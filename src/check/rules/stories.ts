import type { ArchiveEvent } from '../../archive/types.ts';
import { citeMark } from '../../markdown/cite-rule.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { StoryEntry } from '../../read/content.ts';
import type { Rule } from './rule.ts';

const number = /\d+(?:[.,]\d+)*/gu;

/**
 * A story says nothing that its events do not have, as far as that can be checked: its marks are citations of the event
 * of their step, and its numbers stand in that event; in the title, the description and the opening words, in any of its
 * events.
 */
export const stories: Rule = ({ content, archive }) => {
  const counts = new Map(content.events.map(({ id, value }) => [id, value.citations.length]));
  const whole = new Map(
    archive.events.filter(({ id, citations }) => citations.length === counts.get(id)).map((e) => [e.id, e]),
  );
  return content.stories.flatMap((story) => [
    ...inOpening(story, whole),
    ...story.steps.flatMap((step) => inStep(step, counts, whole)),
  ]);
};

function inOpening(
  { value, opening, steps, wordsAt, bodyAt }: StoryEntry,
  whole: ReadonlyMap<string, ArchiveEvent>,
): Problem[] {
  const marks = [...opening.matchAll(citeMark)].map(({ index, 0: { length }, 1: mark = '' }) =>
    problem('mark-unknown', bodyAt(index, length), { mark }),
  );
  const events = steps.flatMap((step) => whole.get(step.value.event) ?? []);
  if (events.length < steps.length) return marks;
  const known = new Set([String(steps.length), ...events.flatMap(numbersOf)]);
  return [
    ...marks,
    ...strangers(value.title, known, (...words) => wordsAt(['title'], ...words)),
    ...strangers(value.description, known, (...words) => wordsAt(['description'], ...words)),
    ...strangers(opening, known, bodyAt),
  ];
}

function inStep(
  { value, body, at, bodyAt }: StoryEntry['steps'][number],
  counts: ReadonlyMap<string, number>,
  whole: ReadonlyMap<string, ArchiveEvent>,
): Problem[] {
  const count = counts.get(value.event);
  const event = whole.get(value.event);
  if (count === undefined) return [];
  const isKnown = (mark: number) => mark >= 1 && mark <= count;
  return [
    ...value.shows.flatMap((mark, index) =>
      isKnown(mark) ? [] : problem('mark-unknown', at(['shows', index]), { mark: String(mark), count }),
    ),
    ...[...body.matchAll(citeMark)].flatMap(({ index, 0: { length }, 1: mark = '' }) =>
      isKnown(Number(mark)) ? [] : problem('mark-unknown', bodyAt(index, length), { mark, count }),
    ),
    ...(event ? strangers(body, new Set(numbersOf(event)), bodyAt, event.id) : []),
  ];
}

/** Every number of an event: in our words about it, in the words that it cites, and in its dates. */
function numbersOf({ title, summary, date, citations }: ArchiveEvent): string[] {
  const told = citations.flatMap((citation) => [citation.passage.quote, citation.note ?? '', citation.dateWords]);
  return [title, summary.replace(citeMark, ''), date.words, ...told].flatMap((text) => text.match(number) ?? []);
}

function strangers(
  text: string,
  known: ReadonlySet<string>,
  at: (offset: number, length: number) => Place,
  event?: string,
): Problem[] {
  // Marks and the addresses of links are no words.
  const words = text.replace(/\[@\d+\]|\]\((?:(?!\]\()[^)])*\)/gu, (found) => ' '.repeat(found.length));
  return [...words.matchAll(number)].flatMap(({ index, 0: found }) =>
    known.has(found) ? [] : problem('number-unsupported', at(index, found.length), { number: found, event }),
  );
}
