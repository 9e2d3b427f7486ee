import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { entriesUnder, type EntryUnder } from '../../read/entries-under.ts';
import { sumsFile } from '../build/output/sums.ts';
import { type Limits, Stopped } from './limits.ts';
import { type FileRead, Received, type Room } from './received.ts';
import { missing, type NotRead, type PublishedSite } from './site.ts';
import { typedWithoutPassword } from './without-password.ts';

/** Links are not followed, and pipes are not waited for: neither is a file of a built site. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The built site in a folder. */
export async function siteInFolder(target: string, limits: Limits): Promise<PublishedSite> {
  const folder = resolve(target);
  const unread = (error: NodeJS.ErrnoException): never => {
    throw new Stopped(
      `${typedWithoutPassword(target)} is no folder that can be read (${error.code}). Name a built site, or an address.`,
    );
  };
  const names = await readdir(folder).catch(unread);
  // Without a list it is not a site, and may be a whole disk.
  const isListed = names.includes(sumsFile);
  const entries = isListed ? entriesIn(folder, unread) : [];
  const files = new Set(entries.flatMap(({ path, entry }) => (entry.isFile() ? path : [])));
  const oddities = new Set(entries.flatMap(({ path, entry }) => (entry.isFile() ? [] : path)));

  const read = async (path: string, room: Room, unpacker?: Duplex): Promise<FileRead | NotRead> => {
    if (oddities.has(path)) return { fault: 'is no plain file' };
    if (!files.has(path)) return missing;
    let file: FileHandle | undefined;
    try {
      file = await open(join(folder, path), flags);
      if (!(await file.stat()).isFile()) return { fault: 'is no plain file' };
      const received = new Received(path, room);
      const sink = received.sink();
      const stream = file.createReadStream({ autoClose: false });
      const { signal } = room.allowance;
      await (unpacker ? pipeline(stream, unpacker, sink, { signal }) : pipeline(stream, sink, { signal }));
      return received.end();
    } catch (error) {
      if (room.allowance.signal.aborted || error instanceof Stopped) throw error;
      return { fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason is given'})` };
    } finally {
      await file?.close();
    }
  };
  return {
    name: target,
    limits,
    files,
    oddities,
    read: (path, room) => read(path, room),
    readUnpacked: (path, room) => read(path, room, path.endsWith('.br') ? createBrotliDecompress() : createGunzip()),
  };
}

function entriesIn(folder: string, unread: (error: NodeJS.ErrnoException) => never): EntryUnder[] {
  try {
    return entriesUnder(folder);
  } catch (error) {
    return unread(error as NodeJS.ErrnoException);
  }
}
