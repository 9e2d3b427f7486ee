import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a file, as 64 hexadecimal digits. The file is never whole in memory. */
export async function hashFile(path: string): Promise<string> {
  return await hashStream(createReadStream(path));
}

/** SHA-256 of what a stream gives, as 64 hexadecimal digits. */
export async function hashStream(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(stream, hash);
  return hash.digest('hex');
}
