import { type Problem, problem } from '../problems/problem.ts';
import { firstIndex } from '../text/first-index.ts';
import { positionsOf } from '../text/positions.ts';
import type { ContentFile } from './read-files.ts';

/** The text of a file; if it is not UTF-8, the problem, and the text with a replacement character for every invalid byte. */
export function decode({ bytes, label }: ContentFile): {
  readonly text?: string;
  readonly lossy: string;
  readonly problems: readonly Problem[];
} {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isWide = looksWide(bytes);
  if (!isWide && (!lossy.includes('\uFFFD') || isUtf8(bytes))) return { text: lossy, lossy, problems: [] };
  const whole = isWide ? 0 : wholeLetters(bytes);
  const place = positionsOf(lossy)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, whole)).length);
  const byte = (bytes[whole] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    lossy,
    problems: [problem('text-encoding', { file: label, ...place }, { byte, looksLike: isWide ? 'UTF-16' : '' })],
  };
}

function isUtf8(bytes: Uint8Array, isPart = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the beginning are valid UTF-8. */
function wholeLetters(bytes: Uint8Array): number {
  let whole = firstIndex(bytes.length, (index) => !isUtf8(bytes.subarray(0, index + 1), true));
  // A letter that is cut short is found by the byte after it.
  while (whole > 0 && !isUtf8(bytes.subarray(0, whole))) whole -= 1;
  return whole;
}

/** Whether the bytes look like UTF-16: a byte order mark, or every other byte zero, as for Latin letters. */
function looksWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  return start.length > 3 && start.filter((byte) => byte === 0).length > start.length / 3;
}
