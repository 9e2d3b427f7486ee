import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, renameSync, type Stats } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';

/**
 * Moves a file to `to` and keeps what was there under the name `aside`, because someone may have put it there after the last
 * check. A file gets that as a second name first, so that `to` is never without one. What cannot have a second name (on some
 * disks, or a folder) is moved there, unless a build made it.
 */
export async function replaceFile(
  from: string,
  to: string,
  aside: string,
  isOwn: (file: string) => Promise<boolean>,
): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if (!hasSecondName(to, aside) && !(await isOwn(to))) {
    await mkdir(dirname(aside), { recursive: true });
    await rename(to, `${aside}-${randomUUID().slice(0, 8)}`);
  }
  // Synchronously: any await would give others time to write.
  renameSync(from, to);
}

/** Whether a file has a second name now, or does not exist. */
function hasSecondName(file: string, name: string): boolean {
  if (!found(file)) return true;
  try {
    mkdirSync(dirname(name), { recursive: true });
    linkSync(file, name);
    return true;
  } catch (error) {
    // A build that was killed had given it the name already.
    return hasCode(error, 'ENOENT') || isSameFile(file, name);
  }
}

/** Whether two names are of the same file. */
export function isSameFile(one: string, other: string): boolean {
  const ino = found(one)?.ino;
  return ino !== undefined && ino === found(other)?.ino;
}

/** The status of what is at a path, without following a link; nothing also if a file is in place of one of its folders. */
export function found(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}
