import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPromise } from 'yauzl';
import { zipFolder } from '../../src/cli/build/offline/zip-folder.ts';

/** More files than the two-byte count of a zip file without zip64 can hold. */
const fileCount = 65_600;

test('a copy of more files than a plain zip can count is packed whole', { timeout: 300_000 }, async () => {
  // In memory, if possible, because making so many files on a disk takes long.
  const place = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'passage-zip-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const folder = join(place, 'site');
  mkdirSync(folder);
  for (let number = 0; number < fileCount; number += 1) writeFileSync(join(folder, String(number)), '');
  await zipFolder(folder, `${folder}.zip`);
  const zip = await openPromise(`${folder}.zip`);
  zip.close();
  expect(zip.entryCount).toBe(fileCount);
});
