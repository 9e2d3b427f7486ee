import { sureSpan } from '../../timeline/first-view.ts';
import type { Placed } from '../../timeline/layout/lane-plan.ts';
import { common, meets } from '../../timeline/time-span.ts';
import { topicClass } from '../../timeline/topic-class.ts';
import type { Extent, Span } from '../../timeline/types.ts';
import { makePart } from '../find-part.ts';
import type { Drawn } from './drawn-items.ts';

/** An event, and the lane that it stands in. */
export interface InLane {
  readonly lane: { readonly id: string; readonly top: number };
  readonly placed: Placed;
}

/** The elements of a placed event: its mark, whose ends say how sure its dates are, its label, and other positions. */
export function drawPlaced(
  { lane, placed }: InLane,
  drawn: Span,
  selected: string | undefined,
  related: ReadonlySet<string> | undefined,
): Drawn[] {
  const { event, at: labelled, label, back, shift } = placed;
  const top = lane.top + placed.top;
  const state = event.id === selected ? ' is-selected' : related?.has(event.id) ? ' is-related' : '';
  const className = `${topicClass(event.topic)}${event.importance > 3 ? ' tl-main' : ''}${state}`;
  const span = clipped(event.at, drawn);
  const version = (cut: Span) => `${top} ${label} ${back} ${shift} ${state} ${cut.from} ${cut.to}`;
  /** A label that ends with its mark stands in it; any other beside it, where it is kept in sight. */
  const labelIn = (at: Span) => (back && at === labelled ? [labelOf(event.id, label, -14, true)] : []);
  const labelBeside = (at: Span) => (!back && at === labelled ? () => labelOf(event.id, label, top, false) : undefined);
  const moved = (mark: HTMLElement) => {
    if (shift > 0) mark.style.translate = `${-shift}px`;
    return mark;
  };
  const main: Drawn = {
    ...span,
    className,
    version: `${version(span)} ${event.at === labelled}`,
    key: `${event.id} ${lane.id}`,
    mark: () => moved(markOf(event.id, event.at, span, top, labelIn(event.at))),
    label: labelBeside(event.at),
  };
  const part = (key: string, at: Span, kind: string): Drawn => ({
    ...clipped(at, drawn),
    className: `${className} is-beneath`,
    version: `${version(clipped(at, drawn))} ${at === labelled}`,
    key: `${event.id} ${lane.id} ${key}`,
    mark: () => {
      const mark = made(event.id, 'drawn-event', `tl-mark ${kind}`, top + 14);
      mark.append(...labelIn(at));
      return moved(mark);
    },
    label: labelBeside(at),
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

/** Wide marks are cut at what is drawn: browsers lose count of very wide boxes. A mark beyond it is a trace at its edge. */
function clipped(span: Span, drawn: Span): Span {
  if (meets(span, drawn)) return common(span, drawn);
  const trace = (drawn.to - drawn.from) / 10_000;
  const from = span.from < drawn.from ? drawn.from : drawn.to - trace;
  return { from, to: from + trace };
}

function markOf(id: string, at: Extent, span: Span, top: number, inside: readonly HTMLElement[]): HTMLElement {
  const mark = made(id, 'drawn-event', 'tl-mark', top + 14);
  const sure = sureSpan(at);
  const part = (className: string) => mark.appendChild(box(className));
  const possible = at.unsure ? 'tl-broken' : 'tl-bar';
  const share = (day: number) =>
    `${((Math.min(Math.max(day, span.from), span.to) - span.from) / (span.to - span.from)) * 100}%`;
  const stretch = (className: string, { from, to }: Span) => {
    const { style } = part(className);
    style.insetInlineStart = share(from);
    style.inlineSize = `calc(${share(to)} - ${share(from)})`;
  };
  if (at.parts) {
    part('tl-link');
    for (const each of at.parts) if (meets(each, span)) stretch(`${sure ? 'tl-sure' : possible} is-part`, each);
  } else {
    if (sure?.from !== span.from || sure.to !== span.to) part(possible);
    if (sure && meets(sure, span)) stretch('tl-sure', sure);
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
