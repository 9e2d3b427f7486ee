import { expect, test } from 'vitest';
import type { Hook } from '../../../src/parts/hook.ts';
import { part } from '../../../src/parts/part.ts';
import { partTables } from '../../../src/parts/tables.ts';
import { sourceFiles } from '../../support/source-files.ts';

const hooks = partTables.flatMap((table): [string, Hook][] => Object.entries(table));

test('a part has attributes for its name and its data', () => {
  expect(part('hint')).toEqual({ 'data-part': 'hint' });
  expect(part('era', { from: 0, to: 365 })).toEqual({ 'data-part': 'era', 'data-from': 0, 'data-to': 365 });
  expect(part('stage', { label: '', first: undefined })).toEqual({ 'data-part': 'stage', 'data-label': '' });
});

test('no two parts have one name: a script never finds the part of another piece', () => {
  const names = hooks.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('names and data are written as attributes are', () => {
  const words = hooks.flatMap(([name, { data = [], maybeData = [] }]) => [name.replaceAll('-', ''), ...data, ...maybeData]);
  expect(words.filter((word) => !/^[a-z0-9]+$/u.test(word))).toEqual([]);
});

test('every part is asked for by a script', () => {
  const scripts = sourceFiles().filter(({ path }) => path.startsWith('islands/'));
  expect(hooks.map(([name]) => name).filter((name) => !scripts.some(({ text }) => text.includes(`'${name}'`)))).toEqual([]);
});
