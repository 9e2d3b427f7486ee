import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exchange } from '../../../../../src/cli/build/output/exchange.ts';
import { findProgram } from '../../../../hosts/host-program.ts';
import { folderOf } from '../../../../support/variant.ts';

const path = process.env['PATH'];
const perl = findProgram('perl');
const canExchange = process.platform === 'linux' && perl !== undefined;

afterEach(() => {
  process.env['PATH'] = path;
});

/** Two folders, and a PATH with only the given programs. */
function prepared(programs: Readonly<Record<string, string>>) {
  const folder = folderOf({ 'one/name': 'one', 'other/name': 'other' });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, made] of Object.entries(programs)) {
    if (made.startsWith('/')) symlinkSync(made, join(bin, name));
    else writeFileSync(join(bin, name), `#!/bin/sh\n${made}\n`);
    if (!made.startsWith('/')) chmodSync(join(bin, name), 0o755);
  }
  process.env['PATH'] = bin;
  const names = () => ['one', 'other'].map((name) => readFileSync(join(folder, name, 'name'), 'utf8'));
  return { folder, one: join(folder, 'one'), other: join(folder, 'other'), names };
}

test.runIf(canExchange)('an old mv, which does not know how, leaves it to Perl', () => {
  const { one, other, names } = prepared({ mv: 'exit 1', perl: perl ?? '' });
  expect(exchange(one, other)).toBe(true);
  expect(names()).toEqual(['other', 'one']);
});

test.runIf(process.platform === 'linux')('a new mv is asked, and nothing else', () => {
  const { folder, one, other } = prepared({ mv: 'echo "$@" > "${0%/bin/mv}/asked"', perl: 'exit 1' });
  expect(exchange(one, other)).toBe(true);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(`--exchange --no-target-directory -- ${one} ${other}\n`);
});

test('if neither can exchange them, nothing has changed', () => {
  const { one, other, names } = prepared({ mv: 'exit 1', perl: 'exit 1' });
  expect(exchange(one, other)).toBe(false);
  expect(names()).toEqual(['one', 'other']);
});
