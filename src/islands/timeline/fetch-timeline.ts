import { namesFilters } from '../../timeline/asked-view.ts';
import type { TimelineData } from '../../timeline/types.ts';

let asked: Promise<TimelineData> | undefined;
let words: Promise<void> | undefined;

/** The data of the page's timeline, fetched once for all that need it; after a failure, anew. With the words that a search needs if the address has filters. */
export async function fetchTimeline(address: string): Promise<TimelineData> {
  const data = fetchData(address);
  if (namesFilters(location)) await fetchSearchWords(address);
  return await data;
}

/** Adds the words that a search needs to the data, once. They are a third of it, and most readers search for nothing. */
export function fetchSearchWords(address: string): Promise<void> {
  words ??= addSearchWords(address).catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  return words;
}

function fetchData(address: string): Promise<TimelineData> {
  asked ??= read<TimelineData>(address).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function addSearchWords(address: string): Promise<void> {
  const beside = address.slice(0, address.lastIndexOf('/') + 1) + 'search-words.json';
  const [{ events }, found] = await Promise.all([fetchData(address), read<readonly string[]>(beside)]);
  for (const [index, event] of events.entries()) Object.assign(event, { search: found[index] });
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
