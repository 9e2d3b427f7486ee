import { expect, test } from 'vitest';
import { foldedLanes } from '../../../../src/timeline/layout/folded-lanes.ts';

const names = [
  'Military operations',
  'Deaths, injuries and damage',
  'Displacement',
  'Negotiations',
  'Reactions',
  'Rallies',
].map((title) => ({ id: title, title, lang: undefined, topic: undefined }));
const titles = (width: number, isOpen: boolean, of = names) =>
  foldedLanes(of, width, isOpen).lines.map((line) => line.map(({ title }) => title));

test('the names of empty lanes take one line where it is wide enough', () => {
  expect(titles(1200, false)).toEqual([names.map(({ title }) => title)]);
  expect(foldedLanes(names, 1200, false).rest).toBe(undefined);
});

test('in narrow places two lines of them, and a count that opens the others', () => {
  const { lines, rest } = foldedLanes(names, 300, false);
  expect(lines).toHaveLength(2);
  expect(rest).toMatchObject({ count: names.length - lines.flat().length, isOpen: false });
  expect(rest?.count).toBeGreaterThan(0);
  expect(titles(300, true).flat()).toEqual(names.map(({ title }) => title));
  expect(foldedLanes(names, 300, true).rest).toMatchObject({ count: 0, isOpen: true });
});

test('no name and no count runs over the edge, but one that is longer than all there is', () => {
  for (let width = 220; width < 1300; width += 7)
    for (const isOpen of [false, true]) {
      const { lines, rest } = foldedLanes(names, width, isOpen);
      for (const line of lines) expect(line.slice(1).every(({ x }) => x < width)).toBe(true);
      if (rest) expect(rest.x + 60).toBeLessThanOrEqual(width);
    }
});

test('the one lane of all events has no name to say', () => {
  expect(titles(300, false, [{ id: '', title: '', lang: undefined, topic: undefined }])).toEqual([]);
});
