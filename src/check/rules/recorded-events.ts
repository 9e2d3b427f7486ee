import { recordedEvents as recordedIn } from '../../archive/lock/recorded-events.ts';
import type { ArchiveEvent, Passage } from '../../archive/types.ts';
import { type Place, problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import type { Rule } from './rule.ts';

/** Every address of an event that was ever published leads to an event of today, or says that the event was taken out. */
export const recordedEvents: Rule = ({ content: all, published: { content, archive } }) => {
  const { lock } = content;
  const claims = claimsIn(content);
  const taken = new Map(content.events.map(({ id, file }) => [id, file]));
  const twice = claims.flatMap(({ id, file, at }) => {
    const other = taken.get(id);
    taken.set(id, file);
    return other === undefined ? [] : problem('id-duplicate', at, { id, other });
  });
  if (!lock) return twice;
  const unread = unreadWords(all);
  const lost = [...recordedIn(content, archive.sources)].flatMap(([id, passages]) => {
    if (taken.has(id) || unread.some((text) => text.includes(id))) return [];
    const draft = all.events.find((event) => event.id === id)?.file;
    const nearest = nearestTo(passages);
    const formerly = nearest?.formerly.join(', ');
    return problem('event-lost', placeOf(id, lock), { id, draft, nearest: fileOf(nearest, content), formerly });
  });
  return [...twice, ...lost];
};

interface Claim {
  readonly id: string;
  readonly file: string;
  readonly at: Place;
}

/** Old ids that events or the list of what was taken out answer for. */
function claimsIn({ events, withdrawn }: Content): Claim[] {
  return [
    ...events.flatMap(({ file, value, at }) => value.formerly.map((id, index) => ({ id, file, at: at(['formerly', index]) }))),
    ...withdrawn.map(({ id, file, at }) => ({ id, file, at: at(['id']) })),
  ];
}

/**
 * Ids mentioned in files that could not be read: it is not known which of them they answer for, so none of these is reported as
 * missing.
 */
function unreadWords({ events, withdrawn, files }: Content): string[] {
  const read = new Set(events.map(({ id }) => `events/${id}.md`));
  return [...files].flatMap(([path, text]) => {
    const isUnread = path === 'withdrawn.yaml' ? withdrawn.length === 0 : path.startsWith('events/') && !read.has(path);
    return isUnread ? [path, text] : [];
  });
}

/** The place where the lock first names an event. */
function placeOf(event: string, lock: NonNullable<Content['lock']>): Place {
  const [id = '', record] = Object.entries(lock.value).find(([, { events }]) => events.includes(event)) ?? [];
  return lock.at([id, 'events', record?.events.indexOf(event) ?? 0]);
}

/** The event of today that cites most of these passages; of several, the first. */
function nearestTo(passages: readonly Passage[]): ArchiveEvent | undefined {
  const counts = new Map<ArchiveEvent, number>();
  for (const { citations } of passages)
    for (const event of new Set(citations.map((citation) => citation.event))) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function fileOf(event: ArchiveEvent | undefined, { events }: Content): string | undefined {
  return event && events.find(({ id }) => id === event.id)?.file;
}
