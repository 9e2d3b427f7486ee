import type { Archive } from '../archive/types.ts';
import type { Content } from '../read/content.ts';
import { nearestWord } from '../text/nearest/nearest-word.ts';

/**
 * Sources that may have citations which are not in the archive: those named by a citation that was left out or in an event file
 * that could not be read, and those that the event of such a file cited when the archive was last published.
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
  // A misspelt id counts as the nearest one.
  const ids = sources.map(({ id }) => id);
  const meant = lost.flatMap((id) => nearestWord(id, ids) ?? []);
  return new Set([...lost, ...meant, ...published, ...ids.filter((id) => unread.some((text) => text.includes(id)))]);
}
