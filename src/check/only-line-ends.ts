import { sha256 } from '../text/sha-256.ts';

/** Whether bytes would have this sum with the other kind of line ends, which git substitutes unless it is told not to. */
export function onlyLineEndsDiffer(bytes: Uint8Array, sum: string): boolean {
  // Byte by byte, because not every document is UTF-8.
  const unix = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((other) => sha256(Buffer.from(other, 'latin1')) === sum);
}
