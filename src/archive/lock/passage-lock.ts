import type { PassageLock, RecordedPassage } from '../../schema/passage-lock.ts';
import type { Source } from '../types.ts';

/**
 * The lock with every passage of today in it. Nothing is ever taken out; a passage that is cited again is alive, so
 * what it had become no longer holds.
 */
export function withPassages(lock: PassageLock, sources: readonly Source[]): PassageLock {
  const today = sources.flatMap(({ id: source, passages }) =>
    passages.map(({ id, quote, citations }): [string, RecordedPassage] => {
      const events = citations.map(({ event }) => event.id);
      const known = lock[id] ?? { source, quote, events: [] };
      return [id, { source: known.source, quote: known.quote, events: [...new Set([...known.events, ...events])].sort() }];
    }),
  );
  return { ...lock, ...Object.fromEntries(today) };
}

/** The text of the lock: JSON in the order of the ids, one passage a line, so that every change is one line. */
export function lockText(lock: PassageLock): string {
  const lines = Object.keys(lock)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${recordText(lock[id] as RecordedPassage)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function recordText({ source, quote, events, became }: RecordedPassage): string {
  const fields = Object.entries({ ...(became === undefined ? {} : { became }), source, events, quote });
  return `{ ${fields.map(([key, value]) => `${JSON.stringify(key)}: ${valueText(value)}`).join(', ')} }`;
}

function valueText(value: string | readonly string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map(valueText).join(', ')}]`;
}
