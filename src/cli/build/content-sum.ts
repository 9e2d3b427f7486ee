import { createHash } from 'node:crypto';
import type { ContentFile } from '../../read/read-files.ts';
import { lockName } from '../../read/read-lock.ts';

/**
 * A sum over the files of a content folder: names, bytes, and faults of files that cannot be read. The lock of passage ids is
 * left out, because other commands may write it at any time, and changes of it are merged.
 */
export function contentSum(files: readonly ContentFile[]): string {
  const sum = createHash('sha256');
  for (const { path, bytes, fault = '' } of files) {
    if (path === lockName) continue;
    // The lengths keep two files apart from one that holds the bytes of both.
    sum.update(JSON.stringify([path, fault, bytes.byteLength])).update(bytes);
  }
  return sum.digest('hex');
}
