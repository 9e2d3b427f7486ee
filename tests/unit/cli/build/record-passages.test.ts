import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { planRecording, record } from '../../../../src/cli/build/record-passages.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { spokenTo } from '../../../support/spoken.ts';
import { variantFolder } from '../../../support/variant.ts';

async function recordIn(folder: string) {
  const terminal = spokenTo();
  const recording = planRecording(folder, runChecks(folder, addressesOf));
  if (recording) await record(recording, terminal);
  return { said: terminal.said, errors: terminal.errors };
}

test('what is new is recorded once, and a lock without anything new is not touched', async () => {
  const folder = variantFolder({});
  const file = join(folder, 'passages.lock.json');
  const { said } = await recordIn(folder);
  expect(said).toBe(`${file}: 1 new passage recorded. Commit the file: addresses of passages are permanent.\n`);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync('tests/fixtures/sites/minimal/content/passages.lock.json', 'utf8'));
  const { mtimeMs, ino } = statSync(file);
  expect(await recordIn(folder)).toEqual({ said: '', errors: '' });
  expect(statSync(file)).toMatchObject({ mtimeMs, ino });
});

test('a lock that cannot be written is said, and is no failure', async () => {
  const folder = variantFolder({});
  const recording = planRecording(folder, runChecks(folder, addressesOf));
  // A folder in place of the file, so that no file can be moved there.
  mkdirSync(join(folder, 'passages.lock.json/full'), { recursive: true });
  const terminal = spokenTo();
  if (recording) await record(recording, terminal);
  expect(terminal.errors).toMatch(/^.*passages\.lock\.json could not be written \(E[A-Z]+\)\.\nThe site is whole/u);
  rmSync(join(folder, 'passages.lock.json'), { recursive: true });
});

test('a lock with problems is left alone', async () => {
  const folder = variantFolder({ 'passages.lock.json': '{ "p-1": 1 }' });
  expect(await recordIn(folder)).toEqual({ said: '', errors: '' });
});
