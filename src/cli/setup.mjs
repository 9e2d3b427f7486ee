// The first thing that runs on a fresh clone, with only Node 20 or later and npm. It installs the packages of the lock file if
// they are not installed yet, then continues with the Node among them, which is new enough for everything else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, lockedPackages, lockFault } from './newer-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.passage-lock');
/** Ends the stamp of an installation without development packages. */
const lessMark = ' without development';

/** What each npm script does once everything is installed: arguments for Node, run in order while they succeed. */
const scripts = {
  start: [['src/cli/main.ts', 'start']],
  test: [['tests/run.ts']],
};

const [name = '', ...words] = process.argv.slice(2);
const steps = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
if (!steps) fail(`Usage: node src/cli/setup.mjs <${Object.keys(scripts).join('|')}>`);

const node = install();
for (const step of steps) {
  const code = run(node, [...step, ...words]);
  if (code !== 0) process.exit(code);
}

/**
 * Runs `npm ci` unless the packages of this lock file are installed. Returns the Node to continue with. Where npm is told to
 * omit development packages, a site is built and served without them, and the tests install them.
 */
function install() {
  if (!lockedPackages(root)) fail(lockFault);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const isWhole = name === 'test' || !(process.env.NODE_ENV === 'production' || process.env.npm_config_omit?.includes('dev'));
  const isInstalled = stamped() === lock || (!isWhole && stamped() === lock + lessMark);
  const before = isInstalled ? findNode(root) : {};
  if ('node' in before) return before.node;
  process.stdout.write('Installing the packages of package-lock.json. This happens once.\n');
  const npm = process.env.npm_execpath;
  const asked = ['ci', '--loglevel=error', ...(isWhole ? ['--include=dev'] : [])];
  const code = npm ? run(process.execPath, [npm, ...asked]) : run('npm', asked);
  if (code !== 0) fail('The packages could not be installed: see above. Is the npm registry reachable?');
  const found = findNode(root);
  if ('problem' in found) fail(found.problem);
  stampWith(isWhole ? lock : lock + lessMark);
  return found.node;
}

/** The sum of the lock file whose packages are installed, if it was recorded. */
function stamped() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

function stampWith(lock) {
  try {
    rmSync(stamp, { recursive: true, force: true });
    writeFileSync(stamp, lock);
  } catch (error) {
    fail(
      `${stamp} could not be written (${error.code}), so that everything would be installed again each time. Make it writable.`,
    );
  }
}

function run(command, words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (error) fail(`${command}: ${error.message}`);
  return status ?? 1;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
