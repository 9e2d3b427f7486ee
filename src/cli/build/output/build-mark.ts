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
  /** When the process began, as the system counts it, if known: process numbers are reused. */
  began: z.string().optional(),
  /** No two builds have the same one. */
  id: z.string(),
});

/** What a build writes into everything that it puts beside a site, so that nothing else is ever mistaken for it. */
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

/** More bytes than any mark has: the longest path has 4 KiB, and JSON writes at most six characters for a byte. */
const maxMarkBytes = 65_536;

/** The mark in a file; undefined when there is no file, or it holds something else. A link or a pipe holds none. */
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

/** Whether the build that left a mark may still be running. For another machine that cannot be known, so it may. */
export function mayRun(mark: BuildMark): boolean {
  const { pid, began } = mark;
  if (!isOfThisMachine(mark)) return true;
  const now = beginning(pid);
  return isRunning(pid) && (now === undefined || began === undefined || now === began);
}

/** When a process began: the boot of the system and the ticks since then. Undefined where the system does not say. */
function beginning(pid: number): string | undefined {
  try {
    // The name of the program comes before, in brackets, and may contain anything.
    const [, ticks] = /^.*\) (?:\S+ ){19}(\d+) /su.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? [];
    return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${ticks}`;
  } catch {
    return undefined;
  }
}
