/** The home page, except the timeline. */

import type { Sentence, SentencePart } from '../sentence.ts';
import * as counts from './counts.ts';

/** The first stories, each with its number of steps, and a link to the others. The name of a story's part is its index. */
export function storyLinks(of: {
  readonly stories: readonly { readonly title: string; readonly steps: number }[];
  readonly hasMore: boolean;
}): Sentence<number | 'all'> {
  const stories = of.stories.flatMap(({ title, steps }, index): Sentence<number> => [
    index > 0 ? '; ' : '',
    { name: index, words: title },
    ` (${counts.steps({ count: steps })})`,
  ]);
  const all: SentencePart<'all'> = { name: 'all', words: 'all stories' };
  return ['Step by step: ', ...stories, ...(of.hasMore ? ['; ', all] : [])];
}

export const allEvents = 'All events, in order';

export function whatIsListed(of: { readonly events: number; readonly citations: number; readonly documents: number }): string {
  const [events, citations] = [counts.events({ count: of.events }), counts.citations({ count: of.citations })];
  return `${events}, ${citations} of ${counts.documents({ count: of.documents })}. Each leads to the words it rests on.`;
}
