import { expect, test } from 'vitest';
import { dayOf } from '../../../src/timeline/calendar/calendar.ts';
import { firstView } from '../../../src/timeline/first-view.ts';
import { sizes } from '../../../src/timeline/layout/lanes.ts';
import { isIn, saysNoTime } from '../../../src/timeline/layout/spots.ts';
import { drawnEvent } from '../../../src/timeline/scale/drawn-data.ts';
import { evenScale, scaleOf } from '../../../src/timeline/scale/time-scale.ts';
import type { Shape } from '../../../src/timeline/svg.ts';
import type { Extent, Span } from '../../../src/timeline/types.ts';
import { dataOf } from './layout/some-archives.ts';

const christmases = [1560, 1563, 1569].map((year): Span => ({ from: dayOf(year, 11, 25), to: dayOf(year, 11, 26) }));
const [first, last] = [christmases[0]?.from ?? 0, christmases.at(-1)?.to ?? 0];
const either: Extent = {
  ...{ from: first, to: last, sureFrom: 0, sureTo: 0, start: 'stated', end: 'stated', unsure: true },
  parts: christmases,
};
const all: Extent = { ...either, sureFrom: first, sureTo: last };
const certain = (at: Extent): Extent => {
  const { unsure, ...rest } = at;
  return unsure ? rest : at;
};
const view = { from: dayOf(1555), to: dayOf(1575) };

function eventOf(at: Extent) {
  const data = dataOf([{ title: 'A feast', at, topic: 0, importance: 3 }]);
  const [event] = data.events;
  if (!event) throw new Error('no event');
  return { event, data: { ...data, ...view, opening: view } };
}

/** The shapes of the event of a first view. */
function shapesOf(at: Extent): readonly Shape[] {
  const { data } = eventOf(at);
  const size = sizes.at(-1);
  if (!size) throw new Error('no size');
  const drawn = firstView(data, evenScale(view), size).plot.find(([name]) => name === 'g');
  return typeof drawn?.[2] === 'object' ? drawn[2] : [];
}

const named = (shapes: readonly Shape[], className: string) => shapes.filter(([, { class: name }]) => name === className);

test('one of several days is drawn as a broken mark on each, joined by a line', () => {
  const shapes = shapesOf(either);
  expect(named(shapes, 'tl-broken').length).toBe(3);
  expect(named(shapes, 'tl-link').length).toBe(1);
  expect(named(shapes, 'tl-sure').length).toBe(0);
});

test('all of several days are drawn as solid marks, joined by a line', () => {
  const shapes = shapesOf(certain(all));
  expect(named(shapes, 'tl-sure').length).toBe(3);
  expect(named(shapes, 'tl-link').length).toBe(1);
});

test('it is in a window that has one of its days, and in none between them', () => {
  const { event } = eventOf(either);
  expect(isIn({ from: dayOf(1563), to: dayOf(1564) })(event)).toBe(true);
  expect(isIn({ from: dayOf(1564), to: dayOf(1569) })(event)).toBe(false);
});

test('days do not say less of a window because there are several', () => {
  const { event } = eventOf(either);
  expect(saysNoTime(event, view, false)).toBe(false);
  const { parts, ...vague } = either;
  expect(parts?.length).toBe(3);
  expect(saysNoTime(eventOf(vague).event, view, false)).toBe(true);
});

test('each has its place on a scale with stretches', () => {
  const scale = scaleOf([dayOf(1500), dayOf(1562), dayOf(1600)], [1, 3]);
  const { parts = [], ...at } = drawnEvent(eventOf(either).event, scale).at;
  expect(parts[0]?.from).toBe(at.from);
  expect(parts.at(-1)?.to).toBe(at.to);
});
