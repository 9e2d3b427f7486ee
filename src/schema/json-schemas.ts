import { z } from 'zod';
import { editorial } from './editorial.ts';
import { event } from './event.ts';
import { measure } from './measure.ts';
import { page } from './page.ts';
import { party } from './party.ts';
import { place } from './place.ts';
import { era, site, topic } from './site.ts';
import { source } from './source.ts';
import { story } from './story.ts';
import { uncited } from './uncited.ts';
import { withdrawnEvent } from './withdrawn-event.ts';

/** What authors write, by the name of its schema: the files that it applies to, and what they are. */
export const authored = {
  site: { schema: site, files: 'site.yaml', title: 'What the archive is' },
  editorial: { schema: editorial, files: 'editorial.yaml', title: "Rules for the archive's own words" },
  topics: { schema: z.array(topic), files: 'topics.yaml', title: 'Topics, in the order of the lanes' },
  eras: { schema: z.array(era), files: 'eras.yaml', title: 'Eras' },
  withdrawn: { schema: z.array(withdrawnEvent), files: 'withdrawn.yaml', title: 'Events that were taken out' },
  source: { schema: source, files: 'sources/*.yaml', title: 'What is known about a document' },
  uncited: { schema: uncited, files: 'uncited/*.yaml', title: 'Dated sentences that need no event, and why' },
  place: { schema: place, files: 'places/*.yaml', title: 'A place' },
  party: { schema: party, files: 'parties/*.yaml', title: 'A party' },
  measure: { schema: measure, files: 'measures/*.yaml', title: 'A measure' },
  event: { schema: event, files: 'events/*.md', title: 'The front matter of an event' },
  page: { schema: page, files: 'pages/*.md', title: 'The front matter of a page' },
  story: { schema: story, files: 'stories/*.md', title: 'The front matter of a story' },
} as const satisfies Readonly<Record<string, { schema: z.ZodType; files: string; title: string }>>;

/** The JSON Schema of each, for editors. They read draft 7; what that cannot express, the check reports. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(authored).map(([name, { schema, title }]) => [
      name,
      { ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), title },
    ]),
  );
}
