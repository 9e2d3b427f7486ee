import type { SearchMain, SearchPart, SearchTexts } from '../../search/search-data.ts';
import { SearchEngine } from '../../search/search-engine.ts';

/** How many parts of an archive are there, of how many. */
export interface LoadProgress {
  readonly done: number;
  readonly all: number;
}

/** A small archive has so many parts that all texts are loaded with it; of a larger one those that results are in. */
const maxPartsWithTexts = 4;

/** Loads what is searched, part by part; `changed` is called after each. */
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

  static async load(address: string, changed: () => void): Promise<SearchLoader> {
    return new SearchLoader(await read<SearchMain>(address), changed);
  }

  /** Loads all parts, the first ones first. */
  async loadParts(): Promise<void> {
    const { parts } = this.engine.main;
    if (parts.length <= maxPartsWithTexts) void this.loadTexts(parts.map((_, number) => number));
    await Promise.all(
      parts.map(async ({ index }, number) => {
        this.engine.addPart(number, await read<SearchPart>(index));
        this.progress = { done: this.progress.done + 1, all: parts.length };
        this.#changed();
        // A frame between two parts, so that what is typed is seen.
        await new Promise((done) => setTimeout(done));
      }),
    );
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
      this.engine.addTexts(number, await read<SearchTexts>(address));
      this.#changed();
    } catch {
      this.#texts.delete(number);
    }
  }
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
