import { chosenOf } from '../../search/chosen.ts';
import { unpackSearch } from '../../search/search-address.ts';
import type { FoundEvents } from '../../timeline/types.ts';
import { SearchLoader } from './load-search.ts';

/** All events that a search finds. `address`: that of what is loaded first; `packed`: the search in one word. */
export async function foundEvents(address: string, packed: string): Promise<FoundEvents> {
  const loader = await SearchLoader.load(fetch(address), () => undefined);
  await loader.loadParts();
  const { engine } = loader;
  const { words, ...narrowed } = unpackSearch(packed);
  const chosen = chosenOf({ words, ...narrowed }, engine.main, navigator.languages);
  const find = () => engine.find({ words, chosen, order: 'relevance' }, navigator.languages);
  await loader.loadTexts(find().lacking);
  const events = find().results.filter(({ hit }) => hit.kind === 'event');
  await loader.loadTexts(events.map(({ hit }) => hit.part));
  const idOf = (href: string) => /\/events\/([^/]+)\//u.exec(href)?.[1];
  return {
    words: packed,
    ids: new Set(events.flatMap(({ hit }) => idOf(engine.textsOf(hit.part)?.href[hit.place] ?? '') ?? [])),
  };
}
