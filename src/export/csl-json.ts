import type { ArchiveDate } from '../archive/types.ts';
import { isDoubtful } from '../dates/doubt.ts';
import type { Instant } from '../dates/parse-date.ts';
import { lastSeason } from '../dates/words/season-parts.ts';
import type { CitedItem } from './cited-item.ts';

/** An item as CSL-JSON 1.0.2: an array of one, as reference managers read it. */
export function cslJson(item: CitedItem): string {
  const { key, kind, title, author, publisher, container, address, language, notes } = item;
  const entry = {
    id: key,
    type: kind === 'document' ? 'document' : 'webpage',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    ...(item.published && { issued: issued(item.published) }),
    ...(item.pages && { page: [...new Set([item.pages.first, item.pages.last])].join('-') }),
    ...(kind === 'document' ? { archive: container } : { 'container-title': container }),
    URL: address,
    ...(language !== undefined && { language }),
    note: notes.join(' '),
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}

/** What has no years to count by is told in words: a set, an open end, digits that are not known. */
function issued({ kind, start, end, words }: ArchiveDate): Record<string, unknown> {
  if (typeof start === 'string' || typeof end === 'string') return { literal: words };
  if (kind === 'one of' || kind === 'all of' || [start, end].some(isInexact)) return { literal: words };
  const ends = kind === 'span' ? [start, end] : [start];
  return {
    'date-parts': ends.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined)),
    ...(start.season !== undefined && { season: ((start.season - 21) % 4) + 1 }),
    ...(ends.some(isDoubtful) && { circa: true }),
  };
}

/**
 * Whether date-parts cannot tell all of a date: its year is not known, is before our era (which programs count in two ways), or
 * it is a part of a year that is no season.
 */
function isInexact({ precision, year, season = 0, written: { month, day } }: Instant): boolean {
  const hasUnknown = [month, day].some((part) => part?.digits.includes('X'));
  return precision === 'years' || year < 1 || year > 9999 || season > lastSeason || hasUnknown;
}
