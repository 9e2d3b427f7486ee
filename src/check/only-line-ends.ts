import { sha256 } from '../text/sha-256.ts';

/** Whether bytes would have this sum with line ends of the other kind, as git changes them where it is not told otherwise. */
export function onlyLineEndsDiffer(bytes: Uint8Array, sum: string): boolean {
  // By single bytes, because not every document is UTF-8.
  const unix = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((other) => sha256(Buffer.from(other, 'latin1')) === sum);
}
