import type { z } from 'zod';
import type { Bounds } from '../dates/bounds.ts';
import type { citation } from '../schema/citation.ts';
import type { event } from '../schema/event.ts';
import type { indexing } from '../schema/fields.ts';
import type { measure } from '../schema/measure.ts';
import type { page } from '../schema/page.ts';
import type { party } from '../schema/party.ts';
import type { place } from '../schema/place.ts';
import type { era, site, topic } from '../schema/site.ts';
import type { source } from '../schema/source.ts';
import type { story } from '../schema/story.ts';
import type { withdrawnEvent } from '../schema/withdrawn-event.ts';
import type { Block } from '../text/blocks/block.ts';
import type { DocumentSentence } from '../text/document-sentences.ts';
import type { Folded, Range } from '../text/fold.ts';
import type { MarkdownDocument } from '../text/markdown/markdown-document.ts';
import type { Overlap } from '../text/word-overlap.ts';
import type { ArchiveDate } from './dates/archive-date.ts';
import type { ArchiveTime } from './dates/archive-time.ts';
import type { DocumentDate } from './dates/document-date.ts';

export type { ArchiveDate, ArchiveTime };

/**
 * The archive: everything an author wrote, resolved, linked and frozen. Pages, exports and checks read this and
 * nothing else. Links are the objects themselves, not ids.
 */
export interface Archive {
  readonly site: z.output<typeof site>;
  readonly time: ArchiveTime;
  /** In the order of topics.yaml, which is the order of lanes. */
  readonly topics: readonly Topic[];
  readonly eras: readonly Era[];
  /** In chronological order. */
  readonly events: readonly ArchiveEvent[];
  /** Those that were published and have been taken out, in the order of `withdrawn.yaml`. */
  readonly withdrawnEvents: readonly WithdrawnEvent[];
  /** In the order of their ids, like places, parties and measures. */
  readonly sources: readonly Source[];
  /** Documents that are no longer in the archive, and had passages that were published. */
  readonly removedSources: readonly RemovedSource[];
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly measures: readonly Measure[];
  readonly pages: readonly Page[];
  readonly stories: readonly Story[];
  readonly disagreements: readonly Disagreement[];
  /** Every pair of sources that share wording, in the order of their ids. */
  readonly sharedWordings: readonly SharedWording[];
}

export interface Topic extends z.output<typeof topic> {
  /** Place in the order of lanes, from 0. */
  readonly index: number;
  readonly events: readonly ArchiveEvent[];
}

export interface Era extends Omit<z.output<typeof era>, 'from' | 'to'>, Bounds {
  readonly from: ArchiveDate;
  readonly to: ArchiveDate;
  readonly events: readonly ArchiveEvent[];
}

export interface ArchiveEvent extends Readonly<Pick<z.output<typeof event>, 'title' | 'label' | 'importance'>> {
  readonly id: string;
  readonly date: ArchiveDate;
  /** Markdown with citation marks. */
  readonly summary: string;
  readonly topics: readonly Topic[];
  /** The first of its topics: its lane on the timeline. */
  readonly mainTopic: Topic;
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  /** Ids under which it was published before. */
  readonly formerly: readonly string[];
  /** Only where drafts are shown; an archive that is published has none. */
  readonly draft: boolean;
  readonly citations: readonly Citation[];
  /** The sources cited, each once, in the order of their ids. */
  readonly sources: readonly Source[];
  /** Groups of its sources that tell of it in shared wording: each group is one origin. */
  readonly sharedOrigins: readonly SharedOrigin[];
  /** Its sources, counting those of one shared origin once. */
  readonly witnesses: number;
  readonly disagreements: readonly Disagreement[];
  /** The steps of stories that lead to it. */
  readonly steps: readonly StoryStep[];
  readonly previous: ArchiveEvent | undefined;
  readonly next: ArchiveEvent | undefined;
}

/** An event that has been taken out. Its address says why, and leads to the words that it rested on. */
export interface WithdrawnEvent extends z.output<typeof withdrawnEvent> {
  /** What of it events still cite, in the order of their ids. */
  readonly passages: readonly Passage[];
}

