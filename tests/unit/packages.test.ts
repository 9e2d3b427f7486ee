import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));

const manifest = read('package.json') as {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
}

test('install scripts are allowed by name, to just the packages that have one and need it', () => {
  const withScript = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  const onEverySystem = withScript.filter((name) => name !== 'fsevents');
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(onEverySystem)].sort());
  expect(Object.values(manifest.allowScripts)).toEqual(Object.keys(manifest.allowScripts).map(() => true));
});

test('every package is one exact version with the hash of its bytes, from whatever registry an installer uses', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
  const odd = locked.filter(
    ([, { resolved, integrity = '', inBundle }]) => !inBundle && (resolved !== undefined || !integrity.startsWith('sha512-')),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});
