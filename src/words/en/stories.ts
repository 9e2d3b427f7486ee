/** Stories: their list, their whole page, and the pages of their steps. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';

export const title = 'Stories';
export const description = 'Ways through the archive, event by event, each with the words of a document.';
export const lead =
  'Ways through the archive, event by event, each with the words of a document. Which events a story names is a choice of ours.';
export const noStories = 'There are no stories yet.';

export function begin({ steps }: { readonly steps: number }): Sentence<'first'> {
  return [{ name: 'first', words: `Begin with step 1 of ${steps}` }, ', or read the whole story below; it can be printed.'];
}

/** Shown before the number of a step, on paper. */
export const step = 'Step';

/** The accessible name of the link from a step in the whole story to its own page. */
export function onItsOwnPage({ step }: { readonly step: number }): string {
  return `Step ${step} on its own page`;
}

export function progress({ step, of }: { readonly step: number; readonly of: number }): string {
  return `Step ${step} of ${of}`;
}

export function stepTitle(step: { readonly event: string; readonly step: number; readonly of: number }): string {
  return `${step.event} (step ${step.step} of ${step.of})`;
}

/** For search engines and previews of links. `date` is in words. */
export function stepDescription(step: {
  readonly step: number;
  readonly of: number;
  readonly story: string;
  readonly date: string;
  readonly event: string;
}): string {
  return `${progress(step)} of the story ${step.story}. ${step.date}: ${step.event}.`;
}

/** The label of the link to an event: it says how many citations its page has. */
export function eventWith({ citations }: { readonly citations: number }): string {
  return `The event, with ${counts.citations({ count: citations })}`;
}

/** An event's place in a story, in a list of the event's stories. */
export function stepOfStory({ story, step }: { readonly story: string; readonly step: number }): Sentence<'story'> {
  return [{ name: 'story', words: story }, `, step ${step}`];
}

/** Steps from one page of a story to the next. */
export const story = 'Story';
export const previousAndNext = 'Previous and next step';
export const previous = 'Previous';
export const next = 'Next';
export const beginning = 'Beginning';
export const end = 'End';
export const wholeStory = 'Whole story';
export const wholeStoryOnOnePage = 'The whole story on one page';
export const allSteps = 'All steps';
export const keysAndSwipes = 'The left and right arrow keys, or a swipe, lead from step to step.';

/** The accessible name of a link to a neighbouring step, which shows `direction` alone. */
export function neighbour({ direction, title }: { readonly direction: string; readonly title: string }): string {
  return `${direction}: ${title}`;
}
