import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveOver } from '../../../../../src/cli/build/output/move-over.ts';
import { folderOf } from '../../../../support/variant.ts';

test.each([tmpdir(), ...(existsSync('/dev/shm') ? ['/dev/shm'] : [])])(
  'a folder is moved whole to %s, with nothing left on the way',
  async (disk) => {
    const there = mkdtempSync(join(disk, 'passage-'));
    onTestFinished(() => rmSync(there, { recursive: true }));
    const folder = folderOf({ 'site/.nojekyll': '', 'site/events/mill/index.html': 'mill' });
    await moveOver(join(folder, 'site'), join(there, 'whole'));
    expect(readdirSync(there)).toEqual(['whole']);
    expect(readdirSync(join(there, 'whole')).sort()).toEqual(['.nojekyll', 'events']);
    expect(readFileSync(join(there, 'whole/events/mill/index.html'), 'utf8')).toBe('mill');
  },
);
