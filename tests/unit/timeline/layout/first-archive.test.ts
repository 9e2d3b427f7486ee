import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { timelineData } from '../../../../src/site/pages/timeline-data.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { filterKinds } from '../../../../src/timeline/asked-view.ts';
import { boundsOf } from '../../../../src/timeline/bounds.ts';
import { dayOf } from '../../../../src/timeline/calendar/calendar.ts';
import { choicesOf, filtered, noFilters } from '../../../../src/timeline/filter-events.ts';
import { firstScale, firstWindow } from '../../../../src/timeline/first-view.ts';
import { plotWidth, sizeFor } from '../../../../src/timeline/layout/lanes.ts';
import { type Layout, layOut, type LayOutOptions } from '../../../../src/timeline/layout/lay-out.ts';
import { dateIn, hasDay, isIn } from '../../../../src/timeline/layout/spots.ts';
import { drawnData } from '../../../../src/timeline/scale/drawn-data.ts';
import { scaleFor, suiting } from '../../../../src/timeline/scale/scale-for.ts';
import { evenScale, placesOf } from '../../../../src/timeline/scale/time-scale.ts';
import type { Extent, Span, TimelineData } from '../../../../src/timeline/types.ts';
import { boxesOf, overlap } from './drawn-boxes.ts';

const { archive } = runChecks('content', addressesOf);
if (!archive) throw new Error('The first archive has problems.');
const data: TimelineData = timelineData(archive);

const [closest, longest] = [3, data.to - data.from];
/** The windows are the same every time. */
const seed = 17;
/** Every choice of every kind, and none. */
const filters = [
  noFilters,
  { ...noFilters, differ: true },
  ...filterKinds.flatMap((kind) => choicesOf(data, kind).map(({ id }) => ({ ...noFilters, [kind]: [id] }))),
];
const parts = 1_000_000;
const share = fc.integer({ min: 0, max: parts }).map((part) => part / parts);
/** As long as a scale of zooms goes, around an event or anywhere. */
const windows = fc
  .record({
    zoom: share,
    share,
    event: fc.option(fc.constantFrom(...data.events)),
  })
  .map(({ zoom, share, event }): Span => {
    const length = closest * (longest / closest) ** zoom;
    const from = event ? event.at.from - length * share : data.from + (longest - length) * share;
    return { from: ofMilliseconds(from), to: ofMilliseconds(from + length) };
  });
const asked = fc.record({
  view: fc.oneof({ weight: 3, arbitrary: fc.noBias(windows) }, fc.constant(firstWindow(data))),
  filter: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...filters) }, fc.constant(noFilters)),
  mode: fc.constantFrom('topic', 'source', 'none'),
  isEven: fc.boolean(),
});

test.each([390, 820, 1440])(
  'at %i pixels, in any window and with any filter, all is there, legible and one action away',
  (wide) => {
    // What the page leaves at its sides.
    const size = sizeFor(wide - 32);
    fc.assert(
      fc.property(asked, ({ view: days, filter, mode, isEven }) => {
        const chosen = filtered(data, filter);
        const bounds = boundsOf(data);
        const scale = isEven ? evenScale(bounds) : suiting(scaleFor(data, chosen.events), days, data);
        const [left, view] = [drawnData(chosen, scale), placesOf(scale, days)];
        const isSeen = isIn(days);
        const options: LayOutOptions = { mode, size, view, margin: 0.6, isClosest: days.to - days.from < closest * 1.01 };
        const layout = layOut(left, options);
        const drawn = new Set(drawnIn(layout));
        for (const lane of layout.lanes) expect(overlap(boxesOf(lane, view, size))).toBe(undefined);
        for (const name of namesIn(layout)) {
          const opened = layOut(left, { ...options, opened: new Set([name]) });
          for (const lane of opened.lanes) expect(overlap(boxesOf(lane, view, size))).toBe(undefined);
          for (const id of drawnIn(opened)) drawn.add(id);
        }
        expect(chosen.events.filter((event) => isSeen(event) && !drawn.has(event.id))).toEqual([]);
        if (layout.lanes.length > 0) {
          const high = layout.lanes.reduce((sum, { height }) => sum + height, 0);
          expect(high / layout.height).toBeGreaterThanOrEqual(0.6);
        }
      }),
      { numRuns: 200, seed },
    );
  },
);

test.each([390, 820, 1440])('at %i pixels and the closest zoom every event whose day is stated is drawn', (wide) => {
  const size = sizeFor(wide - 32);
  for (const { at } of data.events.filter((event) => hasDay(event.at))) {
    const view = { from: at.from - 1, to: at.from + 2 };
    const drawn = new Set(drawnIn(layOut(data, { mode: 'topic', size, view, margin: 0.6, isClosest: true })));
    const isDue = (at: Extent) => hasDay(at) && !(at.from <= view.from && at.to >= view.to);
    const due = data.events.filter((event) => isIn(view)(event) && isDue(dateIn(event, view)));
    expect(due.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([]);
  }
});

test.each([390, 820, 1440])('at %i pixels the first view fits the screen, and shows what matters most by name', (wide) => {
  const size = sizeFor(wide - 32);
  const scale = firstScale(data);
  const view = placesOf(scale, firstWindow(data));
  const { lanes, height } = layOut(drawnData(data, scale), { mode: 'topic', size, view, margin: 0 });
  expect(height).toBeLessThanOrEqual(size.budget);
  expect(plotWidth(size)).toBeGreaterThanOrEqual(300);
  for (const lane of lanes) {
    const all = data.events.filter(({ topic, at }) => topic === lane.topic && hasDay(at));
    const most = Math.max(...all.map(({ importance }) => importance));
    expect(lane.placed.map(({ event }) => event.importance)).toContain(most);
  }
});

test('the first view gives at least half of its width to the years since 2018, in which most has happened', () => {
  const [scale, window] = [firstScale(data), firstWindow(data)];
  const [all, since] = [placesOf(scale, window), placesOf(scale, { from: dayOf(2018), to: window.to })];
  expect((since.to - since.from) / (all.to - all.from)).toBeGreaterThanOrEqual(0.5);
});

/** A day as the drawing can have it, in whole milliseconds. */
function ofMilliseconds(days: number): number {
  return Math.round(days * 86_400_000) / 86_400_000;
}

function drawnIn({ lanes }: Layout): string[] {
  return lanes.flatMap(({ placed, bare }) => [...placed, ...bare].map(({ event }) => event.id));
}

/** The names of all that can be opened. */
function namesIn({ lanes }: Layout): string[] {
  return lanes.flatMap(({ more, moreName, gathered }) => [
    ...(more > 0 ? [moreName] : []),
    ...(gathered && !gathered.isOpen ? [gathered.name] : []),
  ]);
}
