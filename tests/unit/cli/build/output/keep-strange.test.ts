import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipFolder } from '../../../../../src/cli/build/offline/zip-folder.ts';
import { replaceFile } from '../../../../../src/cli/build/output/replace-file.ts';
import { makeWorkFolder, removeWorkFolder, replacedZip } from '../../../../../src/cli/build/output/work-folder.ts';
import { siteFolder } from '../../../../support/site-folder.ts';

/** A zip file that replaces another one, after something else has been put in its place. */
async function replaced(write: (zip: string) => void) {
  const folder = await siteFolder('copy', { 'index.html': 'last' });
  const zip = join(folder, 'copy.zip');
  await zipFolder(join(folder, 'copy'), zip);
  write(zip);
  const work = await makeWorkFolder(folder, join(folder, 'copy'));
  writeFileSync(join(work, 'copy.zip'), 'new');
  await replaceFile(join(work, 'copy.zip'), zip, join(work, replacedZip, 'copy.zip'), () => Promise.resolve(false));
  expect(readFileSync(zip, 'utf8')).toBe('new');
  const told = await removeWorkFolder(work, join(folder, 'copy'));
  return { folder, told, others: readdirSync(folder).filter((name) => !['copy', 'copy.zip'].includes(name)) };
}

test('a zip that a build has packed is replaced', async () => {
  expect(await replaced(() => undefined)).toMatchObject({ told: [], others: [] });
});

test('a zip that came to its place after the last look is kept', async () => {
  const { folder, told, others } = await replaced((zip) => writeFileSync(zip, 'mine'));
  expect(others).toEqual([expect.stringMatching(/^copy\.zip\.kept-[\da-f]{8}$/u)]);
  const [kept = ''] = others;
  expect(readFileSync(join(folder, kept), 'utf8')).toBe('mine');
  expect(told).toEqual([`While the new zip took its place, copy.zip became another. That is kept in ${join(folder, kept)}.`]);
});

test('a folder that came to the place of a file is kept too', async () => {
  const folder = await siteFolder('dist');
  const to = join(folder, 'dist/new/index.html');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'mine.txt'), 'mine');
  writeFileSync(join(folder, 'index.html'), 'new');
  await replaceFile(join(folder, 'index.html'), to, join(folder, 'aside/index.html'), () => Promise.resolve(false));
  expect(readFileSync(to, 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('home');
  const [name = ''] = readdirSync(join(folder, 'aside'));
  expect(readFileSync(join(folder, 'aside', name, 'mine.txt'), 'utf8')).toBe('mine');
});
