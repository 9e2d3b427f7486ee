import { expect, test } from 'vitest';
import { builtSizeFor, exactSize, plotWidth, suits } from '../../../../src/timeline/layout/lanes.ts';

test.for([
  ['made at build, at its least width', builtSizeFor(960), 960, true],
  ['made at build, in a window that has none of its own', builtSizeFor(960), 1000, true],
  ['made at build, where its names have more room', builtSizeFor(960), 1200, false],
  ['made at build, in a window that has a wider one', builtSizeFor(960), 1280, false],
  ['made at build with longer names, where they have as much room', builtSizeFor(1160), 1200, true],
  ['made at build with longer names, where they have less', builtSizeFor(1160), 1000, false],
  ['made for a width, in that width', exactSize(1000), 1000, true],
  ['made for a width, in another one of its class', exactSize(1000), 1200, false],
] as const)('a drawing %s: stays as it is or not', ([, size, width, stays]) => {
  expect(suits(size, width)).toBe(stays);
});

test.for([
  [390, 390],
  [741, 605],
  [1311, 1159],
] as const)('a drawing of %d pixels has lanes of %d', ([width, lanes]) => {
  expect(plotWidth(exactSize(width))).toBe(lanes);
});