export interface Citation extends DocumentDate, Omit<z.output<typeof citation>, 'source' | 'quote' | 'date' | 'values'> {
  /** Its number in the event, from 1. */
  readonly number: number;
  readonly event: ArchiveEvent;
  readonly source: Source;
  readonly passage: Passage;
  /** The date this telling gives: its own, or the event's. */
  readonly date: ArchiveDate;
  readonly datesDifferently: boolean;
  readonly values: readonly Value[];
}

/** What one telling puts on a measure. */
export interface Value {
  readonly measure: Measure;
  /** As the author wrote it: `~300`. */
  readonly stated: string;
  /** As a reader is told it: "about 300". */
  readonly words: string;
  readonly citation: Citation;
}

export interface Passage extends Range {
  /** Permanent: `p-` and eight letters made from its content. */
  readonly id: string;
  readonly source: Source;
  /** The words as they stand in the source, on one line. */
  readonly quote: string;
  readonly line: number;
  /** The pages of the document that it stands on, from 1, if the document has pages. */
  readonly pages: PageRange | undefined;
  /** In the order of their events. */
  readonly citations: readonly Citation[];
  /** Ids that were published once and lead here now, in their order. */
  readonly aliases: readonly string[];
}

/** Pages of a document, both counted in. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** Words that an event cited once, and whose id an author has withdrawn. */
export interface WithdrawnPassage {
  readonly id: string;
  /** Ids that led to it before. */
  readonly aliases: readonly string[];
  /** The words as they were recorded, on one line. */
  readonly quote: string;
  /** Where they stand, with their line, if the document still has them; the first place of several. */
  readonly range: Range | undefined;
  readonly line: number | undefined;
}

/** What is left of a document that was taken out of the archive: the words whose addresses were published. */
export interface RemovedSource {
  readonly id: string;
  readonly withdrawn: readonly WithdrawnPassage[];
}

export interface Source extends z.output<typeof source> {
  readonly id: string;
  /** The title as it is always shown: a devised one in square brackets. */
  readonly shownTitle: string;
  /** The same for the short title, for lists. */
  readonly label: string;
  /** File name of the document, for downloads. */
  readonly fileName: string;
  /** What it says of its dates, where it states them. */
  readonly dates: Readonly<Partial<Record<'published' | 'retrieved' | 'writtenAfter', ArchiveDate>>>;
  readonly bytes: Uint8Array;
  /** Of the file of which the text was made, if there is one. */
  readonly originalBytes: Uint8Array | undefined;
  readonly text: string;
  readonly folded: Folded;
  readonly blocks: readonly Block[];
  readonly markdown: MarkdownDocument | undefined;
  readonly sentences: readonly DocumentSentence[];
  readonly party: Party | undefined;
  /** Whether the archive states of any document from which side it is written. Where it does not, nothing is said of sides. */
  readonly sidesAreStated: boolean;
  /** What its dated sentences are that no event cites: its own word on it, or the archive's; nothing if neither says. */
  readonly index: z.output<typeof indexing> | undefined;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** In the order of their ids. */
  readonly withdrawn: readonly WithdrawnPassage[];
  readonly events: readonly ArchiveEvent[];
  readonly coverage: Coverage;
  /** The wording it shares with other sources. */
  readonly sharedWordings: readonly SharedWording[];
}

/** How much of a source is cited. Characters are counted without white space. */
export interface Coverage {
  readonly characters: number;
  readonly citedCharacters: number;
  readonly sentences: number;
  /** Sentences that share at least one character with a passage. */
  readonly citedSentences: number;
  /** Whether dates are looked for in its language. If not, it has none of the sentences below, and none are counted. */
  readonly datesAreRead: boolean;
  /** Sentences that name a date (`coverage/dated-words.ts`). */
  readonly datedSentences: number;
  /** Dated sentences whose every date lies in cited words. */
  readonly citedDatedSentences: number;
  /** The other dated sentences, in the order of the text. */
  readonly uncitedDated: readonly UncitedSentence[];
}

/** A dated sentence that no event cites, or not with all of its dates. */
export interface UncitedSentence extends Range {
  /** The sentence on one line. */
  readonly words: string;
  readonly line: number;
  /** Its dates that lie in no passage, on one line each. */
  readonly dates: readonly string[];
  /** Why it needs no event, as an excuse says; nothing when that is left to say. */
  readonly reason: string | undefined;
}

export interface Place extends Omit<z.output<typeof place>, 'within'> {
  readonly id: string;
  readonly within: Place | undefined;
  readonly contains: readonly Place[];
  readonly events: readonly ArchiveEvent[];
}

