/** A part of a file, in bytes from 0; the end is included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part that a `Range` header asks for (RFC 9110, 14.1.2). Undefined, which means the whole file, if it names several parts,
 * uses another unit than bytes or is malformed.
 */
export function byteRange(asked: string, size: number): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=\s*(?:(\d+)\s*)?-\s*(?:(\d+)\s*)?$/iu.exec(asked);
  const [, first = '', last = ''] = found ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start < size ? { start, end } : 'unsatisfiable';
}
