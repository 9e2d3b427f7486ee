import { mainFile, type SearchMain, type SearchPart, type SearchTexts } from '../../search/search-data.ts';
import { SearchEngine } from '../../search/search-engine.ts';

/** How many parts of an archive are there, of how many. */
export interface LoadProgress {
  readonly done: number;
  readonly all: number;
}

/** A small archive has no more parts than this, and all its texts are loaded with it; of a larger one those that results are in. */
const maxPartsOfSmall = 4;

/** Loads what is searched, part by part; `changed` is called whenever more of it can be searched. */
export class SearchLoader {
  readonly engine: SearchEngine;
  progress: LoadProgress;
  readonly #changed: () => void;
  readonly #texts = new Map<number, Promise<void>>();

  constructor(main: SearchMain, changed: () => void) {
    this.engine = new SearchEngine(main);
    this.progress = { done: 0, all: main.parts.length };
    this.#changed = changed;
  }

  /** `main`: the file that is loaded first, on its way. */
  static async load(main: Promise<Response>, changed: () => void): Promise<SearchLoader> {
    return new SearchLoader(await read<SearchMain>(main), changed);
  }

  /** Loads all parts, the first ones first. */
  async loadParts(): Promise<void> {
    const { main } = this.engine;
    if (isSmall(main)) void this.loadTexts(main.parts.map((_, number) => number));
    await Promise.all(main.parts.map(({ index }, number) => this.#loadPart(number, index)));
  }

  async #loadPart(number: number, address: string): Promise<void> {
    this.engine.addPart(number, await read<SearchPart>(fetch(address)));
    this.progress = { ...this.progress, done: this.progress.done + 1 };
    this.#came();
  }

  /** Loads the texts of parts, once each; what did not come is asked for again the next time. */
  async loadTexts(numbers: readonly number[]): Promise<void> {
    const asked = numbers.map((number) => {
      const head = this.engine.main.parts[number];
      const coming = this.#texts.get(number) ?? (head ? this.#loadText(number, head.texts) : Promise.resolve());
      this.#texts.set(number, coming);
      return coming;
    });
    await Promise.all(asked);
  }

  async #loadText(number: number, address: string): Promise<void> {
    try {
      this.engine.addTexts(number, await read<SearchTexts>(fetch(address)));
      this.#came();
    } catch {
      this.#texts.delete(number);
    }
  }

  /** Of a large archive what is there is searched at once; of a small one all of it, since each search takes its time. */
  #came(): void {
    const { done, all } = this.progress;
    if (done === all || !isSmall(this.engine.main)) this.#changed();
  }
}

/** Asks for all that a search of a small archive loads before the reader goes to its page, where it is then at hand. */
export async function prefetchSearch(page: string): Promise<void> {
  const address = new URL(mainFile, page).href;
  const main = await read<SearchMain>(fetch(address));
  const parts = isSmall(main) ? main.parts : [];
  for (const href of [address, ...parts.flatMap(({ index, texts }) => [index, texts])])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'fetch', href }));
}

function isSmall({ parts }: SearchMain): boolean {
  return parts.length <= maxPartsOfSmall;
}

async function read<Data>(coming: Promise<Response>): Promise<Data> {
  const response = await coming;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Data;
}
