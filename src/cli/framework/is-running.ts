import { hasCode } from './has-code.ts';

/** Whether there is a process of this number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and is somebody else's.
    return hasCode(error, 'EPERM');
  }
}
