import type { Content } from '../read/content.ts';
import { withRealMarks } from '../text/real-marks.ts';
import type { Draft } from './draft.ts';
import type { Resolve } from './resolve.ts';
import type { ArchiveEvent, Story, StoryStep } from './types.ts';

/** The stories with their steps, each linked to its event and its event to it. A step whose event is not there is left out. */
export function linkStories(content: Content, events: readonly Draft<ArchiveEvent>[], resolve: Resolve): Story[] {
  const known = new Map(events.map((event) => [event.id, event]));
  return content.stories.map(({ id, value, opening, steps }) => {
    const story: Draft<Story> = { ...withRealMarks(value, 'title', 'description'), id, opening: opening.trim(), steps: [] };
    for (const entry of steps) {
      const event = resolve('event', known, entry.value.event, entry, ['event']);
      if (!event) continue;
      const { shows } = entry.value;
      const citations = event.citations.filter(({ number }, index) =>
        shows.length > 0 ? shows.includes(number) : index === 0,
      );
      const step: StoryStep = { story, number: story.steps.length + 1, event, citations, words: entry.body.trim() };
      story.steps.push(step);
      event.steps.push(step);
    }
    return story;
  });
}
