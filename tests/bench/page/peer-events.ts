import type { ArchiveDate } from '../../../src/archive/types.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { addressesOf } from '../../../src/site/urls.ts';

/** An event as other timelines take it: they know days, and nothing of doubt. */
export interface PeerEvent {
  readonly id: string;
  readonly title: string;
  /** Its name in a drawing. */
  readonly label: string;
  readonly summary: string;
  readonly topic: string;
  /** First day and, when it has more than one, last day. */
  readonly from: string;
  readonly to: string | undefined;
}

export interface PeerData {
  readonly title: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly PeerEvent[];
}

const day = 86_400_000;

/** The most important events of the archive, the earlier first where importance is equal, in chronological order. */
export function peerData(count: number): PeerData {
  const { archive } = runChecks('content', addressesOf);
  if (!archive) throw new Error('The content has problems: npm run check');
  const { site, topics, events } = archive;
  const chosen = new Set(events.toSorted((a, b) => b.importance - a.importance).slice(0, count));
  return {
    title: site.title,
    topics: topics.map(({ id, title }) => ({ id, title })),
    events: events
      .filter((event) => chosen.has(event))
      .map(({ id, title, label = title, summary, mainTopic, date }) => ({
        id,
        title,
        label,
        summary: summary.replaceAll(/\s*\[@\d+\]/gu, ''),
        topic: mainTopic.id,
        ...daysOf(date),
      })),
  };
}

/** An open end is drawn where the other end is stated. */
function daysOf({ earliest, latest }: ArchiveDate) {
  const [from, to] = [Number.isFinite(earliest) ? earliest : latest - day, Number.isFinite(latest) ? latest : earliest + day];
  return { from: isoDay(from), to: to - from > day ? isoDay(to - day) : undefined };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
