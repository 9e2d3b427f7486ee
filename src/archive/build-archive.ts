import { compareProblems, type Problem } from '../problems/problem.ts';
import type { Content } from '../read/content.ts';
import { withRealMarks } from '../text/real-marks.ts';
import { linkBack } from './backlinks.ts';
import { fillEras, inOrder } from './chronology.ts';
import { coverageOf } from './coverage/coverage.ts';
import { excusedIn } from './coverage/uncited.ts';
import { archiveTime, dateReader } from './dates/archive-time.ts';
import { findDisagreements } from './disagreements.ts';
import { type Draft, freezeDeep, lazily } from './draft.ts';
import { draftEntities } from './entities.ts';
import { draftEvents } from './events.ts';
import { withdrawnEvents } from './lock/recorded-events.ts';
import { linkRecordedIds } from './lock/recorded-ids.ts';
import { makeResolve } from './resolve.ts';
import { draftSources } from './sources.ts';
import { linkStories } from './stories.ts';
import type { Archive, ArchiveEvent } from './types.ts';
import { countWitnesses, sharedOriginsOf, sharedWordingsOf } from './wording/origins.ts';

/**
 * Builds the archive from content: ids become links, quotations become passages, events are put in order. Whatever
 * cannot be resolved is left out and reported, so that one fault never hides another. Without a right `site.yaml`
 * there is no archive.
 */
export function buildArchive(content: Content): { readonly archive?: Archive; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resolve = makeResolve(content, problems);
  const time = archiveTime(content);
  const readDate = dateReader(content, time, problems);
  const entities = draftEntities(content, resolve, readDate, problems);
  const sources = draftSources(content, entities.parties, resolve, readDate);
  const wordings = once(() => sharedWordingsOf([...sources.values()]));
  for (const source of sources.values())
    lazily(source, 'sharedWordings', () => wordings().filter((wording) => wording.sources.includes(source)));
  const events = inOrder(draftEvents(content, entities, sources, resolve, readDate, problems));
  linkBack(events, sources.values());
  const removedSources = linkRecordedIds(content.lock?.value ?? {}, sources);
  const stories = linkStories(content, events, resolve);
  fillEras(entities.eras, events);
  for (const entry of content.uncited) resolve('source', sources, entry.value.source, entry, ['source']);
  for (const source of sources.values()) {
    const excused = excusedIn(content.uncited, source, problems);
    lazily(source, 'coverage', () => coverageOf(source, source.passages, excused));
  }
  for (const event of events) {
    event.sharedOrigins = sharedOriginsOf(event.citations);
    event.witnesses = countWitnesses(event.sources, event.sharedOrigins);
  }
  const disagreements = findDisagreements(events, [...entities.measures.values()]);
  for (const disagreement of disagreements) {
    for (const event of disagreement.events) (event as Draft<ArchiveEvent>).disagreements.push(disagreement);
  }
  problems.sort(compareProblems);
  if (!content.site) return { problems };
  const archive: Archive = {
    site: withRealMarks(content.site.value, 'title', 'subtitle', 'description', 'licence'),
    time,
    topics: [...entities.topics.values()],
    eras: entities.eras,
    events,
    withdrawnEvents: withdrawnEvents(content, sources.values()),
    sources: [...sources.values()],
    removedSources,
    places: [...entities.places.values()],
    parties: [...entities.parties.values()],
    measures: [...entities.measures.values()],
    pages: content.pages.map(({ id, value, body }) => ({ ...withRealMarks(value, 'title', 'description'), id, body })),
    stories,
    disagreements,
    sharedWordings: [],
  };
  lazily(archive, 'sharedWordings', wordings);
  return { archive: freezeDeep(archive), problems };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
