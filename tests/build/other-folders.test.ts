import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../support/site-folder.ts';
import { folderOf } from '../support/variant.ts';

/**
 * A build deletes nothing that builds have not made, and says so before it starts. Astro's output is replaced by a small
 * folder.
 */
const root = resolve(import.meta.dirname, '../..');
const timeout = 60_000;
const neighbours = [
  'proj.old/thesis.txt',
  'proj.next-1/thesis.txt',
  'proj.zip.next-1',
  'proj.zip.old',
  'proj.lock',
  'proj.coming',
];

test.each<[string, readonly string[], string, ...string[]]>([
  ['a folder of other files', ['proj/a'], 'proj holds what no build has made: a. '],
  [
    'a repository that is published from',
    ['proj/index.html', 'proj/404.html', 'proj/CNAME', 'proj/.nojekyll', 'proj/.git/HEAD', 'proj/src/a.ts'],
    'proj holds what no build has made: .git/, .nojekyll, 404.html and 3 more. ',
  ],
  ['a file', ['proj'], 'The site cannot be in proj: it is a file. '],
  ['a zip of that name that is somebody’s', ['proj.zip'], 'proj.zip is not what a build packed, ', '--offline'],
])('%s is kept, and all that is beside it', { timeout }, (_, files, sentence, ...more) => {
  const folder = folderOf(Object.fromEntries([...files, ...neighbours].map((path) => [path, `precious ${path}`])));
  const before = contentsOf(folder);
  const { status, stdout, stderr } = build(join(folder, 'proj'), more);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.replaceAll(`${folder}/`, '')).toContain(sentence);
  expect(contentsOf(folder)).toEqual(before);
});

test('a link to nothing and a folder of the content are told before the build', { timeout }, () => {
  const folder = folderOf({});
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  expect(build(join(folder, 'link'))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('link to nothing') as string,
  });
  cpSync(join(root, 'tests/fixtures/sites/minimal/content'), join(folder, 'content'), { recursive: true });
  const inside = build(join(folder, 'content/dist'), [], join(folder, 'content'));
  expect(inside).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('lies in the content folder') as string,
  });
});

test('beside a new site and one that is replaced everything stays', { timeout }, () => {
  const folder = folderOf(Object.fromEntries(neighbours.map((path) => [path, `precious ${path}`])));
  const before = contentsOf(folder);
  for (const edition of ['first', 'second']) {
    expect(build(join(folder, 'proj'))).toMatchObject({ status: 0, stderr: '' });
    const after = contentsOf(folder);
    expect(
      after.filter((line) => !line.startsWith('proj/')),
      edition,
    ).toEqual(before);
    expect(after).toContain('proj/index.html: home');
    expect(after.some((line) => line.startsWith('proj/.nojekyll'))).toBe(true);
  }
});

function build(outDir: string, more: readonly string[] = [], content = 'tests/fixtures/sites/minimal/content') {
  const built = folderOf(siteFiles);
  const words = ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import ${join(root, 'tests/support/kill-at.mjs')}`, PASSAGE_BUILT: built },
  });
  return { status, stdout, stderr };
}

/** All files under a folder with their contents. */
function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file.slice(folder.length + 1)}: ${readFileSync(file, 'utf8')}`)
    .sort();
}
