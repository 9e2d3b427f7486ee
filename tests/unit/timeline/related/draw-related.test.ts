import { expect, test } from 'vitest';
import { plotWidth, sizes } from '../../../../src/timeline/layout/lanes.ts';
import { layOut } from '../../../../src/timeline/layout/lay-out.ts';
import { drawRelated, shownAmong } from '../../../../src/timeline/related/draw-related.ts';
import type { Shape } from '../../../../src/timeline/svg.ts';
import { dataOf, type Drawable, stated, view } from '../layout/some-archives.ts';

const size = sizes[2];
if (!size) throw new Error('no size');
const width = plotWidth(size);

/** What is drawn for the first of some events, with which all others belong. Marks are 4 pixels high, at least. */
function drawn(events: readonly Drawable[], related: readonly number[] = events.map((_, index) => index).slice(1)) {
  const layout = layOut(dataOf(events), { mode: 'topic', size: size as never, view, margin: 0, selected: 'e0' });
  const ids = new Set(related.map((place) => `e${place}`));
  const shapes = drawRelated(layout, { id: 'e0', related: ids }, { drawn: view, view, width });
  return { shapes, shown: [...shownAmong(layout, ids, view)].sort() };
}

function lines(shapes: readonly Shape[]): string[] {
  const is = ({ x1, x2, y1, y2 }: Shape[1]) => (x1 === x2 ? 'upright' : y1 === y2 ? 'branch' : 'slanted');
  return shapes.flatMap(([tag, attributes]) => (tag === 'line' ? [is(attributes)] : [])).sort();
}

const at = (from: number, to: number, topic = 0): Drawable => ({ title: 'Some', at: stated(from, to), topic, importance: 5 });

const cases: Readonly<Record<string, readonly [Drawable[], string[], string[]]>> = {
  'nothing where nothing belongs with it': [[at(500, 510)], [], []],
  'one upright to what is of the same time in another lane': [[at(500, 510), at(500, 510, 1)], ['upright'], ['e1']],
  'an upright and a branch to what is later': [[at(500, 510), at(800, 810, 1)], ['branch', 'upright'], ['e1']],
  'one upright for all that is later': [
    [at(500, 510), at(800, 810, 1), at(700, 710, 2)],
    ['branch', 'branch', 'upright'],
    ['e1', 'e2'],
  ],
  'none to what is not in the window': [[at(500, 510), at(1300, 1310, 1)], [], []],
};

for (const [name, [events, expected, shown]] of Object.entries(cases))
  test(`draws ${name}`, () => {
    const found = drawn(events);
    expect(lines(found.shapes)).toEqual(expected);
    expect(found.shown).toEqual(shown);
  });

test('a mark without a label is drawn once more, in its colour, and can be pressed', () => {
  const crowd = Array.from({ length: 80 }, () => at(500, 503));
  const { shapes, shown } = drawn(crowd, [70, 71]);
  const marks = shapes.filter(([tag]) => tag === 'g');
  expect(marks.map(([, attributes]) => attributes['data-event'])).toEqual(shown);
  expect(shown.length).toBeGreaterThan(0);
});

test('nothing is drawn from an event that is not in the window', () => {
  expect(drawn([at(1300, 1310), at(500, 510)]).shapes).toEqual([]);
});
