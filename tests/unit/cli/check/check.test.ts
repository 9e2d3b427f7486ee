import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { change, opens } from '../../../support/mill-archive.ts';
import { type Files, variantFolder } from '../../../support/variant.ts';

const broken = 'tests/fixtures/sites/broken/content';
const minimal = 'tests/fixtures/sites/minimal/content';

/** Runs the command as an author does, but without a terminal and outside a workflow. */
function run(words: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = process.cwd()) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_ACTIONS|NO_COLOR|FORCE_COLOR|PASSAGE_)/u.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...words], {
    ...{ encoding: 'utf8', env: { ...clean, ...env }, cwd },
  });
  return { status, stdout, stderr };
}

test('an archive that may be published ends with 0, and says so on standard output', () => {
  const { status, stdout, stderr } = run(['check', '--content', minimal]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('1 event, 1 citation of 1 source, 0 disagreements. No problems.');
});

test('problems end with 1 and stand on standard error, without colour where there is no terminal', () => {
  const { status, stdout, stderr } = run(['check', '--content', broken]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('events/quote-missing.md:7:12 quote-missing');
  expect(stderr).not.toContain('\u001B');
});

test('colour can be asked for', () => {
  expect(run(['check', '--content', broken], { FORCE_COLOR: '1' }).stderr).toContain('\u001B[31m');
});

test('a workflow gets annotations on standard output, and JSON is alone there', () => {
  const { stdout, stderr } = run(['check', '--content', broken], { GITHUB_ACTIONS: 'true' });
  expect(stdout).toMatch(/^::(?:error|warning) file=tests\/fixtures/u);
  expect(stderr).toContain('quote-missing');
  const json = run(['check', '--content', broken, '--json'], { GITHUB_ACTIONS: 'true' });
  expect(json.status).toBe(1);
  expect((JSON.parse(json.stdout) as { problems: unknown[] }).problems.length).toBeGreaterThan(30);
});

// Windows has no folder of such a name.
test.skipIf(process.platform === 'win32').for([
  [['--explain', 'no\n::error::such\u001b[2J\u009b2J'], 2],
  [['--content', '::stop-commands::no'], 0],
] as const)('a word of the call gives no command to a workflow that runs the check, nor to a terminal: %j', ([words, code]) => {
  const inFolder = mkdtempSync(join(tmpdir(), 'passage-'));
  cpSync(minimal, join(inFolder, '::stop-commands::no'), { recursive: true });
  const { status, stdout, stderr } = run(['check', ...words], {}, inFolder);
  rmSync(inFolder, { recursive: true });
  expect(status).toBe(code);
  expect(stdout + stderr).not.toMatch(/^\s*::|##\[|\u001b|\u009b/mu);
});

test('a name of a file gives no command to a workflow that runs the check, nor to a terminal', ({ skip }) => {
  skip(process.platform === 'win32', 'no file has such a name there');
  const names = [
    'events/a\n::error::no',
    'events/b\n ::stop-commands::no.md',
    'c\r##[error]no',
    'd\u001b[2J.md',
    'e\u009b2J.md',
  ];
  const folder = variantFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
  const { status, stdout, stderr } = run(['check', '--content', folder], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s*::|##\[/mu);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('::error file=')),
  ).toEqual([]);
  expect(stdout.match(/^::/gmu)).toHaveLength(names.length);
  const json = run(['check', '--json', '--content', folder]).stdout;
  expect(stdout + stderr + json).not.toMatch(/[\0-\x08\v-\x1F\x7F-\x9F]/u);
  expect((JSON.parse(json) as { problems: { file: string }[] }).problems.map(({ file }) => file)).toEqual(
    names.map((name) => join(folder, name)).sort(),
  );
});

test.for([['check', '--jsn'], ['chek'], []])('words that mean nothing end with 2: %j', (words) => {
  expect(run(words).status).toBe(2);
});

test.for<[string, Files, string]>([
  ['an event that does not parse', change(opens, 'title: The', 'title: "The'), `${opens}:2:8 yaml-syntax`],
  [
    'a wrong quotation',
    { 'events/mill-opens.md': null, ...change(opens, 'opened on', 'closed on') },
    `${opens}:9:12 quote-missing`,
  ],
  ['a NUL byte', { 'topics.yaml': '- id: \0' }, 'topics.yaml:1:7 character-unseen'],
  ['a record that is none', { 'passages.lock.json': '{' }, 'passages.lock.json:1:2 json-syntax'],
  ['bytes that are no text', { 'site.yaml': new Uint8Array([0xff, 0xfe, 0]) }, 'site.yaml:1:1 text-encoding'],
  ['nesting without end', { 'eras.yaml': '['.repeat(100_000) }, 'eras.yaml:1:101 yaml-syntax'],
])('is told in plain words, and ends with 1: %s', ([, files, place]) => {
  const { status, stdout, stderr } = run(['check', '--content', variantFolder(files)]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(place);
  expect(stderr).not.toMatch(/\u001B|^\s+at |node:|Error:/mu);
});

test('a link to nothing and a folder with the name of a file are told as other problems are', () => {
  const folder = variantFolder({});
  symlinkSync('gone.md', join(folder, 'events/gone-too.md'));
  mkdirSync(join(folder, 'events/flood.md'));
  const { status, stderr } = run(['check', '--content', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('events/flood.md:1:1 file-unknown\n  events/flood.md is a folder.');
  expect(stderr).toContain('events/gone-too.md:1:1 file-unknown\n  events/gone-too.md is a link to nothing.');
});

test('a content folder that is not there is a problem of its own', () => {
  const { status, stderr } = run(['check', '--content', 'nowhere']);
  expect(status).toBe(1);
  expect(stderr).toContain('content-empty');
});
