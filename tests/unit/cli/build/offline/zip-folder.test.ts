import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { zipFolder } from '../../../../../src/cli/build/offline/zip-folder.ts';
import { folderOf } from '../../../../support/variant.ts';
import { zipContents } from '../../../../support/zip-contents.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the same files give the same bytes in every time zone, and come out as they went in', async () => {
  const files = { 'index.html': '<h1>The mill</h1>', 'events/ə/index.html': 'ə', 'font.woff2': 'font', 'empty.txt': '' };
  const packed = [];
  let contents = new Map<string, Buffer>();
  for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage', 'UTC']) {
    process.env['TZ'] = TZ;
    const out = folderOf({});
    await zipFolder(folderOf(files), join(out, 'copy.zip'));
    expect(readdirSync(out)).toEqual(['copy.zip']);
    packed.push(readFileSync(join(out, 'copy.zip')).toString('hex'));
    contents = await zipContents(join(out, 'copy.zip'));
  }
  expect(new Set(packed).size).toBe(1);
  expect([...contents].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
    ['archive/empty.txt', ''],
    ['archive/events/ə/index.html', 'ə'],
    ['archive/font.woff2', 'font'],
    ['archive/index.html', '<h1>The mill</h1>'],
  ]);
});

test('a zip file that is there is not written over', async () => {
  const folder = folderOf({ 'site/index.html': '', 'site.zip': 'thesis' });
  await expect(zipFolder(join(folder, 'site'), join(folder, 'site.zip'))).rejects.toThrow('EEXIST');
  expect(readFileSync(join(folder, 'site.zip'), 'utf8')).toBe('thesis');
});
