import { hasCode } from './has-code.ts';
import { systemFault } from './system-fault.ts';

/**
 * Lets a process finish its work when its output can no longer be written: a reader such as `head` has closed the pipe, or the
 * disk is full. The first is a way to say "enough". After the second the output is incomplete, and a process that would have
 * ended with 0 ends with 1.
 */
export function outliveOutput(): void {
  let isLost = false;
  process.stdout.on('error', (error: Error) => {
    if (isLost || hasCode(error, 'EPIPE')) return;
    isLost = true;
    process.stderr.write(`Not all of the output could be written: ${systemFault(error) ?? error.message}.\n`);
  });
  process.stderr.on('error', () => undefined);
  process.once('exit', (code) => {
    if (isLost && code === 0) process.exitCode = 1;
  });
}

/** The same for a process that only works for another one, which reports lost output itself. */
export function ignoreLostOutput(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}
