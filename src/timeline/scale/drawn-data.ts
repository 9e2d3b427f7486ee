import type { Extent, Span, TimelineData, TimelineEvent } from '../types.ts';
import { isEven, placesOf, type TimeScale } from './time-scale.ts';

/** The data with places for days: what is laid out and drawn knows nothing of scales. */
export function drawnData(data: TimelineData, scale: TimeScale): TimelineData {
  if (isEven(scale)) return data;
  const { from, to } = placesOf(scale, data);
  return { ...data, from, to, events: data.events.map((event) => drawnEvent(event, scale)) };
}

/** An event with places for days. */
export function drawnEvent(event: TimelineEvent, scale: TimeScale): TimelineEvent {
  const { at, others } = event;
  return {
    ...event,
    at: drawnExtent(at, scale),
    ...(others ? { others: others.map((other) => ({ ...other, at: drawnExtent(other.at, scale) })) } : {}),
  };
}

/** Days that hold without a doubt keep their places; of no such days there are none. */
function drawnExtent(at: Extent, scale: TimeScale): Extent {
  const sure: Span = { from: at.sureFrom, to: at.sureTo };
  const { from: sureFrom, to: sureTo } = sure.from < sure.to ? placesOf(scale, sure) : sure;
  const parts = at.parts && { parts: at.parts.map((part) => placesOf(scale, part)) };
  return { ...at, ...placesOf(scale, at), sureFrom, sureTo, ...parts };
}
