/** The thread that extracts the text of a document (`reading-process.ts`). */

import { parentPort, workerData } from 'node:worker_threads';
import { type Extracted, NoText, TooMuchText } from './extracted.ts';
import type { DocumentKind, ReadingAnswer } from './read-apart.ts';
import { tooDeep } from './reading-limits.ts';

const { kind, bytes, maxLetters, takesAll } = workerData as {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  readonly maxLetters: number;
  readonly takesAll: boolean;
};

/** Loaded only when needed, because they are large. */
const readers: Readonly<Record<DocumentKind, () => Promise<Extracted>>> = {
  pdf: async () => (await import('./pdf/pdf-text.ts')).pdfText(bytes, maxLetters),
  html: async () => (await import('./html/html-text.ts')).htmlText(bytes, { maxLetters, takesAll }),
};

parentPort?.postMessage(await answer());

async function answer(): Promise<ReadingAnswer> {
  try {
    return { extracted: await readers[kind]() };
  } catch (error) {
    if (error instanceof TooMuchText || isTooLong(error)) return { exceeded: 'text' };
    if (error instanceof NoText) return { refusal: error.message };
    if (isTooDeep(error)) return { refusal: tooDeep };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/** Whether a string would have exceeded the engine's maximal length. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('string length');
}
