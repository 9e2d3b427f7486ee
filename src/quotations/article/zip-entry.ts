/** Why an entry of a zip file could not be read. */
export class UnreadableZip extends Error {}

/** Bytes that an entry may have once it is unpacked: a small file can hold a huge one. */
const maxBytes = 64_000_000;
const [endSignature, entrySignature, endLength, maxComment] = [0x06054b50, 0x02014b50, 22, 65_535];

/** The bytes of one file in a zip, unpacked; nothing, if the zip has no such file. Throws `UnreadableZip`. */
export async function zipEntry(zip: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - endLength;
  while (end >= 0 && end >= zip.length - endLength - maxComment && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new UnreadableZip('no end');
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let entry = 0; entry < count && at + 46 <= end; entry += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new UnreadableZip('no entry');
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)) === name) {
      if (local + 30 > zip.length) throw new UnreadableZip('cut off');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return unpacked(zip.slice(start, start + packed), method);
    }
    at += 46 + nameLength + extra + comment;
  }
  return undefined;
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>, method: number): Promise<Uint8Array<ArrayBuffer>> {
  if (method === 0) return bytes;
  if (method !== 8) throw new UnreadableZip('packed in another way');
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces.push(read.value);
      length += read.value.length;
      if (length > maxBytes) throw new UnreadableZip('too large');
    }
  } catch (error) {
    throw error instanceof UnreadableZip ? error : new UnreadableZip('damaged');
  }
  const whole = new Uint8Array(length);
  let from = 0;
  for (const piece of pieces) {
    whole.set(piece, from);
    from += piece.length;
  }
  return whole;
}
