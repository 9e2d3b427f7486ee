import { open, stat } from 'node:fs/promises';
import { systemCode } from '../../../read/system-code.ts';
import { NoText } from './extracted.ts';
import { type ReadingLimits, tooMuch } from './reading-limits.ts';

/**
 * The bytes of a file of a known size. Only regular files are opened, because a pipe or a device may never end. Throws `NoText`
 * if the file has no bytes, or too many.
 */
export async function fileBytes(file: string, limits: ReadingLimits): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new NoText('is a folder.');
    if (!found.isFile()) throw new NoText('is no file that could be kept.');
    if (found.size > limits.file * 1e6) throw new NoText(tooMuch('file', limits));
    return await beginning(file, found.size);
  } catch (error) {
    const code = systemCode(error);
    throw new NoText(code === 'ENOENT' ? 'is not there (ENOENT).' : `could not be read (${code}).`);
  }
}

/** Reads as many bytes as there were when the size was taken, even if the file is growing. */
async function beginning(file: string, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  const handle = await open(file);
  try {
    let length = 0;
    while (length < size) {
      const { bytesRead } = await handle.read(bytes, length, size - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}
