import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** How many files are compressed at once: as many as Node has threads for it. */
const atOnce = 4;

/** Byte of a gzip header that names the system it was made on, and the value that names none. */
const systemByte = 9;
const noSystem = 255;

const ways = [
  {
    ending: '.br',
    compress: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    ending: '.gz',
    compress: async (bytes: Uint8Array) => {
      const packed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
      packed[systemByte] = noSystem;
      return packed;
    },
  },
] as const;

/**
 * Puts compressed copies beside the files of a site, for hosts that send them as they are: as small as they get, where
 * they are smaller than the file at all. Fonts and pictures are compressed already. Returns how many copies were made.
 */
export async function compressFiles(folder: string): Promise<number> {
  const queue = (await listFiles(folder)).filter(isWorthIt).values();
  let copies = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of queue) {
        const bytes = await readFile(join(folder, path));
        for (const { ending, compress } of ways) {
          const packed = await compress(bytes);
          if (packed.length >= bytes.length) continue;
          await writeFile(join(folder, path + ending), packed);
          copies += 1;
        }
      }
    }),
  );
  return copies;
}

function isWorthIt(path: string): boolean {
  return /\.(?:html|css|js|json|jsonld|csv|txt|md|xml|atom|ics|bib|ris|svg|wasm)$/u.test(path);
}
