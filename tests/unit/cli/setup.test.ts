import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodePackage } from '../../../src/cli/newer-node.mjs';

const name = nodePackage(process.platform, process.arch);
const version = '99.0.0';

test('a Node whose bytes do not have the hash of the lock file is neither installed nor run', async () => {
  const root = clone({ lockedBytes: packed('echo "the locked Node"') });
  const { code, said } = await setUp(root, packed('echo "another Node"'));
  expect(code).toBe(1);
  expect(said).toContain(`${name}@${version} could not be installed`);
  expect(said).not.toContain('another Node');
  expect(existsSync(join(root, 'node_modules', name))).toBe(false);
});

test('a Node whose bytes have the hash of the lock file is installed, and runs what was asked for', async () => {
  const bytes = packed('echo "the locked Node runs $*"');
  const { code, said } = await setUp(clone({ lockedBytes: bytes }), bytes);
  expect(said).toContain('the locked Node runs src/cli/main.ts start --port 1');
  expect(code).toBe(0);
});

test('where no Node is locked for the machine, its own is used if it is new enough', async () => {
  const root = clone({});
  writeFileSync(join(root, 'src/cli/main.ts'), "process.stdout.write(`its own runs ${process.argv.slice(2).join(' ')}`);\n");
  const { code, said } = await setUp(root, packed('echo "another Node"'));
  expect(said).toContain('its own runs start --port 1');
  expect(code).toBe(0);
});

test.for([
  ['no lock file', undefined],
  ['a lock file that is no JSON', '{'],
  ['a lock file that is null', 'null'],
  ['a lock file of nothing', '{}'],
  ['a lock file of no packages', '{"packages":null}'],
] as const)('%s is told, and how to have it again', async ([, lock]) => {
  const root = clone({});
  rmSync(join(root, 'package-lock.json'));
  if (lock !== undefined) writeFileSync(join(root, 'package-lock.json'), lock);
  const { code, said } = await setUp(root, Buffer.from(''));
  expect(code).toBe(1);
  expect(said).toMatch(/^package-lock\.json is not there, or is not as npm writes it.*git checkout package-lock\.json\n$/u);
});

test('where a folder stands for what was installed, everything is installed', async () => {
  const root = clone({});
  mkdirSync(join(root, 'node_modules/.passage-lock/a'), { recursive: true });
  writeFileSync(join(root, 'src/cli/main.ts'), "process.stdout.write('it runs');\n");
  const { code, said } = await setUp(root, Buffer.from(''));
  expect([code, said]).toEqual([0, expect.stringContaining('it runs')]);
  expect(said).not.toContain('    at ');
});

test.for(['', 'toString', '__proto__', 'constructor', 'build'])('no script is named "%s"', async (script) => {
  const { code, said } = await setUp(clone({}), Buffer.from(''), [script]);
  expect([code, said]).toEqual([1, 'Usage: node src/cli/setup.mjs <start|test>\n']);
});

/** A folder with the set-up script, and a lock file that names only Node for this machine, or nothing. */
function clone({ lockedBytes }: { readonly lockedBytes?: Buffer }): string {
  const root = emptyFolder();
  const needs = { name: 'clone', version: '1.0.0', optionalDependencies: lockedBytes ? { [name]: version } : {} };
  const packages = {
    '': needs,
    ...(lockedBytes && {
      [`node_modules/${name}`]: {
        version,
        integrity: integrityOf(lockedBytes),
        optional: true,
        os: process.platform,
        cpu: process.arch,
      },
    }),
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify(needs));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...needs, lockfileVersion: 3, requires: true, packages }));
  mkdirSync(join(root, 'node_modules'));
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  for (const file of ['.npmrc', 'src/cli/setup.mjs', 'src/cli/newer-node.mjs'])
    copyFileSync(resolve(import.meta.dirname, '../../..', file), join(root, file));
  return root;
}

/** Runs `setup.mjs` with a registry on this machine that sends these bytes as the package. */
async function setUp(
  root: string,
  sent: Buffer,
  words: readonly string[] = ['start', '--port', '1'],
): Promise<{ readonly code: number | null; readonly said: string }> {
  const registry = createServer(({ url = '' }, answer) => {
    const { port } = registry.address() as AddressInfo;
    const dist = { tarball: `http://127.0.0.1:${port}/package.tgz`, integrity: integrityOf(sent) };
    answer.end(url.endsWith('.tgz') ? sent : JSON.stringify({ name, versions: { [version]: { ...manifest, dist } } }));
  });
  await new Promise<void>((ready) => registry.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void registry.close());
  const { port } = registry.address() as AddressInfo;
  const child = spawn(process.execPath, ['src/cli/setup.mjs', ...words], {
    cwd: root,
    env: { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(root, 'cache') },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said };
}

const manifest = { name, version, bin: { node: 'bin/node' }, os: [process.platform], cpu: [process.arch] };

/** The package with a program in place of Node: it prints its version, and otherwise runs the given script. */
function packed(script: string): Buffer {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'package/bin'), { recursive: true });
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package/bin/node'), `#!/bin/sh\n[ "$1" = --version ] || ${script}\n`, { mode: 0o755 });
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  return readFileSync(join(folder, 'package.tgz'));
}

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'passage-setup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
