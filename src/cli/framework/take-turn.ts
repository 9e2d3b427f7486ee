import { lstat, open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './has-code.ts';
import { isRunning } from './is-running.ts';
import { writeFileWhole } from './write-file.ts';

/**
 * How often to check whether a turn is free, after what time its file counts as left behind, and how often to check at most.
 */
const lookEveryMs = 20;
const takenForMs = 10_000;
const maxLooks = 1500;

/**
 * Waits for the turn that a file gives: whoever has created it has the turn, and removing it gives the turn to the next.
 * Returns a function that does so. A file that was left behind is taken over.
 */
export async function takeTurn(turn: string): Promise<() => Promise<void>> {
  let first: { readonly name: string; readonly at: number } | undefined;
  for (let looks = 1; ; looks += 1) {
    try {
      const file = await open(turn, 'wx');
      await file.writeFile(holder).finally(() => file.close());
      return await giverBack(turn);
    } catch (error) {
      if (!hasCode(error, 'EEXIST') || looks === maxLooks) throw error;
      const found = await seen(turn);
      // Something other than a file is in its place, which no process will remove.
      if (found?.isFile === false) throw error;
      if (found && first?.name !== found.name) first = { name: found.name, at: performance.now() };
      // The clock of a disk may be ahead of this machine's, so the time for which the file has been watched counts too.
      const watchedForMs = performance.now() - (first?.at ?? performance.now());
      if (found && (await isLeft(turn, found, watchedForMs)) && (await takeOver(turn, found))) return await giverBack(turn);
      await wait(lookEveryMs);
    }
  }
}

const holder = `${process.pid} ${hostname()}\n`;

/** A file as it was at one moment: another one in its place has another name here. */
interface Seen {
  readonly name: string;
  readonly isFile: boolean;
  readonly modified: number;
}

async function seen(turn: string): Promise<Seen | undefined> {
  try {
    const found = await lstat(turn, { bigint: true });
    const name = [found.ino, found.mtimeNs].map((part) => part.toString(36)).join('-');
    return { name, isFile: found.isFile(), modified: Number(found.mtimeMs) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Whether the process that took a turn was killed, or must have been. */
async function isLeft(turn: string, { modified }: Seen, watchedForMs: number): Promise<boolean> {
  try {
    const [, pid, host] = /^(\d+) (.+)\n$/u.exec(await readFile(turn, 'utf8')) ?? [];
    if (host === hostname() && !isRunning(Number(pid))) return true;
    return Math.max(Date.now() - modified, watchedForMs) > takenForMs;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/**
 * Puts an own file in the place of one that was left behind. Several processes may have found that one, and by now another's may
 * be there, so taking over goes in turns too, by a file that is named for the one to be taken over. Returns whether the turn was
 * had.
 */
async function takeOver(turn: string, left: Seen): Promise<boolean> {
  const giveBack = await takeTurn(`${turn}.${left.name}`);
  try {
    if ((await seen(turn))?.name !== left.name) return false;
    await writeFileWhole(turn, holder);
    return true;
  } finally {
    await giveBack();
  }
}

/** Gives the turn back, unless others have taken it over because it took so long. */
async function giverBack(turn: string): Promise<() => Promise<void>> {
  const own = await seen(turn);
  return async () => {
    if (own !== undefined && (await seen(turn))?.name === own.name) await rm(turn, { force: true });
  };
}
