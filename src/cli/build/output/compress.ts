import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { mapBounded } from '../../framework/map-bounded.ts';
import { listFiles } from './list-files.ts';

/** How many files are compressed at once: as many as Node has threads for it. */
const filesAtOnce = 4;

/** The byte of a gzip header that names the operating system, and the value for an unknown one. */
const systemByte = 9;
const noSystem = 255;

const ways = [
  {
    ending: '.br',
    compressor: (size: number) =>
      createBrotliCompress({
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: size,
        },
      }),
  },
  { ending: '.gz', compressor: () => createGzip({ level: constants.Z_BEST_COMPRESSION }) },
] as const;

/**
 * Writes compressed copies beside the files of a site, for hosts that send them as they are: as small as possible, and only if
 * smaller than the file. Fonts and pictures are compressed already. No file is ever whole in memory. Returns the number of
 * copies.
 */
export async function compressFiles(folder: string): Promise<number> {
  const files = listFiles(folder)
    .filter(isWorthIt)
    .map((path) => join(folder, path));
  return (await mapBounded(files, compressFile, filesAtOnce)).reduce((sum, copies) => sum + copies, 0);
}

async function compressFile(file: string): Promise<number> {
  const { size } = await stat(file);
  let copies = 0;
  for (const { ending, compressor } of ways) {
    const copy = file + ending;
    await pipeline(createReadStream(file), compressor(size), createWriteStream(copy, { flags: 'wx' }));
    if ((await stat(copy)).size >= size) await rm(copy);
    else {
      if (ending === '.gz') await nameNoSystem(copy);
      copies += 1;
    }
  }
  return copies;
}

async function nameNoSystem(gzipFile: string): Promise<void> {
  const handle = await open(gzipFile, 'r+');
  try {
    await handle.write(Uint8Array.of(noSystem), 0, 1, systemByte);
  } finally {
    await handle.close();
  }
}

function isWorthIt(path: string): boolean {
  return /\.(?:html|css|js|json|jsonld|csv|txt|md|xml|atom|ics|bib|ris|svg|wasm)$/u.test(path);
}
