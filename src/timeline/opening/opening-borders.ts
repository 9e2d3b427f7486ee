import type { Span, TimelineData, TimelineEvent } from '../types.ts';

/** What a window is chosen from. */
export type OpeningInput = Pick<TimelineData, 'from' | 'to' | 'bounds' | 'isTimed' | 'offsets' | 'hours'> & {
  readonly eras: readonly Span[];
  readonly events: readonly Pick<TimelineEvent, 'at' | 'importance'>[];
};

/** Most silences whose ends a window may begin and end at: the longest. */
const maxSilences = 8;
/** Most eras that are tried, the longest first, so that the time it takes does not grow with an archive's eras. */
const maxEras = 24;

/** The days that an opening window may begin and end at: those of the archive, of eras, and of the longest silences. */
export function openingBorders({ from, to, eras, events }: OpeningInput): { starts: number[]; ends: number[] } {
  const silences = silencesOf(events.map(({ at }) => at)).slice(0, maxSilences);
  const named = eras.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, maxEras);
  const first = events.reduce((least, { at }) => Math.min(least, at.from), Infinity);
  const last = events.reduce((most, { at }) => Math.max(most, at.to), -Infinity);
  const isKnown = first < last;
  return {
    starts: unique([isKnown ? first : from, ...named.map((era) => era.from), ...silences.map((silence) => silence.to)]),
    ends: unique([isKnown ? last : to, ...named.map((era) => era.to), ...silences.map((silence) => silence.from)]),
  };
}

/** The times in which nothing lasts or begins, the longest first. */
function silencesOf(spans: readonly Span[]): Span[] {
  const silences: Span[] = [];
  let end = Infinity;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > end) silences.push({ from: end, to: span.from });
    end = end === Infinity ? span.to : Math.max(end, span.to);
  }
  return silences.sort((a, b) => b.to - b.from - (a.to - a.from));
}

function unique(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
