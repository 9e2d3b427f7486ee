import { createHash } from 'node:crypto';
import { readFiles } from '../../read/read-files.ts';
import { lockName } from '../../read/read-lock.ts';

/**
 * A sum of what a content folder holds: names, bytes, and what cannot be read. The lock of passage ids is no part of it,
 * because other commands may write it at any time, and every change of it is brought together with the others.
 */
export function contentSum(folder: string): string {
  const sum = createHash('sha256');
  for (const { path, bytes, fault = '' } of readFiles(folder)) {
    if (path === lockName) continue;
    // The lengths keep two files apart from one that holds the bytes of both.
    sum.update(JSON.stringify([path, fault, bytes.byteLength])).update(bytes);
  }
  return sum.digest('hex');
}
