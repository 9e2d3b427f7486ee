import { calendarOf } from '../calendar/calendar.ts';
import { filtered, knownFilters } from '../filter-events.ts';
import { readFilters, readView } from '../query.ts';
import { ChosenScale } from '../scale/chosen-scale.ts';
import type { Span, TimelineData } from '../types.ts';
import { askedWindow } from '../window-at-rest.ts';

/** The window of an address, as the drawing has it. */
export function windowOfAddress(data: TimelineData, address: Pick<URL, 'search' | 'hash'>): Span {
  const { events } = filtered(data, knownFilters(data, readFilters(address)));
  const view = readView(address, calendarOf(data));
  return askedWindow(data, view, events, new ChosenScale(data, events, view.isEven));
}
