import type { Archive } from '../archive/types.ts';
import type { Content } from '../read/content.ts';
import { nearestWord } from '../text/nearest/nearest-word.ts';

/**
 * Sources that a citation left out of the archive names, or that are named in an event file that could not be read, or
 * were cited by its event when the archive was published last.
 */
export function unsettledSources({ sources, events, files, lock }: Content, archive: Archive): ReadonlySet<string> {
  const kept = new Map(archive.events.map((event) => [event.id, event]));
  const read = new Set(events.map(({ id }) => `events/${id}.md`));
  const lost = events.flatMap(({ id, value }) => {
    const numbers = new Set(kept.get(id)?.citations.map(({ number }) => number));
    return value.citations.flatMap(({ source }, index) => (numbers.has(index + 1) ? [] : source));
  });
  const unread = [...files].filter(([path]) => path.startsWith('events/') && !read.has(path)).map(([, text]) => text);
  const isUnread = (id: string) => !read.has(`events/${id}.md`) && files.has(`events/${id}.md`);
  const published = Object.values(lock?.value ?? {}).flatMap((record) => (record.events.some(isUnread) ? record.source : []));
  // A misspelt id stands for the one nearest to it.
  const ids = sources.map(({ id }) => id);
  const meant = lost.flatMap((id) => nearestWord(id, ids) ?? []);
  return new Set([...lost, ...meant, ...published, ...ids.filter((id) => unread.some((text) => text.includes(id)))]);
}
