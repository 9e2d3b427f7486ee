import { findAll } from '../../anchor/find-quote.ts';
import type { ArchiveEvent, Passage } from '../../archive/types.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { loneMarks, quotedRanges } from '../quoted.ts';
import type { Checked, Rule } from './rule.ts';

/**
 * Quotation marks in our own words must hold words of a passage cited there: in an event's title, notes or summary one
 * that the event cites, under a step of a story one that its event cites, in the rest of a story any of its events.
 */
export const quotationMarks: Rule = ({ content, archive }) => {
  const counts = new Map(content.events.map(({ id, value }) => [id, value.citations.length]));
  // An event that lost a citation has its own problem: what it quotes cannot be judged.
  const events = new Map(
    archive.events.filter(({ id, citations }) => citations.length === counts.get(id)).map((e) => [e.id, e]),
  );
  return [...inEvents(content, events), ...inStories(content, events)];
};

type Events = ReadonlyMap<string, ArchiveEvent>;

function inEvents(content: Checked['content'], events: Events): Problem[] {
  return content.events.flatMap((entry) => {
    const event = events.get(entry.id);
    if (!event) return [];
    const check = checker([event]);
    return [
      ...check(entry.value.title, (...words) => entry.wordsAt(['title'], ...words)),
      ...entry.value.citations.flatMap(({ note = '' }, index) =>
        check(note, (...words) => entry.wordsAt(['citations', index, 'note'], ...words)),
      ),
      ...check(entry.body, entry.bodyAt),
    ];
  });
}

function inStories(content: Checked['content'], events: Events): Problem[] {
  return content.stories.flatMap(({ value, wordsAt, opening, bodyAt, steps }) => {
    const told = steps.flatMap((step) => events.get(step.value.event) ?? []);
    const check = checker(told);
    return [
      ...(told.length < steps.length
        ? []
        : [
            ...check(value.title, (...words) => wordsAt(['title'], ...words)),
            ...check(value.description, (...words) => wordsAt(['description'], ...words)),
            ...check(opening, bodyAt),
          ]),
      ...steps.flatMap((step) => {
        const event = events.get(step.value.event);
        return event ? checker([event])(step.body, step.bodyAt) : [];
      }),
    ];
  });
}

/** Stands between passages, so that no words are found that begin in one and end in the next. No script has it. */
const between = '\uE000';
/** Of more words that no passage has, no nearest are looked for: each is compared with every passage. */
const maxSuggestions = 50;

/** Checks words of ours against the passages that these events cite. */
function checker(events: readonly ArchiveEvent[]): (text: string, at: (offset: number, length: number) => Place) => Problem[] {
  const passages = [...new Set(events.flatMap(({ citations }) => citations.map(({ passage }) => passage)))];
  const texts = passages.map(({ source, start, end }) => source.text.slice(start, end).toLowerCase());
  const cited = fold(texts.join(between));
  let suggestions = 0;
  const suggestion = (quoted: string) => {
    suggestions += 1;
    return suggestions > maxSuggestions ? undefined : nearestTo(quoted, passages);
  };
  return (text, at) => [
    ...loneMarks(text).map((offset) => problem('quotation-unsupported', at(offset, 1))),
    ...quotedRanges(text).flatMap(({ start, end }) => {
      const words = foldWords(text.slice(start, end)).replace(/(?<![.,;:!?])[.,;:!?]+$/u, '');
      const isHeld = !words.includes(between) && findAll(cited, { quote: words.toLowerCase() }, 1).length > 0;
      return isHeld ? [] : problem('quotation-unsupported', at(start, end - start), { words, nearest: suggestion(words) });
    }),
  ];
}

/** Words of a cited passage like the ones in quotation marks, if there are any. */
function nearestTo(words: string, passages: readonly Passage[]): string | undefined {
  return passages
    .flatMap(({ quote }) => nearest(quote, words, 1).map((near) => ({ ...near, quote })))
    .sort((a, b) => a.errors - b.errors)
    .map(({ quote, start, end }) => quote.slice(start, end))[0];
}
