import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentFacts } from './document-facts.ts';

/** The text extracted from a document that is not plain text itself. */
export interface Extracted {
  /** Ends in a line break; its only control characters are line breaks, tabs and form feeds. */
  readonly text: string;
  /** The offset in the text at which each page begins, for a document with pages. */
  readonly pages?: readonly number[];
  /** Numbers of the pages that have no text. */
  readonly emptyPages?: readonly number[];
  /** The program that made the text, with its version. */
  readonly by: string;
  /** What the file says of the document. */
  readonly facts?: DocumentFacts;
  /** The number of letters and figures outside the main part of a page, which were left out. */
  readonly leftOut?: number;
  /** Anything odd about the text, in sentences for the user. */
  readonly doubts?: readonly string[];
}

/** No text can be extracted from a document. The message continues after the name of the file: "scan.pdf is …". */
export class NoText extends Error {}

/** A document has more letters than allowed. */
export class TooMuchText extends Error {}

/** An installed package with its version: "unpdf 1.8.1". */
export function versioned(name: string): string {
  // Not every package exports its manifest.
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!folder.endsWith(join('node_modules', name))) folder = dirname(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return `${name} ${version}`;
}
