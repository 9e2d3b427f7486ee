import type { Offset } from '../time/clock.ts';

/**
 * What the timeline is drawn from, at build and in the browser; `packed.ts` says how it gets there. Times are days since
 * 1970-01-01 in UTC, whole ones unless some dates have a time of day or the archive a time zone; the end of a stretch is the
 * day after its last.
 */
export interface TimelineData extends Span {
  /** Whether some dates have a time of day. */
  readonly isTimed?: true;
  /** Whether some of these are told to the second. */
  readonly isToSecond?: true;
  /** The hours of the clock that they are told by, if not 24. */
  readonly hours?: 12 | 24;
  /** The archive's time zone, if it has one, and how far its clock has been ahead of UTC. */
  readonly timeZone?: string;
  readonly offsets?: readonly Offset[];
  /** What a reader can move in, if it is not as for most archives. */
  readonly bounds?: Span;
  /** The window that it opens on, as it was chosen at build. */
  readonly opening: Span;
  readonly topics: readonly Named[];
  readonly sources: readonly Named[];
  readonly places: readonly Named[];
  readonly parties: readonly Named[];
  readonly eras: readonly TimelineEra[];
  /** In the order of the list. */
  readonly events: readonly TimelineEvent[];
  /** Events that a search finds, once they are there, and what was searched for. */
  readonly found?: FoundEvents | undefined;
  /**
   * Groups of events that belong together, by their places among all events, whatever filters leave; those without are left
   * out.
   */
  readonly related?: Readonly<Partial<Record<RelatedBy, readonly (readonly number[])[]>>>;
}

export interface FoundEvents {
  readonly words: string;
  readonly ids: ReadonlySet<string>;
}

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Its name in the drawing, if that is not the title. */
  readonly label?: string;
  /** Its date as a reader is told it. */
  readonly words: string;
  readonly at: Extent;
  /** Place of its topic among `topics`. */
  readonly topic: number;
  /** Places of all its topics, when it has more than one. */
  readonly topics?: readonly number[];
  /** Places of its sources among `sources`. */
  readonly sources: readonly number[];
  /** Places of its places and parties among `places` and `parties`, with those they lie within or belong to. */
  readonly places?: readonly number[];
  readonly parties?: readonly number[];
  /** Places among the `certainties` of `filter-events.ts`, when it is not simply certain. */
  readonly certainty?: readonly number[];
  /** The words of its summary and its label that are not in its title, as `search-words.ts` makes them; once they are there. */
  readonly search?: string;
  /** 1 to 5. */
  readonly importance: number;
  /** Where other tellings date it. */
  readonly others?: readonly { readonly words: string; readonly at: Extent }[];
  /** Whether documents differ about it in any way. */
  readonly differ?: true;
  /** The address of its page. */
  readonly href: string;
}

export interface TimelineEra extends Span, Named {
  /** The id of its first event. */
  readonly first?: string;
  /** How many events begin in each of its equal parts. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** The days a date covers; between `sureFrom` and `sureTo`, if that is anything, it holds without a doubt. */
export interface Extent extends Span {
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly start: End;
  readonly end: End;
  /** Whether it lies somewhere in these days, and which of them is uncertain or not stated. */
  readonly unsure?: true;
  /**
   * The stretches of which it is all or, where it is unsure, one: of a set of dates, or of one with digits left open. They hold
   * without a doubt if the whole does.
   */
  readonly parts?: readonly Span[];
}

/** What is known about an end of a date: as stated, about then, uncertain, or open (nothing is said). */
export type End = 'stated' | 'about' | 'unsure' | 'open';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why events belong together: they are told of in one disagreement, or rest on the same words. */
export type RelatedBy = 'disagreement' | 'passage';

/** What lanes are made of. */
export type LaneMode = 'topic' | 'source' | 'none';

/** What can be chosen by, and what lanes are named for. */
export interface Named {
  readonly id: string;
  readonly title: string;
  /** The language of a document's title, if it is not the page's; all other titles are in that of the archive. */
  readonly lang?: string;
}
