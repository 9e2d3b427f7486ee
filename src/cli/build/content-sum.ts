import { createHash } from 'node:crypto';
import type { ContentFile } from '../../read/read-files.ts';
import { lockName } from '../../read/read-lock.ts';

/**
 * A sum of the files of a content folder: names, bytes, and what cannot be read. The lock of passage ids is no part of it,
 * because other commands may write it at any time, and every change of it is brought together with the others.
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
