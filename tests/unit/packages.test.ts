import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const readText = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
const read = (file: string): unknown => JSON.parse(readText(file));

const manifest = read('package.json') as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

test('no package runs a script of its own at install', () => {
  expect(readText('.npmrc').split('\n')).toContain('ignore-scripts=true');
  // In case npm is told to run scripts all the same: each package with one is excluded by name.
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(manifest.allowScripts).toEqual(Object.fromEntries(withScript.map((name) => [name, false])));
});

test('no script of ours hangs on another one, which an npm that runs no scripts would leave out', () => {
  const names = Object.keys(manifest.scripts);
  const before = names.filter((name) => names.includes(name.replace(/^(?:pre|post)/u, '')) && /^(?:pre|post)/u.test(name));
  const atInstall = names.filter((name) => /^(?:pre|post)?(?:install|prepare|pack|publish)$/u.test(name));
  expect([...before, ...atInstall]).toEqual([]);
});

test('every package is one exact version with the hash of its bytes, from whatever registry an installer uses', () => {
  for (const [name, version] of Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
  const odd = locked.filter(([, { resolved, integrity = '' }]) => resolved !== undefined || !integrity.startsWith('sha512-'));
  expect(odd.map(([path]) => path)).toEqual([]);
  expect(readText('package-lock.json')).not.toContain('://registry.');
});

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//u, '');
}
