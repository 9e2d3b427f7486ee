import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A lock that is still without words after so long was left by a build that was killed while it wrote them. */
const writtenWithin = 10_000;

/**
 * Takes the right to build into a folder. Returns how to give it back, or in words why it cannot be had: another build
 * has it. A lock whose process has ended on this machine is taken over.
 */
export function lockOutput(target: string): (() => void) | string {
  const file = `${target}.lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = holderOf(file);
      if (holder !== undefined) {
        return `Another build is writing ${target} (${holder}). Wait until it has ended. If there is none, delete ${file}.`;
      }
      rmSync(file, { force: true });
    }
  }
  return `Another build has just begun to write ${target}. Wait until it has ended.`;
}

/** Who holds a lock, or undefined when nobody does any more. */
function holderOf(file: string): string | undefined {
  try {
    const [, pid, host] = /^(\d+) (.+)\n$/u.exec(readFileSync(file, 'utf8')) ?? [];
    if (pid === undefined || host === undefined) {
      return Date.now() - statSync(file).mtimeMs < writtenWithin ? 'just begun' : undefined;
    }
    return host !== hostname() || isRunning(Number(pid)) ? `process ${pid} on ${host}` : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
