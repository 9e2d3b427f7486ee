import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSums, sumsOf, writeSums } from '../../../../../src/cli/build/output/sums.ts';
import { sha256 } from '../../../../../src/text/sha-256.ts';
import { siteFolder } from '../../../../support/site-folder.ts';
import { folderOf } from '../../../../support/variant.ts';

test('every other file is listed, in the order of bytes, as sha256sum writes it', async () => {
  const folder = folderOf({ 'b.txt': 'b', 'a/z.txt': 'z', 'a.txt': 'a', 'Ärger.txt': 'x', SHA256SUMS: 'from before\n' });
  await writeSums(folder);
  const text = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const paths = ['a.txt', 'a/z.txt', 'b.txt', 'Ärger.txt'];
  const contents = ['a', 'z', 'b', 'x'];
  expect(text).toBe(paths.map((path, index) => `${sha256(Buffer.from(contents[index] ?? ''))}  ${path}\n`).join(''));
  expect(text).toContain('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt');
  expect([...(readSums(text)?.keys() ?? [])]).toEqual(paths);
});

test.each(['', '<!doctype html>', 'abc  a.txt\n', `${'0'.repeat(64)} \n`])('%j is no list of hashes', (text) => {
  expect(readSums(text)).toBeUndefined();
});

test('a list with two hashes of one file is none; the same hash twice says nothing else', () => {
  const line = (digit: string, path: string) => `${digit.repeat(64)}  ${path}\n`;
  const lines = line('a', 'x.txt') + line('b', 'y.txt');
  expect(readSums(lines + line('b', 'x.txt'))).toBeUndefined();
  expect(readSums(lines + line('b', 'x.txt').replace('  ', ' *'))).toBeUndefined();
  expect(readSums(lines + line('a', 'x.txt'))?.size).toBe(2);
});

test('a list that is longer than any site has is none, and is not read', async () => {
  const folder = await siteFolder('dist');
  expect((await sumsOf(join(folder, 'dist'))).size).toBeGreaterThan(0);
  truncateSync(join(folder, 'dist/SHA256SUMS'), 700 * 1024 * 1024);
  expect(await sumsOf(join(folder, 'dist'))).toEqual(new Map());
});
