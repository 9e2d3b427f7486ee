import { expect, test } from 'vitest';
import { builtBase } from '../../../../src/cli/serve/built-base.ts';
import { folderOf } from '../../../support/variant.ts';

test.for([
  ['at the top', '<link rel="stylesheet" href="/_astro/a.css">', '/'],
  ['under a path', '<link rel="stylesheet" href="/cases/aba/_astro/a.css"><a href="/cases/aba/events/">', '/cases/aba/'],
  ['without marks around addresses', '<link href=/cases/_astro/a.css rel=stylesheet>', '/cases/'],
  ['a copy for a disk', '<link rel="stylesheet" href="./_astro/a.css">', undefined],
  ['a site of another program', '<link rel="stylesheet" href="/style.css">', undefined],
] as const)('%s', ([, page, base]) => {
  expect(builtBase(folderOf({ 'index.html': page }))).toBe(base);
});

test('no site', () => {
  expect(builtBase(folderOf({}))).toBeUndefined();
});
