import { mkdirSync, readdirSync, renameSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  lastSite,
  makeWorkFolder,
  removeLeftovers,
  removeWorkFolder,
  siteInExchange,
} from '../../../../../src/cli/build/output/work-folder.ts';
import { endBuildOf } from '../../../../support/ended-build.ts';
import { folderOf } from '../../../../support/variant.ts';

test('no two builds have one work folder, and a build removes its own', async () => {
  const folder = folderOf({});
  const [one = '', other = ''] = await Promise.all([1, 2].map(() => makeWorkFolder(join(folder, 'new'), join(folder, 'dist'))));
  expect(readdirSync(join(folder, 'new')).sort()).toEqual([basename(one), basename(other)].sort());
  await removeWorkFolder(one, join(folder, 'dist'));
  expect(readdirSync(join(folder, 'new'))).toEqual([basename(other)]);
});

test('only leftovers are removed that are marked, of a build that has ended, and not needed any more', async () => {
  const folder = folderOf({ '.passage-next-1-0badcafe/thesis.txt': 'precious', 'thesis/a.txt': '' });
  const works = await Promise.all([1, 2, 3, 4].map(() => makeWorkFolder(folder, join(folder, 'dist'))));
  const [ended = '', going = '', withLast = '', exchanging = ''] = works;
  for (const each of [ended, withLast, exchanging]) endBuildOf(each);
  mkdirSync(join(withLast, lastSite));
  mkdirSync(join(exchanging, siteInExchange));
  writeFileSync(join(ended, 'page.html'), '');
  await removeLeftovers(folder);
  const kept = [going, withLast, exchanging].map((each) => basename(each));
  expect(readdirSync(folder).sort()).toEqual(['.passage-next-1-0badcafe', 'thesis', ...kept].sort());
});

test('the folder of a build that was killed before it had marked it goes if it is empty', async () => {
  const folder = folderOf({ '.passage-next-4194305-00000001/passage-build.json': '' });
  mkdirSync(join(folder, '.passage-next-4194305-00000000'));
  mkdirSync(join(folder, `.passage-next-${process.pid}-00000002`));
  await removeLeftovers(folder);
  expect(readdirSync(folder)).toEqual([`.passage-next-${process.pid}-00000002`]);
});

test('a link with the name of a work folder is not followed, nor what it leads to removed', async () => {
  const folder = folderOf({ 'mine/thesis.txt': 'precious' });
  await makeWorkFolder(folder, join(folder, 'dist'));
  const [work = ''] = readdirSync(folder).filter((name) => name.startsWith('.passage-next-'));
  endBuildOf(join(folder, work));
  renameSync(join(folder, work, 'passage-build.json'), join(folder, 'mine/passage-build.json'));
  rmdirSync(join(folder, work));
  symlinkSync('mine', join(folder, '.passage-next-4000000-abcdef12'));
  await removeLeftovers(folder);
  expect(readdirSync(join(folder, 'mine')).sort()).toEqual(['passage-build.json', 'thesis.txt']);
});
