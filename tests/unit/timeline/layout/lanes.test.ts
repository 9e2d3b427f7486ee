import { expect, test } from 'vitest';
import { exactSize, plotWidth, sizeFor, suits } from '../../../../src/timeline/layout/lanes.ts';

test.for([
  ['made at build, at its least width', sizeFor(960), 960, true],
  ['made at build, in a wider window that has none of its own', sizeFor(960), 1200, true],
  ['made at build, in a window that has a wider one', sizeFor(960), 1280, false],
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
