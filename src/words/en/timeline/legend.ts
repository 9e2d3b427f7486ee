/** What the marks of the timeline mean. */

import type { Sentence } from '../../sentence.ts';

export const title = 'How to read the timeline';

export const sure = 'A solid bar covers the days that a document states.';
export const pale = 'A pale bar is as wide as the month, the year or the span that is stated, when no day is.';
export const about = 'An end that fades is about then: “about 1987”.';
export const broken =
  'A broken bar is uncertain: on some day in it, which none of the documents states. A broken end is an uncertain end.';
export const open = 'A long fade with an arrow is an open end: no document states when it began or ended.';

export function joined(): Sentence<'sign'> {
  return [
    { name: 'sign', words: 'Disagreement.' },
    ' Two marks joined by a line are one event that documents date to different days; the outline is the other date, and the name begins with the sign.',
  ];
}

export const several =
  'Marks in one row, joined by a line, are one event on several dates: where they are solid, on all of them; where they are broken, on one of them, which is not known.';

export const belongs =
  'While the card of an event is open, fine lines lead to what belongs with it: the events of the same disagreement, and those on the same passage. All else fades.';

export const account =
  'This sign before a name says that it gives the account of one or more documents; the event’s title says so in words.';

export const bare =
  'Marks without a name are events whose names have no room: point at one or tap it to see which; “Show all” gives each its name.';
export const opens =
  'A number with a triangle opens in place: “17 more” are events without room, “12, day not stated” have no day in this window or last longer than it. Lanes without events are named under the others.';
export const breaks =
  'A torn line is where the scale changes: years without many events are drawn narrower, so that others have room. Over each stretch stands how far it is from one thin line to the next; “Even scale” draws every day as wide as any other.';
export const erasAndColours =
  'The strip of eras above gives each era room for its events, so each has a scale of its own; the tinted part is what the timeline shows. Colours are an event’s first topic:';
export const keys =
  'Keys: left and right arrows go to the previous and the next event, plus and minus zoom, Enter opens an event’s card, Escape leaves it; the question mark lists every key.';
export const mouse = 'With a mouse, drag to move, turn the wheel with Ctrl held to zoom, or click twice.';
export const fingers = 'With a finger, tap an event for its card and drag sideways to move; with two, pinch to zoom.';
