import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, renameSync, type Stats } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';

/**
 * Lets a file take the place of whatever stands at `to`, and keeps that under the name `aside`: someone may have put it there
 * after the last look. A file gets that as a second name first, so that there is no moment without one at `to`. What can have
 * no second name, on some disks or because it is a folder, is moved there, unless it is a build's own.
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
  // At once: whatever is awaited gives others time.
  renameSync(from, to);
}

/** Whether a file has a second name now, or is not there at all. */
function hasSecondName(file: string, name: string): boolean {
  if (!found(file)) return true;
  try {
    mkdirSync(dirname(name), { recursive: true });
    linkSync(file, name);
    return true;
  } catch (error) {
    // One that was killed before had given it the name already.
    return hasCode(error, 'ENOENT') || isSameFile(file, name);
  }
}

/** Whether two names are of one file. */
export function isSameFile(one: string, other: string): boolean {
  const ino = found(one)?.ino;
  return ino !== undefined && ino === found(other)?.ino;
}

/** What stands at a path, not followed if it is a link; nothing also where a file stands in the place of one of its folders. */
export function found(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}
