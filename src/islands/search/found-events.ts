import { noneChosen } from '../../search/narrow.ts';
import type { FoundEvents } from '../../timeline/types.ts';
import { SearchLoader } from './load-search.ts';

/** All events that the search finds for words. `address`: that of what is loaded first. */
export async function foundEvents(address: string, words: string): Promise<FoundEvents> {
  const loader = await SearchLoader.load(address, () => undefined);
  await loader.loadParts();
  const { engine } = loader;
  const find = () => engine.find({ words, chosen: noneChosen, order: 'relevance' }, navigator.languages);
  await loader.loadTexts(find().lacking);
  const events = find().results.filter(({ hit }) => hit.kind === 'event');
  await loader.loadTexts(events.map(({ hit }) => hit.part));
  const idOf = (href: string) => /\/events\/([^/]+)\//u.exec(href)?.[1];
  return { words, ids: new Set(events.flatMap(({ hit }) => idOf(engine.textsOf(hit.part)?.href[hit.place] ?? '') ?? [])) };
}
