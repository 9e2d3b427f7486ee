import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentFacts } from './document-facts.ts';

/** The text of a document that is no plain text itself. */
export interface Extracted {
  /** Ends in a line break; has no other control characters than line breaks, tabs and form feeds. */
  readonly text: string;
  /** Where each page begins, as offsets into the text, for a document that has pages. */
  readonly pages?: readonly number[];
  /** Numbers of the pages that have no text. */
  readonly emptyPages?: readonly number[];
  /** The program that made the text, with its version. */
  readonly by: string;
  /** What the file says of the document. */
  readonly facts?: DocumentFacts;
  /** How many letters and figures of a page stand outside its main part, and were left out. */
  readonly leftOut?: number;
  /** What is odd about the text, as sentences for whoever adds it. */
  readonly doubts?: readonly string[];
}

/** A document that no text can be made of. Its message follows the name of the file: "scan.pdf is …". */
export class NoText extends Error {}

/** A document with more letters than was allowed. */
export class TooMuchText extends Error {}

/** A package with its version as it is installed: "unpdf 1.8.1". */
export function versioned(name: string): string {
  // Not every package lets its manifest be imported.
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!folder.endsWith(join('node_modules', name))) folder = dirname(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return `${name} ${version}`;
}
