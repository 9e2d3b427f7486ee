import type { ParsedDate } from '../dates/parse-date.ts';
import { certainInstant } from './certain-instant.ts';
import type { CitedItem } from './cited-item.ts';

/** An item as one RIS record: lines end as the format asks, and no text can begin a line of its own. */
export function ris(item: CitedItem): string {
  const { key, kind, title, author, publisher, container, address, language, notes } = item;
  const fields: [string, string | undefined][] = [
    ['TY', kind === 'document' ? 'GEN' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['PB', publisher],
    ...dateFields(item.published),
    ['SP', item.pages && String(item.pages.first)],
    ['EP', item.pages && item.pages.last > item.pages.first ? String(item.pages.last) : undefined],
    ['T2', container],
    ['LA', language],
    ['UR', address],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}

/** A date without a single certain year is only in a note. */
function dateFields(date: ParsedDate | undefined): [string, string | undefined][] {
  const instant = certainInstant(date);
  if (!instant) return [];
  const { year, month, day } = instant;
  const parts = [year, month, day].map((part, index) =>
    part === undefined ? '' : String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
  return [
    ['PY', parts[0]],
    ['DA', month === undefined ? undefined : `${parts.join('/')}/`],
  ];
}
