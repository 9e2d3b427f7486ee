import type { CitingEvent } from '../problems/citing-events.ts';
import type { Content } from '../read/content.ts';

/** What became of events that are recorded to have cited a passage, by their ids; drafts are part of the `content`. */
export function eventsBy(ids: readonly string[], content: Content): CitingEvent[] {
  const { events, withdrawn, files } = content;
  const today = new Map(events.map((event) => [event.id, event]));
  const renamed = new Map(events.flatMap(({ file, value }) => value.formerly.map((old) => [old, file])));
  const taken = new Set(withdrawn.map(({ id }) => id));
  return ids.map((id) => {
    const event = today.get(id);
    if (event) return { id, file: event.file, became: event.value.draft ? 'draft' : 'same' };
    if (renamed.has(id)) return { id, file: renamed.get(id), became: 'renamed' };
    if (taken.has(id)) return { id, became: 'withdrawn' };
    // A file with problems of its own is not read.
    const path = `events/${id}.md`;
    return files.has(path) ? { id, file: path, became: 'same' } : { id, became: 'gone' };
  });
}
