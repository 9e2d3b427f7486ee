import type { Line } from './lines.ts';
import { endsSentence } from './sentence-end.ts';

/** The marker of a list's item: a bullet, or a number with the sign after it. */
const bullet = /^[•‣◦▪▫●○■□–—*+-]\s+(?=\S)/u;
const numberMarker = /^[(\[]?(?<number>\p{Nd}{1,3}|[a-zа-я]|[ivxlc]{1,5})[.)\]]\s+(?=\S)/u;

/**
 * The items of a list, each with the lines that continue it. Returns nothing when the lines are not a list: each item must
 * begin with a marker of one kind, and numbers must count up.
 */
export function itemsOf(lines: readonly Line[]): Line[][] | undefined {
  const [first] = lines;
  const sign = first && markerOf(first.text);
  if (first === undefined || sign === undefined) return undefined;
  const items: Line[][] = [];
  for (const line of lines) {
    const item = items.at(-1);
    const before = item?.at(-1);
    const last = item?.[0] && markerOf(item[0].text);
    const marker = markerOf(line.text);
    if (item && before && last && (marker === undefined || !follows(last, marker, before))) item.push(line);
    else items.push([line]);
  }
  return items.length < 2 ? undefined : items;
}

/** The length of the marker at the beginning of an item, with the space after it. */
export function markerLength(text: string): number {
  return (bullet.exec(text) ?? numberMarker.exec(text))?.[0].length ?? 0;
}

interface Marker {
  readonly kind: string;
  readonly number: number | undefined;
}

function markerOf(text: string): Marker | undefined {
  const sign = bullet.exec(text)?.[0];
  if (sign !== undefined) return { kind: sign.trim(), number: undefined };
  const found = numberMarker.exec(text);
  const number = found?.groups?.['number'];
  if (!found || number === undefined) return undefined;
  return { kind: found[0].replace(number, '').trim(), number: /^\d/u.test(number) ? Number(number) : undefined };
}

function follows(last: Marker, marker: Marker, before: Line): boolean {
  if (marker.kind !== last.kind) return false;
  if (marker.number === undefined || last.number === undefined) return marker.number === last.number;
  return marker.number === last.number + 1 || (marker.number === last.number && endsSentence(before.text));
}
