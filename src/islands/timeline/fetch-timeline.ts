import { namesFilters } from '../../timeline/asked-view.ts';
import type { PackedTimeline } from '../../timeline/packed.ts';

let asked: Promise<PackedTimeline> | undefined;
let words: Promise<void> | undefined;

/** The data of the page's timeline, fetched once for all that need it; after a failure, anew. With the words that a search needs if the address has filters. */
export async function fetchTimeline(address: string): Promise<PackedTimeline> {
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

function fetchData(address: string): Promise<PackedTimeline> {
  asked ??= read<PackedTimeline>(address).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function addSearchWords(address: string): Promise<void> {
  const beside = address.slice(0, address.lastIndexOf('/') + 1) + 'search-words.json';
  const [data, search] = await Promise.all([fetchData(address), read<readonly string[]>(beside)]);
  data.search = search;
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
