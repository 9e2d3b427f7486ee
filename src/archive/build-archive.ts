import { compareProblems, type Problem } from '../problems/problem.ts';
import type { Content } from '../read/content.ts';
import { withRealMarks } from '../text/real-marks.ts';
import { linkBack } from './backlinks.ts';
import { fillEras, inOrder } from './chronology.ts';
import { coverageOf } from './coverage/coverage.ts';
import { findDisagreements } from './disagreements.ts';
import { freezeDeep, type Draft } from './draft.ts';
import { draftEvents } from './events.ts';
import { countWitnesses, linkSharedWording, sharedOriginsOf } from './wording/origins.ts';
import { linkRecordedIds } from './lock/recorded-ids.ts';
import { makeResolve } from './resolve.ts';
import { draftSources } from './sources.ts';
import { linkStories } from './stories.ts';
import { draftThings } from './entities.ts';
import type { Archive, ArchiveEvent } from './types.ts';
import { anchorUncited } from './coverage/uncited.ts';

/**
 * Builds the archive from content: ids become links, quotations become passages, events are put in order. Whatever
 * cannot be resolved is left out and reported, so that one fault never hides another. Without a right `site.yaml`
 * there is no archive.
 */
export function buildArchive(content: Content): { readonly archive?: Archive; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resolve = makeResolve(content.files, problems);
  const things = draftThings(content, resolve, problems);
  const sources = draftSources(content, things.parties, resolve);
  const sharedWordings = linkSharedWording([...sources.values()]);
  const events = inOrder(draftEvents(content, things, sources, resolve, problems));
  linkBack(events, sources.values());
  const goneSources = linkRecordedIds(content.lock?.value ?? {}, sources);
  const stories = linkStories(content, events, resolve);
  fillEras(things.eras, events);
  for (const entry of content.sources) {
    const source = sources.get(entry.id);
    if (source)
      source.coverage = coverageOf(source.text, source.sentences, source.passages, anchorUncited(entry, source, problems));
  }
  for (const event of events) {
    event.sharedOrigins = sharedOriginsOf(event.citations);
    event.witnesses = countWitnesses(event.sources, event.sharedOrigins);
  }
  const disagreements = findDisagreements(events, [...things.measures.values()]);
  for (const disagreement of disagreements) {
    for (const event of disagreement.events) (event as Draft<ArchiveEvent>).disagreements.push(disagreement);
  }
  problems.sort(compareProblems);
  if (!content.site) return { problems };
  const archive: Archive = {
    site: withRealMarks(content.site.value, 'title', 'subtitle', 'description', 'licence'),
    topics: [...things.topics.values()],
    eras: things.eras,
    events,
    sources: [...sources.values()],
    goneSources,
    places: [...things.places.values()],
    parties: [...things.parties.values()],
    measures: [...things.measures.values()],
    pages: content.pages.map(({ id, value, body }) => ({ ...withRealMarks(value, 'title', 'description'), id, body })),
    stories,
    disagreements,
    sharedWordings,
  };
  return { archive: freezeDeep(archive), problems };
}
