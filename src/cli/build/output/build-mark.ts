import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isRunning } from '../../framework/is-running.ts';

const shape = z.strictObject({
  program: z.literal('passage'),
  /** The folder that the build writes, as a real path. */
  target: z.string(),
  pid: z.int().positive(),
  host: z.string(),
  /** When the process began, as the system counts it, where that is known: numbers of processes are given out again. */
  began: z.string().optional(),
  /** No two builds have the same one. */
  id: z.string(),
});

/** What a build writes into everything that it puts beside a site, so that nothing else is ever taken for it. */
export type BuildMark = Readonly<z.infer<typeof shape>>;

/** The mark of a build of this process, as text. */
export function markText(target: string): string {
  const mark: BuildMark = {
    program: 'passage',
    target,
    pid: process.pid,
    host: hostname(),
    began: beginning(process.pid),
    id: randomUUID(),
  };
  return `${JSON.stringify(mark)}\n`;
}

/** Longer than any mark: the longest path has 4 KiB, and JSON writes a byte of it with at most six. */
const maxMarkBytes = 65_536;

/** The mark that a file holds; undefined when it is not there, or is something else. A link or a pipe holds none. */
export function readMark(file: string): BuildMark | undefined {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > maxMarkBytes) return undefined;
    return shape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a mark was made on this machine. */
export function isOfThisMachine({ host }: BuildMark): boolean {
  return host === hostname();
}

/** Whether the build that left a mark may still be going on. Of another machine that cannot be known. */
export function mayRun(mark: BuildMark): boolean {
  const { pid, began } = mark;
  if (!isOfThisMachine(mark)) return true;
  const now = beginning(pid);
  return isRunning(pid) && (now === undefined || began === undefined || now === began);
}

/** When a process began: the start of the system and the ticks since then. Undefined where the system does not tell. */
function beginning(pid: number): string | undefined {
  try {
    // The name of the program stands in brackets before, and may hold anything.
    const [, ticks] = /^.*\) (?:\S+ ){19}(\d+) /su.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? [];
    return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${ticks}`;
  } catch {
    return undefined;
  }
}
