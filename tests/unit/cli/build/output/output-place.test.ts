import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, realpathSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os, { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findPlace } from '../../../../../src/cli/build/output/output-place.ts';
import { folderOf } from '../../../../support/variant.ts';

const root = resolve(import.meta.dirname, '../../../../..');
const folderWith = (files: Readonly<Record<string, string>>) => realpathSync(folderOf(files));

test.each(['', '/', '//'])('a folder whose parent can be written is a place, its name ending in %j or not', (slash) => {
  const folder = folderWith({ 'dist/index.html': '' });
  const place = { target: join(folder, 'dist'), named: join(folder, 'dist'), beside: folder, isMountPoint: false };
  expect(findPlace(`${folder}/dist${slash}`, 'content', false)).toEqual(place);
  expect(findPlace(`${folder}/dist${slash}`, 'content', true)).toEqual({ ...place, zip: join(folder, 'dist.zip') });
});

test('of a folder that will be created, only a parent has to exist', () => {
  const folder = folderWith({});
  const place = findPlace(join(folder, 'a/b/dist'), 'content', false);
  expect(place).toMatchObject({ target: join(folder, 'a/b/dist'), beside: join(folder, 'a/b') });
  expect(existsSync(join(folder, 'a'))).toBe(false);
});

test('a link leads to the place, and the zip stands beside the link', () => {
  const folder = folderWith({ 'there/dist/index.html': '' });
  symlinkSync(join(folder, 'there/dist'), join(folder, 'link'));
  expect(findPlace(join(folder, 'link'), 'content', true)).toMatchObject({
    ...{ target: join(folder, 'there/dist'), beside: join(folder, 'there'), zip: join(folder, 'link.zip') },
  });
});

test.runIf(process.platform === 'linux' && existsSync('/dev/shm'))('a folder that cannot be renamed is told as one', () => {
  expect(findPlace('/dev/shm', 'content', false)).toMatchObject({ target: '/dev/shm', beside: '/dev/shm', isMountPoint: true });
});

const elsewhere = 'Name another folder with --outDir.';

test.each<[string, string, string]>([
  ['no name', '', 'The folder for the site has no name. Name one with --outDir, such as dist.'],
  [
    'a name that would break a line',
    'a\n::error::b',
    `The name of the folder for the site, a\\u000a::error::b, has a character that cannot be seen. ${elsewhere}`,
  ],
  [
    'the project',
    '.',
    `The site cannot be in .: that holds the project itself, and a build replaces the whole folder. ${elsewhere}`,
  ],
  [
    'the whole disk',
    '/',
    `The site cannot be in /: that holds the project itself, and a build replaces the whole folder. ${elsewhere}`,
  ],
  [
    'the own folder of whoever builds',
    homedir(),
    `The site cannot be in ${homedir()}: that holds your own folder, and a build replaces the whole of it. ${elsewhere}`,
  ],
  ['the sources of the program', 'src/site', `The site cannot be in src/site: src is the project's own. ${elsewhere}`],
  [
    'what holds the caches of a build',
    '.passage',
    `The site cannot be in .passage: .passage/fonts is the project's own. ${elsewhere}`,
  ],
  ['a repository', 'a/.git/b', `The site cannot be in a/.git/b: no site belongs in .git. ${elsewhere}`],
  [
    'a folder of the content',
    'tests/fixtures/content/dist',
    `The site cannot be in tests/fixtures/content/dist: that lies in the content folder, where the next check would read it. ${elsewhere}`,
  ],
])('%s is no place', (_, named, sentence) => {
  expect(findPlace(named, 'tests/fixtures/content', false)).toBe(sentence);
});

test('a file, what would lie in a file, and a link to nothing are no places', () => {
  const folder = folderWith({ file: '' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  const said = (name: string) => findPlace(join(folder, name), 'content', false);
  expect(said('file')).toBe(`The site cannot be in ${folder}/file: it is a file. ${elsewhere}`);
  expect(said('file/dist')).toBe(`The site cannot be in ${folder}/file/dist: ${folder}/file is a file. ${elsewhere}`);
  symlinkSync('circle', join(folder, 'circle'));
  for (const [name, link] of Object.entries({
    link: 'link',
    'link/in/dist': 'link',
    circle: 'circle',
    'circle/dist': 'circle',
  }))
    expect(said(name)).toBe(`${folder}/${link} is a link to nothing. Remove the link, or name another folder with --outDir.`);
});

test.skipIf(process.platform === 'win32').each([
  ['a folder in one that may only be read', 'closed/dist', 'closed'],
  ['a folder to be made in one that may only be read', 'closed/new/dist', 'closed'],
  ['a folder that may only be read', 'closed', 'closed'],
])('%s is no place', (_, name, closed) => {
  const folder = folderWith({ 'closed/dist/index.html': '' });
  for (const open of ['', 'closed/dist']) chmodSync(join(folder, open), 0o777);
  chmodSync(join(folder, 'closed'), 0o555);
  const script = `process.stdout.write((await import('./src/cli/build/output/output-place.ts')).findPlace(process.argv[1], 'content', false))`;
  // The superuser may write everywhere, so these tests run as nobody.
  const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const words = ['--input-type=module', '-e', script, join(folder, name)];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', ...asNobody });
  chmodSync(join(folder, 'closed'), 0o755);
  expect(stdout).toBe(
    `The site cannot be in ${join(folder, name)}: ${join(folder, closed)}: this user has no right to it (EACCES). ${elsewhere}`,
  );
});

test('a user whom the system does not know, and who has no folder, may build', () => {
  const folder = folderWith({});
  const none = vi.spyOn(os, 'homedir').mockImplementation(() => {
    throw Object.assign(new Error('no such user'), { code: 'ERR_SYSTEM_ERROR' });
  });
  syncBuiltinESMExports();
  try {
    expect(findPlace(join(folder, 'dist'), 'content', false)).toMatchObject({ target: join(folder, 'dist') });
    expect(none).toHaveBeenCalled();
  } finally {
    none.mockRestore();
    syncBuiltinESMExports();
  }
});
