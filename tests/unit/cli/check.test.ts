import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const broken = 'tests/fixtures/sites/broken/content';
const minimal = 'tests/fixtures/sites/minimal/content';

/** Runs the command as an author does, but on no terminal and in no workflow. */
function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_ACTIONS|NO_COLOR|FORCE_COLOR|PASSAGE_)/u.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    ...{ encoding: 'utf8', env: { ...clean, ...env } },
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

test.for([['check', '--jsn'], ['chek'], []])('words that mean nothing end with 2: %j', (words) => {
  expect(run(words).status).toBe(2);
});
