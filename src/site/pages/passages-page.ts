import type { Archive, Source } from '../../archive/types.ts';
import { whatIsListed } from '../../words/en/reader/passages.ts';

/** The list of all cited passages. */
export interface PassagesPage {
  /** The documents that have one. */
  readonly sources: readonly Source[];
  /** How many there are, in a sentence. */
  readonly listed: string;
}

/** Every passage that an event cites, by documents. */
export function passagesPage(archive: Archive): PassagesPage {
  const sources = archive.sources.filter(({ passages }) => passages.length > 0);
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  return { sources, listed: whatIsListed({ passages, documents: sources.length }) };
}
