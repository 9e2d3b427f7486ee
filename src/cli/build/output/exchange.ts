import { spawnSync } from 'node:child_process';

/** The number of Linux's system call `renameat2`, by processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
const inWorkingFolder = -100;
const exchangeFlag = 2;

/**
 * Exchanges the names of two folders in one step, so that neither name is ever without a folder. Node has no call for that;
 * coreutils has a command from 9.5 on, and Perl, which most Linux systems have, can make the system call by its number. The
 * alternative, an add-on in C, would have to be compiled or downloaded on every machine for one call. Returns whether it was
 * done; other systems and some disks cannot.
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
