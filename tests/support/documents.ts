import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fold, type Folded } from '../../src/text/fold.ts';

const folder = resolve(import.meta.dirname, '../../content/sources');

/** A document of the real archive with its folded text. */
export interface Document {
  readonly name: string;
  readonly folded: Folded;
}

/** The documents of the real archive, in the order of their names. */
export const documents: readonly Document[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, folded: fold(readFileSync(join(folder, name), 'utf8')) }));
