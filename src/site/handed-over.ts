import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { freezeDeep } from '../archive/draft.ts';
import type { Archive } from '../archive/types.ts';
import { readSettings } from '../settings.ts';

/**
 * What a build has read and checked. Astro, which runs in a process of its own, takes it from there and reads no content
 * itself.
 */
export interface HandedOver {
  /** The archive without its drafts. */
  readonly archive: Archive;
  /** Every character that published content uses, each once: in what authors write, and in documents. */
  readonly characters: { readonly authors: string; readonly documents: string };
}

/**
 * The content of the file by which a build hands its data over. The archive has circular references, which JSON cannot express.
 */
export function handOver(handed: HandedOver): Uint8Array {
  return serialize(handed);
}

let handed: HandedOver | undefined;

/** What was handed over to this process; undefined where pages read the content themselves, as under `npm run dev`. */
export function handedOver(): HandedOver | undefined {
  const { handedOver: file } = readSettings();
  if (file === undefined) return undefined;
  return (handed ??= freezeDeep(deserialize(readFileSync(file)) as HandedOver));
}
