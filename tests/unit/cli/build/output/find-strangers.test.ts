import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockNameOf, lockOutput } from '../../../../../src/cli/build/output/build-lock.ts';
import { markText } from '../../../../../src/cli/build/output/build-mark.ts';
import { findStrangers } from '../../../../../src/cli/build/output/find-strangers.ts';
import { writeSums } from '../../../../../src/cli/build/output/sums.ts';
import { tidy } from '../../../../../src/cli/build/output/swap-in.ts';
import { makeWorkFolder } from '../../../../../src/cli/build/output/work-folder.ts';
import { siteFolder } from '../../../../support/site-folder.ts';
import { folderOf } from '../../../../support/variant.ts';

const ask = (target: string, isMountPoint = false) =>
  findStrangers({ target, named: 'dist', beside: isMountPoint ? target : dirname(target), isMountPoint });

const write =
  (path: string, text = '') =>
  (target: string) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };

test.each<[string, (target: string) => void]>([
  ['as it was built', () => undefined],
  ['with files that were deleted', (target) => rmSync(join(target, '404.html'))],
  ['with what programs that show folders leave', write('_astro/.DS_Store')],
])('a site %s may be replaced', async (_, change) => {
  const target = join(await siteFolder('dist', { 'events/mill/index.html': 'mill' }), 'dist');
  change(target);
  expect(await ask(target)).toBeUndefined();
});

const made = (names: string, it = 'it') =>
  `dist holds what no build has made: ${names}. ` +
  `A build replaces the whole folder: move ${it} away, or name another folder with --outDir.`;
const changed = (names: string) =>
  `dist holds what was changed since a build made it: ${names}. ` +
  'A build replaces the whole folder: move it away, or name another folder with --outDir.';

test.each<[string, (target: string) => void, string]>([
  ['a repository', write('.git/HEAD'), made('.git/')],
  ['a file that is hidden', write('.htaccess'), made('.htaccess')],
  ['the name of a host', write('CNAME', 'archive.example\n'), made('CNAME')],
  ['a file among those of a build', write('events/mill/photo.jpg'), made('events/mill/photo.jpg')],
  ['a folder with nothing in it', (target) => mkdirSync(join(target, 'events/ferry')), made('events/ferry/')],
  [
    'many files',
    (target) => ['a', 'b', 'c', 'd', 'e'].forEach((name) => write(name)(target)),
    made('a, b, c and 2 more', 'them'),
  ],
  ['a name that would break the line', write('a\n::error::b'), made('a\\u000a::error::b')],
  ['a page that was edited', write('index.html', 'home, edited'), changed('index.html')],
  [
    'a link in the place of a page',
    (target) => {
      rmSync(join(target, 'index.html'));
      symlinkSync('404.html', join(target, 'index.html'));
    },
    made('index.html'),
  ],
  [
    'the work of a build inside it, which is for mount points',
    write('.passage-next-1-00000000/a'),
    made('.passage-next-1-00000000/'),
  ],
])('%s in a site keeps it from being replaced', async (_, change, sentence) => {
  const target = join(await siteFolder('dist', { 'events/mill/index.html': 'mill' }), 'dist');
  change(target);
  expect(await ask(target)).toBe(sentence);
});

test.each([
  [
    'with pages of another program',
    { 'index.html': '', '404.html': '', '_astro/page.js': '' },
    '404.html, _astro/, index.html',
  ],
  ['with a list of other files', { 'data.csv': '1' }, 'SHA256SUMS, data.csv'],
  [
    'of this program, but of another one that Astro built, with its list,',
    { 'index.html': '', '404.html': '', '_astro/a.css': '', 'data.csv': '1' },
    '404.html, SHA256SUMS, _astro/ and 2 more',
  ],
])('a folder %s is no site', async (_, files, names) => {
  const target = folderOf(files);
  if ('data.csv' in files) await writeSums(target);
  expect(await ask(target)).toBe(made(names, 'them'));
});

test('a folder that is empty or not there has nothing to keep', async () => {
  const target = folderOf({});
  expect(await ask(target)).toBeUndefined();
  expect(await ask(join(target, 'dist'))).toBeUndefined();
});

test('a list that leads out of the folder, or is reached by a link, is none', async () => {
  const folder = await siteFolder('dist');
  writeFileSync(join(folder, 'dist/SHA256SUMS'), `${'0'.repeat(64)}  ../index.html\n`);
  expect(await ask(join(folder, 'dist'))).toContain('404.html, SHA256SUMS, _astro/ and 3 more');
  const linked = join(await siteFolder('dist'), 'dist');
  rmSync(join(linked, 'SHA256SUMS'));
  symlinkSync(join(folder, 'dist/SHA256SUMS'), join(linked, 'SHA256SUMS'));
  expect(await ask(linked)).toContain('404.html, SHA256SUMS, _astro/ and 3 more');
});

test('in a mount point stand the lock, the work of a build of it, and what disks have at their top', async () => {
  const target = join(await siteFolder('dist'), 'dist');
  await makeWorkFolder(target, target);
  mkdirSync(join(target, 'lost+found'));
  writeFileSync(join(target, lockNameOf(target)), markText(target));
  expect(await ask(target, true)).toBeUndefined();
  await makeWorkFolder(target, join(target, 'other'));
  expect(await ask(target, true)).toMatch(/^dist holds what no build has made: \.passage-next-\d+-\w+\/\. /u);
});

test.each<[string, (target: string) => void]>([
  ['a folder without a mark', (target) => mkdirSync(join(target, '.passage-next-4194305-00000000'))],
  ['a folder with an empty mark', write('.passage-next-4194305-00000000/passage-build.json')],
  ['an empty lock', write('.passage-dist.lock')],
  ['a lock that was put aside', write('.passage-dist.lock.0d5a3d6c-5b62-4b8c-9a38-7ce1a59e8f10')],
])('%s that a build killed early left in a mount point is no stranger, and the next build removes it', async (_, leave) => {
  const target = join(await siteFolder('dist'), 'dist');
  const place = { target, named: 'dist', beside: target, isMountPoint: true };
  const before = readdirSync(target);
  leave(target);
  for (const name of readdirSync(target)) if (name.includes('.lock')) utimesSync(join(target, name), 1, 1);
  expect(await findStrangers(place)).toBeUndefined();
  const unlock = lockOutput(target, target);
  if (typeof unlock === 'string') throw new Error(unlock);
  await tidy(place);
  unlock();
  expect(readdirSync(target)).toEqual(before);
});
