import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { freezeDeep } from '../archive/draft.ts';
import type { Archive } from '../archive/types.ts';
import { readSettings } from '../settings.ts';

/** What a build has read and checked. Astro, which runs in a process of its own, gets it from there and reads no content. */
export interface HandedOver {
  /** The archive without its drafts. */
  readonly archive: Archive;
  /** Every character of published content, each once. */
  readonly characters: string;
}

/** As the bytes of a work file: an archive is plain data, in which one thing leads to another and back. */
export function handOver(handed: HandedOver): Uint8Array {
  return serialize(handed);
}

let handed: HandedOver | undefined;

/** What was handed over to this process; nothing where pages read the content themselves, as `npm run dev` has them do. */
export function handedOver(): HandedOver | undefined {
  const { handedOver: file } = readSettings();
  if (file === undefined) return undefined;
  return (handed ??= freezeDeep(deserialize(readFileSync(file)) as HandedOver));
}
