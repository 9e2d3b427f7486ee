import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { NoText, type Extracted } from './extracted.ts';
import { htmlText, isPdf } from './html-text.ts';

/** A document as the archive keeps it: its text, and the file of which the text was made if it is no text itself. */
export interface ReadDocument extends Pick<Extracted, 'pages' | 'emptyPages'> {
  /** Of the text: .txt or .md. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly original?: { readonly ending: string; readonly bytes: Uint8Array; readonly by: string };
}

/** Names of documents end in one of these. */
export const documentEndings: readonly string[] = ['.txt', '.md', '.pdf', '.html', '.htm'];

/** Reads a document. Throws `NoText` if it holds no text, or is not what its name says. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const bytes = await readFile(file);
  const ending = extname(file).toLowerCase();
  if (ending === '.pdf') {
    if (!isPdf(bytes)) throw new NoText('is no PDF, or its beginning is lost.');
    // Loaded only when there is a PDF to read: it is large.
    const { pdfText } = await import('./pdf-text.ts');
    return madeOf(bytes, '.original.pdf', await pdfText(bytes));
  }
  if (ending === '.html' || ending === '.htm') return madeOf(bytes, '.original.html', htmlText(bytes));
  if (isPdf(bytes)) throw new NoText('is a PDF: name it .pdf.');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NoText('is not UTF-8 text: save it as UTF-8.');
  }
  return { ending, bytes };
}

function madeOf(bytes: Uint8Array, ending: string, { text, by, ...more }: Extracted): ReadDocument {
  return { ending: '.txt', bytes: new TextEncoder().encode(text), original: { ending, bytes, by }, ...more };
}
