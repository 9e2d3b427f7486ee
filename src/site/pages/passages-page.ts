import type { Archive, Source } from '../../archive/types.ts';
import { whatIsListed } from '../../words/en/reader/passages.ts';

/** The list of all cited passages. */
export interface PassagesPage {
  /** The documents with at least one passage. */
  readonly sources: readonly Source[];
  /** The numbers of passages and documents, in a sentence. */
  readonly listed: string;
}

/** All passages that events cite, by document. */
export function passagesPage(archive: Archive): PassagesPage {
  const sources = archive.sources.filter(({ passages }) => passages.length > 0);
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  return { sources, listed: whatIsListed({ passages, documents: sources.length }) };
}
