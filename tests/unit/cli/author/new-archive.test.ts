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

test('git is told what to leave as it is, and what to leave out', async () => {
  const folder = join(folderOf({}), 'mine');
  await make(folder);
  expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toContain('sources/*.txt -text');
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('.DS_Store\n');
});

test.for([
  ['en-GB', ['about.md', 'method.md'], []],
  ['fr', [], ['description', 'home', 'licence', 'subtitle', 'title', 'topics', 'description', 'title']],
] as const)('in %s no words of another language stand for its own', async ([language, pages, asked]) => {
  const folder = join(folderOf({}), 'mine');
  expect((await make(folder, '--language', language)).code).toBe(0);
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain(`language: ${language}\n`);
  const isThere = readdirSync(folder).includes('pages');
  expect(isThere ? readdirSync(join(folder, 'pages')) : []).toEqual(pages);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['.gitattributes', '.gitignore', 'site.yaml', 'topics.yaml']));
  const { problems } = runChecks(folder, addressesOf);
  expect(problems.every(({ code }) => code === 'field-invalid')).toBe(true);
  expect(problems.length > 0).toBe(asked.length > 0);
});

test('a language that is none is refused', async () => {
  expect((await make(join(folderOf({}), 'mine'), '--language', 'french')).code).toBe(2);
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
