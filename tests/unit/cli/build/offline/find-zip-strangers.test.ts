import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findZipStrangers } from '../../../../../src/cli/build/offline/find-zip-strangers.ts';
import { zipFolder } from '../../../../../src/cli/build/offline/zip-folder.ts';
import { siteFolder } from '../../../../support/site-folder.ts';
import { folderOf } from '../../../../support/variant.ts';

const refused = (file: string) =>
  `${file} is not what a build packed, or was changed since. Move it away, or name another folder with --outDir.`;

test('a zip that a build packed may be replaced, and there need not be one', async () => {
  const folder = await siteFolder('dist');
  const file = join(folder, 'dist.zip');
  expect(await findZipStrangers(file)).toBeUndefined();
  await zipFolder(join(folder, 'dist'), file);
  expect(await findZipStrangers(file)).toBeUndefined();
});

test.each<[string, (file: string) => Promise<void> | void]>([
  ['a zip of other files', (file: string) => zipFolder(folderOf({ 'thesis.txt': 'precious' }), file)],
  ['no zip at all', (file: string) => writeFileSync(file, 'thesis')],
  ['an empty file', (file: string) => writeFileSync(file, '')],
  ['a folder', (file: string) => mkdirSync(file)],
  [
    'a zip of a site with a file more',
    async (file: string) => {
      const site = join(await siteFolder('dist'), 'dist');
      writeFileSync(join(site, 'notes.txt'), '');
      await zipFolder(site, file);
    },
  ],
  [
    'a zip of a site with a page that was edited',
    async (file: string) => {
      const site = join(await siteFolder('dist'), 'dist');
      writeFileSync(join(site, 'index.html'), 'edited');
      await zipFolder(site, file);
    },
  ],
])('%s is not replaced', async (_, make) => {
  const file = join(folderOf({}), 'dist.zip');
  await make(file);
  expect(await findZipStrangers(file)).toBe(refused(file));
});
