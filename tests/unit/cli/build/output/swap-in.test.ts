import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodFolder, swapIn, tidy } from '../../../../../src/cli/build/output/swap-in.ts';
import { lastSite, makeWorkFolder, removeWorkFolder, wholeSite } from '../../../../../src/cli/build/output/work-folder.ts';
import { endBuildOf } from '../../../../support/ended-build.ts';
import { siteFolder } from '../../../../support/site-folder.ts';

async function prepared() {
  const folder = await siteFolder('dist', { 'index.html': 'last', 'events/mill/index.html': 'mill' });
  const target = join(folder, 'dist');
  const work = await makeWorkFolder(folder, target);
  renameSync(join(await siteFolder('site', { 'index.html': 'new' }), 'site'), join(work, wholeSite));
  const home = () => readFileSync(join(target, 'index.html'), 'utf8');
  return { folder, target, work, home, place: { target, named: 'dist', beside: folder, isMountPoint: false } };
}

test.each([
  ['the system can exchange names', undefined],
  ['it cannot', () => false],
])('a site takes the place of the last one when %s', async (_, exchange) => {
  const { folder, target, work, home, place } = await prepared();
  await swapIn(work, place, exchange);
  expect(home()).toBe('new');
  await removeWorkFolder(work, target);
  expect(readdirSync(folder)).toEqual(['dist']);
});

describe.each([
  ['the system can exchange names', undefined],
  ['it cannot', () => false],
])('what comes into the last site while a new one takes its place, when %s', (_, exchange) => {
  /** Files written between the last check and the exchange are in the folder that was replaced. */
  async function swapped(late: Readonly<Record<string, string>>, isKilled = false) {
    const made = await prepared();
    for (const [path, text] of Object.entries(late)) {
      mkdirSync(dirname(join(made.target, path)), { recursive: true });
      writeFileSync(join(made.target, path), text);
    }
    await swapIn(made.work, made.place, exchange);
    if (isKilled) endBuildOf(made.work);
    return { ...made, told: isKilled ? await tidy(made.place) : await removeWorkFolder(made.work, made.target) };
  }

  test.each([false, true])('stands in the new one, if its place is free (build killed then: %s)', async (isKilled) => {
    const { folder, target, home, told } = await swapped({ 'thesis.txt': 'mine', 'events/mill/notes/a': 'mine' }, isKilled);
    expect(home()).toBe('new');
    for (const path of ['thesis.txt', 'events/mill/notes/a']) expect(readFileSync(join(target, path), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(told).toEqual([
      `While the new site took its place, events/mill/notes/, thesis.txt came into ${target}. They are still there: ` +
        'move them away before the next build.',
    ]);
  });

  test('is kept beside, if it is not', async () => {
    const { folder, home, told } = await swapped({ 'thesis.txt': 'mine', 'index.html': 'edited' });
    expect(home()).toBe('new');
    const kept = readdirSync(folder).find((name) => name.startsWith('dist.kept-')) ?? '';
    expect(readdirSync(folder)).toEqual(['dist', kept]);
    expect(readFileSync(join(folder, kept, 'index.html'), 'utf8')).toBe('edited');
    expect(readFileSync(join(folder, kept, 'thesis.txt'), 'utf8')).toBe('mine');
    expect(told).toEqual([
      `While the new site took its place, thesis.txt, index.html came into the last one. That is kept in ${join(folder, kept)}.`,
    ]);
  });
});

test('a first site needs nothing to take the place of', async () => {
  const { folder, work, place } = await prepared();
  const target = join(folder, 'first');
  await swapIn(work, { ...place, target });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
});

test('in a mount point a site takes the place of the last one file by file, and no folder changes its name', async () => {
  const folder = await siteFolder('dist', { 'events/mill/index.html': 'mill' });
  const target = join(folder, 'dist');
  const work = await makeWorkFolder(target, target);
  const next = await siteFolder('site', { 'index.html': 'new', 'events/ferry/index.html': 'ferry' });
  renameSync(join(next, 'site'), join(work, wholeSite));
  await swapIn(work, { target, isMountPoint: true }, () => {
    throw new Error('a mount point has no other name');
  });
  await removeWorkFolder(work, target);
  expect(readdirSync(target).sort()).toEqual([
    '404.html',
    'SHA256SUMS',
    '_astro',
    'coverage',
    'disagreements',
    'events',
    'index.html',
  ]);
  expect(readdirSync(join(target, 'events'))).toEqual(['ferry']);
});

test.each(['dist', 'link'])(
  'a site left aside between two renames is found by %s, and put back with nothing left over',
  async (name) => {
    const { folder, target, work, home, place } = await prepared();
    symlinkSync(target, join(folder, 'link'));
    renameSync(target, join(work, lastSite));
    endBuildOf(work);
    expect(readFileSync(join(goodFolder(join(folder, name)), 'index.html'), 'utf8')).toBe('last');
    await tidy(place);
    expect(goodFolder(target)).toBe(target);
    expect(home()).toBe('last');
    expect(readdirSync(folder)).toEqual(['dist', 'link']);
  },
);

test('only what ended builds of this site have left is tidied away', async () => {
  const { folder, target, work, place } = await prepared();
  const others = ['dist.old', 'dist.next-1', 'dist.zip.next-1', '.passage-next-thesis', 'dist-2'];
  for (const name of others) mkdirSync(join(folder, name));
  const [ended, ofAnother, going] = await Promise.all(
    [target, join(folder, 'dist-2'), target].map((each) => makeWorkFolder(folder, each)),
  );
  for (const each of [work, ended, ofAnother]) endBuildOf(each ?? '');
  const elsewhere = await makeWorkFolder(folder, target);
  endBuildOf(elsewhere, 'elsewhere.example');
  await tidy(place);
  const kept = [...others, 'dist', ...[ofAnother, going].map((each) => each?.slice(folder.length + 1))];
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});
