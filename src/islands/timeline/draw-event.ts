import { sureSpan } from '../../timeline/first-view.ts';
import { type Placed } from '../../timeline/layout-events.ts';
import { meets } from '../../timeline/time-span.ts';
import { topicClass } from '../../timeline/topic-class.ts';
import type { Extent, Span } from '../../timeline/types.ts';
import { makePart } from '../find-part.ts';
import type { Drawn } from './vis-timeline.ts';

/** The elements of a placed event: its mark, whose ends say how sure its dates are, its label, and other positions. */
export function drawPlaced(placed: Placed, drawn: Span, selected: string | undefined): Drawn[] {
  const { event, lane, top, label, back } = placed;
  const isSelected = event.id === selected;
  const className = `${topicClass(event.topic)}${event.importance > 3 ? ' tl-main' : ''}${isSelected ? ' is-selected' : ''}`;
  const span = clipped(event.at, drawn);
  const version = (cut: Span) => `${top} ${label} ${back} ${isSelected} ${cut.from} ${cut.to}`;
  const main: Drawn = {
    ...span,
    className,
    version: version(span),
    key: `${event.id} ${lane}`,
    mark: () => markOf(event.id, event.at, span, top, back ? [labelOf(event.id, label, -14, true)] : []),
    label: () => (back ? document.createElement('span') : labelOf(event.id, label, top, false)),
  };
  const part = (key: string, at: Span, kind: string): Drawn => ({
    ...clipped(at, drawn),
    className,
    version: version(clipped(at, drawn)),
    key: `${event.id} ${lane} ${key}`,
    mark: () => made(event.id, 'drawn-event', `tl-mark ${kind}`, top + 14),
    label: () => document.createElement('span'),
  });
  const others = (event.others ?? []).flatMap(({ at }, index) => [
    { key: `joined-${index}`, at: between(event.at, at), kind: 'tl-link' },
    { key: `${index}`, at, kind: 'tl-other' },
  ]);
  // The event itself is drawn last, over what is drawn for its other dates.
  return [...others.filter(({ at }) => meets(at, drawn)).map(({ key, at, kind }) => part(key, at, kind)), main];
}

/** From the end of the earlier to the start of the later. */
function between(a: Span, b: Span): Span {
  return a.from < b.from ? { from: a.to, to: b.from } : { from: b.to, to: a.from };
}

/** Wide marks are cut at what is drawn: browsers lose count of very wide boxes. */
function clipped({ from, to }: Span, drawn: Span): Span {
  const start = Math.min(Math.max(from, drawn.from), drawn.to - 1);
  return { from: start, to: Math.max(Math.min(to, drawn.to), start + 1) };
}

function markOf(id: string, at: Extent, span: Span, top: number, inside: readonly HTMLElement[]): HTMLElement {
  const mark = made(id, 'drawn-event', 'tl-mark', top + 14);
  const sure = sureSpan(at);
  const part = (className: string) => mark.appendChild(box(className));
  if (sure?.from !== span.from || sure.to !== span.to) part(at.unsure ? 'tl-broken' : 'tl-bar');
  if (sure && meets(sure, span)) {
    const core = part('tl-sure');
    const share = (day: number) =>
      `${((Math.min(Math.max(day, span.from), span.to) - span.from) / (span.to - span.from)) * 100}%`;
    core.style.insetInlineStart = share(sure.from);
    core.style.inlineSize = `calc(${share(sure.to)} - ${share(sure.from)})`;
  }
  const pale = (same: boolean) => (same ? '' : ' tl-pale');
  if (at.start !== 'stated') part(`tl-tail is-start is-${at.start}${pale(sure?.from === span.from)}`);
  if (at.end !== 'stated') part(`tl-tail is-end is-${at.end}${pale(sure?.to === span.to)}`);
  mark.append(...inside);
  return mark;
}

function labelOf(id: string, words: string, top: number, back: boolean): HTMLElement {
  const label = made(id, 'event-label', back ? 'tl-label is-back' : 'tl-label', top);
  label.textContent = words;
  return label;
}

/** A part of the drawing that stands for an event. */
function made(id: string, name: 'drawn-event' | 'event-label', className: string, top: number): HTMLElement {
  const element = box(className);
  element.style.insetBlockStart = `${top}px`;
  makePart(element, name, { event: id });
  return element;
}

function box(className: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
