import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files.ts';

test('every custom property that a style sheet sets is used', () => {
  const files = sourceFiles();
  const sheets = files.filter(({ path }) => path.endsWith('.css'));
  const set = new Set(sheets.flatMap(({ text }) => text.match(/(?<=^\s*)--[\w-]+(?=:)/gmu) ?? []));
  const used = new Set(files.flatMap(({ text }) => text.match(/(?<=var\(\s*)--[\w-]+/gu) ?? []));
  expect(set.size).toBeGreaterThan(50);
  expect([...set].filter((name) => !used.has(name))).toEqual([]);
});
