import { stringify } from 'yaml';
import { sha256 } from '../../text/sha-256.ts';
import type { ReadDocument } from './extract/read-document.ts';

/** What is known about a new document, with empty fields for what its author has to say. */
export function sourceYaml(
  id: string,
  { bytes, original, pages }: ReadDocument,
  { title, language }: { readonly title: string | undefined; readonly language: string },
): string {
  const unknown = ['creator', 'publisher', 'published', 'retrieved', 'url'].map((field) => `${field}: not stated\n`);
  const made = original && [
    `original: # what the text was made of\n  file: ${id}${original.ending}\n`,
    `  sha256: ${sha256(original.bytes)}\n  extractedBy: ${original.by}\n`,
  ];
  return [
    `title: ${title === undefined ? '\n' : stringify(title, { lineWidth: 0 })}`.replace(': \n', ':\n'),
    'titleKind: # formal, if the document has this title itself, or devised\n',
    ...unknown,
    `language: ${language}\n`,
    'stance: # whose account it is and in what tone, in one line\n',
    'note: # what a reader should know before reading\n',
    `sha256: ${sha256(bytes)}\n`,
    ...(made ?? []),
    ...(pages ? [`pages: # where each begins in the text\n${rowsOf(pages)}`] : []),
  ].join('');
}

/** A list of numbers in rows, because a book has hundreds of pages. */
function rowsOf(numbers: readonly number[]): string {
  const rows = Array.from({ length: Math.ceil(numbers.length / 10) }, (_, row) => numbers.slice(row * 10, row * 10 + 10));
  return `  [\n${rows.map((row) => `    ${row.join(', ')},\n`).join('')}  ]\n`;
}