export interface Party extends Omit<z.output<typeof party>, 'of'> {
  readonly id: string;
  readonly of: Party | undefined;
  readonly members: readonly Party[];
  readonly events: readonly ArchiveEvent[];
}

export interface Measure extends z.output<typeof measure> {
  readonly id: string;
  readonly values: readonly Value[];
}

export interface Page extends z.output<typeof page> {
  readonly id: string;
  readonly body: string;
}

/** A way through the archive, event by event. */
export interface Story extends z.output<typeof story> {
  readonly id: string;
  /** Markdown: the words before the first step. */
  readonly opening: string;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  readonly story: Story;
  /** Its number in the story, from 1. */
  readonly number: number;
  readonly event: ArchiveEvent;
  /** The tellings whose words it shows, in the order of the event. */
  readonly citations: readonly Citation[];
  /** Our words, Markdown with marks that count the event's citations. May be empty. */
  readonly words: string;
}

/** Tellings that cannot all hold, or that put a thing differently. */
export interface Disagreement {
  readonly id: string;
  readonly kind: 'values' | 'dates' | 'declared';
  /** What it is about, in words. */
  readonly about: string;
  readonly measure: Measure | undefined;
  /**
   * Whether every side can be right at once; nothing where the words alone do not settle that: one is only about right, or they
   * state no numbers or dates.
   */
  readonly canAllHold: boolean | undefined;
  /** Sides of which no two can be right at once, in their order: none or two and more. Each of the others fits one of them. */
  readonly apart: readonly DisagreementSide[];
  /** At least two: smaller numbers and earlier dates first; what is said before what disputes it. */
  readonly sides: readonly DisagreementSide[];
  readonly events: readonly ArchiveEvent[];
  readonly independence: Independence;
}

/** One position, and every telling that takes it. */
export interface DisagreementSide {
  /** What is said: "101 people", "28 September 2020". Nothing when the words themselves are the position. */
  readonly position: string | undefined;
  /** In the order of their documents, and of the text. */
  readonly citations: readonly Citation[];
  /** Groups of its sources that tell it in shared wording: each group is one origin. */
  readonly sharedOrigins: readonly SharedOrigin[];
}

/**
 * What two sources share almost word for word (`wording/shared-wording.ts`). It shows that they go back to one origin, not which;
 * where nothing is found, that proves nothing.
 */
export interface SharedWording {
  /** In the order of their ids, like everything below that is a pair. */
  readonly sources: readonly [Source, Source];
  readonly runs: readonly SharedRun[];
  readonly extents: readonly [SharedExtent, SharedExtent];
}

/** How much of a source shares wording with another, of all its sentences and their words. Headings are not compared. */
export interface SharedExtent {
  readonly sentences: number;
  readonly ofSentences: number;
  /** Words of those sentences. */
  readonly words: number;
  readonly ofWords: number;
}

/** Sentences that two sources tell in the same order, at most a few others between them. */
export interface SharedRun {
  readonly wording: SharedWording;
  /** Its number among the runs of the two, from 1. */
  readonly number: number;
  /** From its first sentence to its last, in each source. */
  readonly ranges: readonly [Range, Range];
  readonly pairs: readonly SharedPair[];
}

/** Two sentences that share wording. A sentence may be in two pairs, when the other source splits it. */
export interface SharedPair extends Overlap {
  readonly sentences: readonly [DocumentSentence, DocumentSentence];
}

/** Sources that tell of one event in passages that lie in shared wording. */
export interface SharedOrigin {
  /** At least two, in the order of their ids. */
  readonly sources: readonly Source[];
  readonly runs: readonly SharedRun[];
}

/** Whether different sides of a disagreement are different witnesses, as far as shared wording shows. */
export interface Independence {
  /**
   * `one-document`: every side is a passage of the same source. `shared-origin`: passages of two sides lie in wording
   * that their sources share. `shared-elsewhere`: they do not, but their sources share wording in other places.
   * `none-found`: no two sources of different sides share wording.
   */
  readonly kind: 'one-document' | 'shared-origin' | 'shared-elsewhere' | 'none-found';
  /** Sources with passages on more than one side. */
  readonly onSeveralSides: readonly Source[];
  /** The wording that says so. */
  readonly sharedWordings: readonly SharedWording[];
}
