import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { commands } from '../../../../src/cli/commands.ts';
import { runCommand } from '../../../../src/cli/framework/run-command.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { spokenTo } from '../../../support/spoken.ts';
import { folderOf } from '../../../support/variant.ts';

async function make(...words: readonly string[]) {
  const terminal = spokenTo();
  return { code: await runCommand(['new', 'archive', ...words], commands, terminal), terminal };
}

test('a new archive has what every archive needs, two events and a disagreement, and nothing is wrong with it', async () => {
  const folder = join(folderOf({}), 'deep/down');
  const { code, terminal } = await make(folder);
  expect([code, terminal.errors]).toEqual([0, '']);
  expect(terminal.said).toContain(`npm run check -- --content ${folder}`);
  const { archive, problems } = runChecks(folder, addressesOf);
  expect(problems).toEqual([]);
  expect(archive?.events.map(({ id }) => id)).toEqual(['mill-opens', 'river-over-the-wheel']);
  expect(archive?.disagreements.map(({ sides }) => sides.map(({ position }) => position))).toEqual([
    ['40 guests', '55 guests'],
  ]);
  expect(archive?.pages.map(({ id }) => id)).toEqual(['about', 'method']);
});

test('a folder that is there and empty is filled', async () => {
  const folder = folderOf({});
  expect((await make(folder)).code).toBe(0);
  expect(readdirSync(folder)).toContain('site.yaml');
});

test('nothing is ever written over', async () => {
  const folder = folderOf({ 'notes.txt': 'Mine.' });
  const { code, terminal } = await make(folder);
  expect([code, terminal.said]).toEqual([1, '']);
  expect(terminal.errors).toContain('is there already, and holds something. Name another folder.');
  expect(readdirSync(folder)).toEqual(['notes.txt']);
  writeFileSync(join(folder, 'taken'), 'Mine too.');
  const file = await make(join(folder, 'taken'));
  expect([file.code, file.terminal.errors]).toEqual([1, `Nothing is written: ${join(folder, 'taken')} is a file.\n`]);
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('Mine too.');
  mkdirSync(join(folder, 'content/events'), { recursive: true });
  expect((await make(join(folder, 'content'))).code).toBe(1);
});

test.for([[[]], [['one', 'two']]] as const)('the folder is named, one and no more: %j', async ([words]) => {
  expect((await make(...words)).code).toBe(2);
});
