import type { z } from 'zod';
import type { Place } from '../problems/problem.ts';
import type { editorial } from '../schema/editorial.ts';
import type { event } from '../schema/event.ts';
import type { measure } from '../schema/measure.ts';
import type { page } from '../schema/page.ts';
import type { party } from '../schema/party.ts';
import type { PassageLock } from '../schema/passage-lock.ts';
import type { place } from '../schema/place.ts';
import type { era, site, topic } from '../schema/site.ts';
import type { source } from '../schema/source.ts';
import type { story, storyStep } from '../schema/story.ts';
import type { uncited } from '../schema/uncited.ts';
import type { withdrawnEvent } from '../schema/withdrawn-event.ts';
import type { Path } from './yaml-spans.ts';

/** One checked thing that an author wrote, with its id and the place of each of its fields in the file. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly value: T;
  readonly at: (path: Path) => Place;
  /** The place of the last key of a path itself. */
  readonly keyAt: (path: Path) => Place;
  /** The place of words in the string at a path, by their offset and length in it. */
  readonly wordsAt: (path: Path, offset: number, length: number) => Place;
}

/** An entry that has a body of Markdown. */
export interface BodyEntry<T> extends Entry<T> {
  readonly body: string;
  readonly bodyAt: (offset: number, length?: number) => Place;
}

/** A source: what is known about it, and its document. */
export interface SourceEntry extends Entry<z.output<typeof source>> {
  readonly text: string;
  readonly textFile: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes as they are now, in hexadecimal. */
  readonly actualSha256: string;
  /** The file of which the text was made, as it is now, if there is one. */
  readonly originalFile: { readonly bytes: Uint8Array; readonly actualSha256: string } | undefined;
}

/** A story whose body is split into the words before the first step and the steps, each with the words under it. */
export interface StoryEntry extends BodyEntry<z.output<typeof story>> {
  readonly opening: string;
  readonly steps: readonly BodyEntry<z.output<typeof storyStep>>[];
}

/** Everything an author wrote that is valid by itself; references between entries are not resolved yet. */
export interface Content {
  readonly site: Entry<z.output<typeof site>> | undefined;
  /** Whether `site` stands in for one that has problems, so that nothing is known of it. */
  readonly isSiteUnknown?: boolean;
  /** The rules for words, if the archive has any. */
  readonly editorial: Entry<z.output<typeof editorial>> | undefined;
  readonly topics: readonly Entry<z.output<typeof topic>>[];
  readonly eras: readonly Entry<z.output<typeof era>>[];
  readonly events: readonly BodyEntry<z.output<typeof event>>[];
  /** Events that were published and have been taken out. */
  readonly withdrawn: readonly Entry<z.output<typeof withdrawnEvent>>[];
  readonly sources: readonly SourceEntry[];
  /** Excuses of dated sentences: those in files of their own, and those that documents list. */
  readonly uncited: readonly Entry<z.output<typeof uncited>>[];
  readonly places: readonly Entry<z.output<typeof place>>[];
  readonly parties: readonly Entry<z.output<typeof party>>[];
  readonly measures: readonly Entry<z.output<typeof measure>>[];
  readonly pages: readonly BodyEntry<z.output<typeof page>>[];
  readonly stories: readonly StoryEntry[];
  /** Every id of a passage that was ever published; nothing when it has problems of its own. */
  readonly lock: Entry<PassageLock> | undefined;
  /** The text of every file in the folder by its path, including files that were left out because of problems. */
  readonly files: ReadonlyMap<string, string>;
  /** The same by the file names that problems give. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of files that are not UTF-8: their text is only for the report. */
  readonly garbled: ReadonlySet<string>;
}
