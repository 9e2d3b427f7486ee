/** The timeline, except its filters, its keys and its sharing. */

import type { Sentence } from '../../sentence.ts';
import { plural } from '../grammar.ts';

export const title = 'Timeline';

/** The title of an unpublished event, where drafts are shown. */
export function draftTitle({ title }: { readonly title: string }): string {
  return `${title} (draft)`;
}

/** "1 event", "1360 events": on the timeline counts have no commas. */
export function events({ count }: { readonly count: number }): string {
  return `${count} ${plural(count, { one: 'event', other: 'events' })}`;
}

export function partOf({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return `${part} of ${whole}`;
}

/** The part of the timeline that is visible. `span` is in words. */
export function seen({ span, count }: { readonly span: string; readonly count: number }): string {
  return `${span}, ${events({ count })}`;
}

/** The controls. */
export const lanes = 'Lanes';
export const byTopic = 'Topics';
export const byDocument = 'Documents';
export const noLanes = 'None';
export const zoom = 'Zoom';
export const zoomOut = 'Zoom out';
export const zoomIn = 'Zoom in';
export const wholeSpan = 'Whole span';
export const openingView = 'Opening view';

/** Names the button that makes a window of what the filters leave. */
export function fitThese({ count }: { readonly count: number }): string {
  return `Fit these ${count}`;
}

/** The button that draws every day as wide as any other. */
export const evenScale = 'Even scale';

/** Under the drawing: on what scale it is, or that in this window both scales are the same. */
export function scaleHint({ scale }: { readonly scale: 'stretched' | 'even' | 'same' }): string {
  if (scale === 'stretched') return 'Times without many events are drawn narrower; a torn line shows where the scale changes.';
  return scale === 'even' ? 'Every day is drawn as wide as any other.' : 'In this window the scale is even.';
}
export const keys = 'Keys';
export const eras = 'Eras';

/**
 * The description of a lane for screen readers, with the number of its events that have no room; without lanes, the title is
 * empty.
 */
export function lane(of: { readonly title: string; readonly count: number; readonly more: number }): Sentence<'title'> {
  const more = of.more > 0 ? `, ${of.more} of them not drawn for want of room: the letter m opens them` : '';
  const counted = `: ${events(of)}${more}`;
  return of.title === '' ? [`All events${counted}`] : [{ name: 'title', words: of.title }, counted];
}

/** The event that is selected. */
export const hint = 'Select an event to see its date and its page.';
/** The same for fingers, who have more to do: it stands over the drawing, where they are. */
export const fingerHint = 'Tap an event · drag sideways · pinch';
export const disagreement = 'Disagreement';
export const showInList = 'Show in the list';
export const detailsDidNotCome = 'Its details could not be fetched.';

/** Its date, and the dates that other passages give it. */
export function dates({ date, others }: { readonly date: string; readonly others: readonly string[] }): string {
  return [date, ...others.map((other) => `or ${other}`)].join(' ');
}

/** Announces the selected event to screen readers. */
export function selected({ date, title }: { readonly date: string; readonly title: string }): Sentence<'title'> {
  return [`${date}: `, { name: 'title', words: title }];
}

/** Its card. */
export const earlier = 'Earlier';
export const later = 'Later';
export const close = 'Close';

export function disagreementOn({ title }: { readonly title: string }): Sentence<'title'> {
  return ['Disagreement: ', { name: 'title', words: title }];
}
