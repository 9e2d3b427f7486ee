import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { FileRead, Received } from './received.ts';
import type { NotRead } from './site.ts';

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/**
 * The compression method in the first byte of a zlib stream (RFC 1950). Hosts send "deflate" with that header, as they should,
 * or without it: browsers accept both.
 */
const deflateMethod = 8;

/** Reads the body of an answer and decompresses it. `hear` is called with every part as it comes. */
export async function bodyOf(
  response: IncomingMessage,
  received: Received,
  hear: (part: Uint8Array) => void,
  signal: AbortSignal,
): Promise<FileRead | NotRead> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const isPlain = encoding === 'identity' || encoding === '';
  if (!isPlain && !Object.hasOwn(unpackers, encoding)) {
    response.destroy();
    return {
      fault: `the host says that it is packed as "${encoding}" (Content-Encoding), which is no packing that is understood`,
    };
  }
  const hasNoFrame = encoding === 'deflate' && ((await firstByte(response, signal)) & 0x0f) !== deflateMethod;
  const unpacker = hasNoFrame ? createInflateRaw() : unpackers[encoding]?.();
  const heard = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      hear(part);
      yield part;
    }
  };
  const sink = received.sink();
  let isDamaged = false;
  unpacker?.on(
    'error',
    ({ code = '' }: NodeJS.ErrnoException) => (isDamaged ||= /^(?:Z_|ERR_BROTLI|ERR__?ERROR|ZSTD)/u.test(code)),
  );
  try {
    await (unpacker ? pipeline(response, heard, unpacker, sink, { signal }) : pipeline(response, heard, sink, { signal }));
    return received.end();
  } catch (error) {
    if (isDamaged && !signal.aborted) return { fault: `what the host sends is not packed as it says (${encoding})` };
    throw error;
  } finally {
    response.destroy();
  }
}

/** Peeks at the first byte of a body. */
async function firstByte(response: IncomingMessage, signal: AbortSignal): Promise<number> {
  await once(response, 'readable', { signal });
  const byte = response.read(1) as Buffer | null;
  if (byte) response.unshift(byte);
  return byte?.[0] ?? deflateMethod;
}
