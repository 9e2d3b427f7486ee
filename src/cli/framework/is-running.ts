import { hasCode } from './has-code.ts';

/** Whether a process with this number is running on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is running, and belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}
