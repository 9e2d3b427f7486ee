/** An event that is recorded to have cited a passage, by the id that it had, and what became of it. */
export interface CitingEvent {
  readonly id: string;
  readonly became: 'same' | 'renamed' | 'draft' | 'withdrawn' | 'gone';
  /** Its file of today, if it has one. */
  readonly file?: string | undefined;
}

/** More events are counted, not named. */
const maxNamedEvents = 5;

/** Who cited a passage, each once, with what became of it: "events/thaw.md (formerly "winter") and "sale" (taken out)". */
export function citingEvents(events: readonly CitingEvent[]): string {
  const byFile = Map.groupBy(events, ({ id, file }) => file ?? id);
  const named = [...byFile].map(([name, [first, ...others]]) => wordsOf(name, [first as CitingEvent, ...others]));
  const more = named.length - maxNamedEvents;
  const shown = more > 1 ? [...named.slice(0, maxNamedEvents), `${more} others`] : named;
  return new Intl.ListFormat('en-GB').format(shown);
}

function wordsOf(name: string, events: readonly CitingEvent[]): string {
  const former = events.filter(({ became }) => became === 'renamed').map(({ id }) => `"${id}"`);
  if (former.length > 0) return `${name} (formerly ${new Intl.ListFormat('en-GB').format(former)})`;
  const became = events[0]?.became;
  if (became === 'withdrawn') return `"${name}" (an event that was taken out)`;
  if (became === 'gone') return `"${name}" (an event that is no longer there)`;
  return became === 'draft' ? `${name} (a draft now)` : name;
}
