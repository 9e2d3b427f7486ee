import type { z } from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import { type story, storyStep } from '../schema/story.ts';
import type { BodyEntry, StoryEntry } from './content.ts';
import { validate } from './validate.ts';
import type { Path } from './yaml-spans.ts';

/** A heading of Markdown, of any level and of both kinds. */
const heading = /^ {0,3}(?:#{1,6}(?:[ \t].*)?|=+[ \t]*|-{2,}[ \t]*)$/gmu;
const stepLine = /^##[ \t]+@(?<event>[^\s[]+)(?<marks>(?:[ \t]*\[@\d{1,3}\])*)[ \t]*$/u;

/**
 * Splits the body of a story into its opening words and its steps. Every heading must be a step, and there must be at least
 * one.
 */
export function splitStory(entry: BodyEntry<z.output<typeof story>>): {
  readonly value: StoryEntry;
  readonly problems: readonly Problem[];
} {
  const { body, bodyAt, file } = entry;
  const problems: Problem[] = [];
  const headings = [...body.matchAll(heading)];
  const steps = headings.flatMap(({ index, 0: written }, place) => {
    const match = stepLine.exec(written);
    if (!match) {
      problems.push(problem('step-unclear', bodyAt(index, written.trimEnd().length), { heading: written.trim() }));
      return [];
    }
    const { event = '', marks = '' } = match.groups ?? {};
    const eventAt = index + written.indexOf('@') + 1;
    const marksAt = [...marks.matchAll(/\[@/gu)].map((mark) => eventAt + event.length + mark.index);
    const data = { event, shows: [...marks.matchAll(/\d+/gu)].map(Number) };
    const at = ([field, number]: Path) => {
      const markAt = field === 'shows' ? marksAt[Number(number)] : undefined;
      return markAt === undefined ? bodyAt(eventAt, event.length) : bodyAt(markAt, body.indexOf(']', markAt) + 1 - markAt);
    };
    const checked = validate(storyStep, { file, data, at, keyAt: at, wordsAt: at });
    for (const each of checked.problems) problems.push(each);
    if (!checked.value) return [];
    const from = index + written.length;
    const words = body.slice(from, headings[place + 1]?.index);
    return {
      ...{ id: event, file, value: checked.value, at, keyAt: at, wordsAt: at, body: words },
      bodyAt: (offset: number, length?: number) => bodyAt(from + offset, length),
    };
  });
  if (headings.length === 0) problems.push(problem('story-empty', entry.at([])));
  return { value: { ...entry, opening: body.slice(0, headings[0]?.index), steps }, problems };
}
