import type { Folded } from '../text/fold.ts';
import type { Range } from '../text/ranges.ts';
import type { NamedDocument } from './check-article.ts';
import type { Covered } from './dates-beside.ts';

/** What an archive says of its documents, as far as a check of a text needs it; written by the build, read by scripts. */
export interface ArchiveFacts {
  readonly language: string;
  /** Names of places and parties, in all their spellings. */
  readonly names: readonly string[];
  /** Those of these that are names of persons. */
  readonly persons: readonly string[];
  readonly documents: readonly DocumentFacts[];
  readonly events: readonly EventFacts[];
  readonly measures: readonly MeasureFacts[];
}

export interface DocumentFacts {
  readonly id: string;
  /** As it is shown. */
  readonly title: string;
  /** As texts may call it. */
  readonly titles: readonly string[];
  readonly language: string;
  /** Links to its page, and to its text. */
  readonly href: string;
  readonly file: string;
  readonly passages: readonly PassageFacts[];
}

/** Words that events cite. The range is of the document's raw text. */
export interface PassageFacts extends Range {
  readonly id: string;
  readonly href: string;
  /** Numbers of the events that cite it, and of the measures on which it puts a value. */
  readonly events: readonly number[];
  readonly measures: readonly number[];
}

/** With its date in words, and the time that it covers, where that has two ends. */
export interface EventFacts extends Covered {
  readonly title: string;
  readonly href: string;
  readonly date: string;
}

export interface MeasureFacts {
  readonly title: string;
  readonly values: readonly ValueFacts[];
}

/** What a document puts on a measure: in words, and the least and the most that it may mean. */
export interface ValueFacts {
  readonly words: string;
  readonly min?: number;
  readonly max?: number;
  readonly document: number;
}

/** The documents of an archive with their texts, in the order of the facts. */
export function namedDocumentsOf({ documents }: ArchiveFacts, texts: readonly Folded[]): NamedDocument[] {
  return documents.map(({ id, titles, passages }, number) => ({
    id,
    folded: texts[number] as Folded,
    titles,
    addresses: [`/sources/${id}/`, `/sources/${id}.`, ...passages.map((passage) => `/passages/${passage.id}/`)],
  }));
}
