import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** The tutorials of the README, followed word for word in a copy of the content. */
const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const place = mkdtempSync(join(tmpdir(), 'passage-tutorial-'));
cpSync(join(root, 'content'), join(place, 'content'), { recursive: true });
// `npm run <name> -- …` without npm, which would look for a package.json in this folder.
mkdirSync(join(place, 'bin'));
writeFileSync(
  join(place, 'bin/npm'),
  `#!/bin/sh\nname=$2\nshift 2\n[ "$1" = -- ] && shift\nexec "${process.execPath}" "${root}/src/cli/main.ts" "$name" "$@"\n`,
);
chmodSync(join(place, 'bin/npm'), 0o755);

afterAll(() => {
  rmSync(place, { recursive: true });
});

function section(title: string): string {
  const [, words = ''] = readme.split(`\n## ${title}\n`);
  return words.split('\n## ')[0] ?? '';
}

/** The fenced code blocks in one language, without the indentation of the list they are in. */
function blocks(words: string, language: string): string[] {
  const fences = words.matchAll(/^(?<space> *)```(?<language>\w+)\n(?<text>[\s\S]*?)^ *```$/gmu);
  return [...fences]
    .filter(({ groups }) => groups?.['language'] === language)
    .map(({ groups: { space = '', text = '' } = {} }) => text.replaceAll(new RegExp(`^${space}`, 'gmu'), ''));
}

/** The words in backticks that match a pattern. */
function named(words: string, pattern: RegExp): string[] {
  return [...words.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code).filter((code) => pattern.test(code));
}

function run(command: string, from = place) {
  const env = { ...process.env, PATH: `${join(place, 'bin')}:${process.env['PATH']}`, GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: from, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('Add an event in five minutes', { timeout: 120_000 }, () => {
  const words = section('Add an event in five minutes');
  const [file = ''] = named(words, /^content\/events\/.+\.md$/u);
  const [event = ''] = blocks(words, 'markdown');
  const [check = ''] = named(words, /^npm run check$/u);
  const write = (text: string) => {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  };

  test('the event passes the check', () => {
    write(event);
    expect(event).toMatch(/^---\ntitle: /u);
    expect(run(check)).toMatchObject({ status: 0, said: expect.stringContaining('No problems.') as string });
  });

  test('one word changed gives the report that the README shows', () => {
    const [, was = '', is = ''] = /Change the word `(\w+)` in the quotation to `(\w+)`/u.exec(words) ?? [];
    const changed = event.replace(new RegExp(`(?<=quote: .*)\\b${was}\\b`, 'u'), is);
    expect(changed).not.toBe(event);
    write(changed);
    const { status, said } = run(check);
    expect(status).toBe(1);
    const [, , shown = ''] = /```(\n)(content\/events[\s\S]*?)```/u.exec(section('While you write')) ?? [];
    expect(said).toContain(shown.trim());
    write(event);
  });

  test('the commands below it find the words and write another event that passes', () => {
    const commands = blocks(words, 'sh').join('').trim().split('\n');
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(run(command), command).toMatchObject({ status: 0 });
    expect(run(check).status).toBe(0);
  });
});

test('Start your own archive', { timeout: 120_000 }, () => {
  const words = section('Start your own archive');
  const commands = blocks(words, 'sh').join('').trim().split('\n');
  const [serve = ''] = commands.splice(-1);
  expect(serve).toBe('npm run serve -- --outDir my-site');
  for (const command of commands) {
    // Astro builds the project in the current folder, so only that command names its folders in full.
    const isBuild = command.includes(' build ');
    const { status, said } = isBuild ? run(command.replaceAll(/\bmy-/gu, `${place}/my-`), root) : run(command);
    expect([status, status === 0 ? '' : said], command).toEqual([0, '']);
    if (command.includes(' check ')) expect(said).toContain('2 events, 4 citations of 1 source, 1 disagreement. No problems.');
  }
  const home = readFileSync(join(place, 'my-site/index.html'), 'utf8');
  expect(home).toContain('The mill at Upper Weir opens');
  expect(run('npm run new -- archive my-archive').status).toBe(1);
});
