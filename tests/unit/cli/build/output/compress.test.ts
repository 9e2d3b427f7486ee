import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFiles } from '../../../../../src/cli/build/output/compress.ts';
import { folderOf } from '../../../../support/variant.ts';

test('copies that are smaller are put beside the files, the same bytes each time, naming no time and no system', async () => {
  const text = 'The mill opened on 4 May 1907. '.repeat(40);
  const files = { 'a/index.html': text, 'short.txt': 'x', 'font.woff2': text };
  const [folder, again] = [folderOf(files), folderOf(files)];
  expect(await compressFiles(folder)).toBe(2);
  await compressFiles(again);
  expect(readdirSync(join(folder, 'a'))).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(readdirSync(folder)).toEqual(['a', 'font.woff2', 'short.txt']);
  const read = (from: string, path: string) => readFileSync(join(from, path));
  expect(brotliDecompressSync(read(folder, 'a/index.html.br')).toString()).toBe(text);
  expect(gunzipSync(read(folder, 'a/index.html.gz')).toString()).toBe(text);
  expect([...read(folder, 'a/index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  for (const path of ['a/index.html.br', 'a/index.html.gz']) expect(read(again, path).equals(read(folder, path))).toBe(true);
});
