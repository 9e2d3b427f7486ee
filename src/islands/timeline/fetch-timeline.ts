import { namesFilters } from '../../timeline/asked-view.ts';
import type { PackedTimeline } from '../../timeline/packed.ts';
import type { FoundEvents } from '../../timeline/types.ts';

let asked: Promise<PackedTimeline> | undefined;
let words: Promise<void> | undefined;
let found: Promise<FoundEvents> | undefined;

/** The data of the page's timeline, fetched once for all that need it; after a failure, anew. With the words that a search needs if the address has filters. */
export async function fetchTimeline(address: string): Promise<PackedTimeline> {
  const data = fetchData(address);
  if (namesFilters(location)) await Promise.all([fetchSearchWords(address), fetchFound(address)]);
  return await data;
}

/** Adds what the search of the archive finds, if the address asks for that. Without it, nothing is left out. */
async function fetchFound(address: string): Promise<void> {
  const words = new URLSearchParams(location.search).get('found')?.trim() ?? '';
  if (words === '') return;
  found ??= import('../search/found-events.ts').then(({ foundEvents }) =>
    foundEvents(beside(address, 'search/names.json'), words),
  );
  const data = await fetchData(address);
  const events = await found.catch(() => undefined);
  if (events) data.found = events;
}

/** Adds the words that a search needs to the data, once. They are a third of it, and most readers search for nothing. */
export function fetchSearchWords(address: string): Promise<void> {
  words ??= addSearchWords(address).catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  return words;
}

function fetchData(address: string): Promise<PackedTimeline> {
  asked ??= read<PackedTimeline>(address).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function addSearchWords(address: string): Promise<void> {
  const [data, search] = await Promise.all([fetchData(address), read<readonly string[]>(beside(address, 'search-words.json'))]);
  data.search = search;
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** The address of a file that stands beside the data. */
function beside(address: string, file: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1) + file;
}
