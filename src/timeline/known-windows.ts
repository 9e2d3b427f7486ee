import { boundsOf } from './bounds.ts';
import { type Calendar, calendarOf, isShortest, shortestWindow } from './calendar/calendar.ts';
import { wholeAround } from './calendar/whole-units.ts';
import { firstWindow } from './first-view.ts';
import { isIn, reach } from './layout/spots.ts';
import { chooseOpening } from './opening/choose-opening.ts';
import type { View } from './query.ts';
import type { Related } from './related/related-events.ts';
import { windowAround } from './related/window-around.ts';
import type { ChosenScale } from './scale/chosen-scale.ts';
import { isSame, within } from './time-span.ts';
import type { Span, TimelineData, TimelineEvent } from './types.ts';
import { askedWindow, atRest, openingWindow } from './window-at-rest.ts';
import { aroundDay, fitting, meeting, nearestTo } from './window-moves.ts';

/** A window with fewer events is no place to be led to. */
const minCompany = 6;

/** The windows of an archive that have a name, and which windows there can be. */
export class KnownWindows {
  /** The first view, as it is drawn at build. */
  readonly first: Span;
  readonly bounds: Span;
  readonly calendar: Calendar;
  readonly #shortest: number;
  readonly #all: TimelineData;
  readonly #scale: ChosenScale;

  constructor(all: TimelineData, scale: ChosenScale) {
    this.#all = all;
    this.#scale = scale;
    this.first = firstWindow(all);
    this.bounds = boundsOf(all);
    this.calendar = calendarOf(all);
    this.#shortest = shortestWindow(this.calendar);
  }

  /** The nearest window that there can be, while a hand moves it. */
  fitted(window: Span): Span {
    return within(window, this.bounds, this.#shortest);
  }

  /** The nearest window that a move can end with. */
  atRest(window: Span): Span {
    return atRest(this.#all, window);
  }

  isFiltered({ events }: TimelineData): boolean {
    return events.length < this.#all.events.length;
  }

  /** The window when an address names none. */
  opening(left: TimelineData): Span {
    return openingWindow(this.#all, left.events);
  }

  /** The window that an address asks for. */
  asked(view: Pick<View, 'window' | 'selected' | 'opensAtEvent'>, left: TimelineData): Span {
    return askedWindow(this.#all, view, left.events, this.#scale);
  }

  /** The window on everything, or on everything that the filters leave. */
  whole(left: TimelineData): Span {
    return this.isFiltered(left) ? this.atRest(fitting(left.events, this.#shortest) ?? this.bounds) : this.bounds;
  }

  /** What the buttons that zoom can still do. */
  zoomsFrom(window: Span, left: TimelineData) {
    return {
      in: !isShortest(window, this.calendar),
      out: !isSame(window, this.bounds),
      all: !isSame(window, this.whole(left)),
      first: !isSame(window, this.first),
    };
  }

  /** The window around a day of an era, or the nearest in which something happened. */
  around(day: number, era: Span, left: TimelineData): Span {
    const window = aroundDay(day, era, this.#shortest);
    return left.events.some(isIn(window)) ? window : this.#scale.seeing(nearestTo(window, left.events), window);
  }

  /**
   * The window that the name of a lane leads to: to the nearest of its events, if none is seen; then to where most of what
   * matters of them is; then to all of them.
   */
  onLane(own: readonly TimelineEvent[], window: Span): Span {
    if (!own.some(isIn(window))) return this.#scale.seeing(nearestTo(window, own), window);
    const best = this.atRest(chooseOpening({ ...this.#all, events: own }));
    return isSame(best, window) ? (fitting(own, this.#shortest) ?? best) : best;
  }

  /**
   * The window a number of times as wide: around a day, or around an event that is in it, or towards where most events are. It
   * comes to rest where it still holds something, if it did, and no shorter than there can be.
   */
  zoomed(
    window: Span,
    times: number,
    towards: { readonly day: number | undefined; readonly event: TimelineEvent | undefined },
    { events }: TimelineData,
  ): Span {
    if (times < 1 && isShortest(window, this.calendar)) return window;
    const by = Math.max(times, this.#shortest / (window.to - window.from));
    const at = towards.event && reach(towards.event);
    const middle = towards.day ?? (at && (at.from + at.to) / 2);
    const isSeen = middle !== undefined && middle > window.from && middle < window.to;
    const scale = this.#scale;
    const next = isSeen ? scale.zoomed(window, by, middle) : scale.zoomedTowards(events, window, by);
    const rest = this.atRest(isShortest(next, this.calendar) ? next : wholeAround(next, this.calendar));
    if (times >= 1 || towards.day !== undefined) return rest;
    const own = towards.event && isIn(window)(towards.event) ? [towards.event] : events.filter(isIn(window));
    return this.atRest(meeting(rest, own));
  }

  /** The window moved to what belongs with an event, or, where it would hold little else, the one around that. */
  leadingTo({ event: related, other }: Pick<Related, 'event' | 'other'>, window: Span, { events }: TimelineData): Span {
    const event = other ? { ...related, at: other.at, others: [] } : related;
    const seen = this.seeing(event, window);
    const isLonely = seen !== window && events.filter(isIn(seen)).length < minCompany;
    return isLonely ? this.atRest(windowAround(event, events, this.#shortest)) : seen;
  }

  /** The window, moved as little as it takes to see an event. */
  seeing(event: TimelineEvent | undefined, window: Span): Span {
    const seen = this.#scale.seeing(event, window);
    return seen === window ? window : this.atRest(seen);
  }
}
