import { spawnSync } from 'node:child_process';

/** Number of Linux's `renameat2` by processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
const inWorkingFolder = -100;
const exchangeFlag = 2;

/**
 * Lets two folders change their names in one step, so that neither name is ever without a folder. Node cannot ask the
 * system for that; coreutils can from 9.5 on, and so can Perl, which most Linux systems have. It is asked by a number of the
 * system's own because the other way is an add-on in C, which would be built or fetched on every machine for one call.
 * Returns whether it was done: it is not on other systems, nor on disks that cannot.
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const call = renameat2[process.arch];
  const script = `exit(syscall(${call}, ${inWorkingFolder}, $ARGV[0], ${inWorkingFolder}, $ARGV[1], ${exchangeFlag}) == 0 ? 0 : 1)`;
  return (
    succeeds('mv', ['--exchange', '--no-target-directory', '--', one, other]) ||
    (call !== undefined && succeeds('perl', ['-e', script, '--', one, other]))
  );
}

function succeeds(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
