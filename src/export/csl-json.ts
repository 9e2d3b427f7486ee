import { isDoubtful } from '../dates/doubt.ts';
import type { ParsedDate } from '../dates/parse-date.ts';
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

function issued({ edtf, start, end, isSpan }: ParsedDate): Record<string, unknown> {
  if (start === 'open' || end === 'open') return { raw: edtf };
  const ends = isSpan ? [start, end] : [start];
  return {
    'date-parts': ends.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined)),
    ...(start.season !== undefined && { season: ((start.season - 21) % 4) + 1 }),
    ...(ends.some(isDoubtful) && { circa: true }),
  };
}
