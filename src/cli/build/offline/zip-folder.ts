import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { listFiles } from '../output/list-files.ts';

/** The one folder at the top of the zip. */
export const zipTop = 'archive';

/**
 * Packs a folder into a new zip file, under one top folder: the same files give the same bytes. Files are read and written one
 * at a time, so their number and size do not matter; beyond 65,535 files or 4 GB the zip is a zip64.
 */
export async function zipFolder(folder: string, file: string): Promise<void> {
  // The first day that a zip file can state, in local time, which is what zip files use.
  const mtime = new Date(1980, 0, 1);
  const zip = new ZipFile();
  const end = createWriteStream(file, { flags: 'wx' });
  const packed = pipeline(zip.outputStream, end);
  const fail = (error: Error) => void end.destroy(error);
  zip.on('error', fail);
  for (const path of listFiles(folder)) {
    // What is compressed already is packed with little effort. Nothing is stored uncompressed: readers that go through a zip
    // from its beginning could not tell where such a file ends.
    const compressionLevel = /\.(?:woff2|png)$/u.test(path) ? 1 : 9;
    const options = { mtime, mode: 0o100644, forceDosTimestamp: true, compressionLevel };
    zip.addReadStreamLazy(`${zipTop}/${path}`, options, (begin) =>
      begin(null, createReadStream(join(folder, path)).on('error', fail)),
    );
  }
  zip.end();
  await packed;
}
