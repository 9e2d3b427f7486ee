import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { type Allowance, tooLong } from './limits.ts';

/** How many bytes of a file are read, and whether they are kept or only hashed. */
export interface Room {
  readonly maxBytes: number;
  readonly keeps: boolean;
  readonly allowance: Allowance;
}

/** The bytes of one file as they come. */
export class Received {
  readonly #hash = createHash('sha256');
  readonly #parts: Uint8Array[] = [];
  readonly #name: string;
  readonly #room: Room;
  #length = 0;

  constructor(name: string, room: Room) {
    this.#name = name;
    this.#room = room;
  }

  take(part: Uint8Array): void {
    const { maxBytes, keeps, allowance } = this.#room;
    allowance.spend(part.length);
    this.#length += part.length;
    if (this.#length > maxBytes) throw tooLong(this.#name, maxBytes);
    this.#hash.update(part);
    if (keeps) this.#parts.push(part);
  }

  /** A stream that takes what is written to it, and fails beyond the limit. */
  sink(): Writable {
    return new Writable({
      write: (part: Uint8Array, _, done) => {
        try {
          this.take(part);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
  }

  /** The complete file; call it once. */
  end(): FileRead {
    return { sum: this.#hash.digest('hex'), bytes: Buffer.concat(this.#parts) };
  }
}

/** A file that was read. */
export interface FileRead {
  /** Its SHA-256. */
  readonly sum: string;
  /** Its bytes, if they were kept. */
  readonly bytes: Uint8Array;
}
