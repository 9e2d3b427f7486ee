import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodFolder, nextFolder, swapIn, tidy } from '../../../../src/cli/output/swap-in.ts';
import { folderOf } from '../../../support/variant.ts';

function prepared(): { folder: string; target: string; next: string } {
  const folder = folderOf({ 'dist/index.html': 'last' });
  const target = join(folder, 'dist');
  const next = nextFolder(target);
  mkdirSync(next);
  writeFileSync(join(next, 'index.html'), 'new');
  return { folder, target, next };
}

test.each([
  ['the system can exchange names', undefined],
  ['it cannot', () => false],
])('a site takes the place of the last one when %s', async (_, exchange) => {
  const { folder, target, next } = prepared();
  await swapIn(next, target, exchange);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first site needs nothing to take the place of', async () => {
  const folder = folderOf({ 'dist.next/index.html': 'new' });
  await swapIn(join(folder, 'dist.next'), join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a site left aside between two renames is found, and put back with nothing left over', async () => {
  const { folder, target } = prepared();
  renameSync(target, `${target}.old`);
  writeFileSync(`${target}.zip.next-1`, '');
  expect(readFileSync(join(goodFolder(target), 'index.html'), 'utf8')).toBe('last');
  await tidy(target);
  expect(goodFolder(target)).toBe(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('last');
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(`${target}.old`)).toBe(false);
});
