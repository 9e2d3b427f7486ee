import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipFolder } from '../../../../src/cli/offline/zip-folder.ts';
import { folderOf } from '../../../support/variant.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the same files give the same bytes in every time zone, and come out as they went in', async () => {
  const files = { 'index.html': '<h1>The mill</h1>', 'events/ə/index.html': 'ə', 'font.woff2': 'font' };
  const packed = [];
  for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage', 'UTC']) {
    process.env['TZ'] = TZ;
    const out = folderOf({});
    await zipFolder(folderOf(files), join(out, 'copy.zip'));
    expect(readdirSync(out)).toEqual(['copy.zip']);
    packed.push(readFileSync(join(out, 'copy.zip')));
  }
  expect(packed[1]?.equals(packed[0] as Buffer)).toBe(true);
  expect(packed[2]?.equals(packed[0] as Buffer)).toBe(true);
  const unpacked = Object.entries(unzipSync(packed[0] as Buffer)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(Object.fromEntries(unpacked)).toEqual({
    'archive/events/ə/index.html': 'ə',
    'archive/font.woff2': 'font',
    'archive/index.html': '<h1>The mill</h1>',
  });
});
