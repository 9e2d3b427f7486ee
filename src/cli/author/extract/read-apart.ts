import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Extracted, NoText } from './extracted.ts';
import { type ReadingLimits, tooMuch } from './reading-limits.ts';

/** The kinds of documents from which text must be extracted. */
export type DocumentKind = 'pdf' | 'html';

/** What the process is told besides the bytes, which it gets on its standard input. */
export interface ReadingOrder {
  readonly kind: DocumentKind;
  readonly limits: ReadingLimits;
  /** Whether a page is read whole, not only its main part. */
  readonly takesAll: boolean;
}

/** Its answer: the text, why there is none, which limit was reached, or a fault of the program. */
export type ReadingAnswer =
  | { readonly extracted: Extracted }
  | { readonly refusal: string }
  | { readonly exceeded: keyof ReadingLimits }
  | { readonly fault: string };

const program = fileURLToPath(new URL('./reading-process.ts', import.meta.url));

/**
 * Extracts the text of a document in a separate process, which is killed when it exceeds its time or memory, whatever it is
 * doing. Throws `NoText` if there is no text.
 */
export async function readApart(bytes: Uint8Array, order: ReadingOrder): Promise<Extracted> {
  const answer = await answerOf(bytes, order);
  if ('extracted' in answer) return answer.extracted;
  if ('fault' in answer) throw new Error(answer.fault);
  throw new NoText('refusal' in answer ? answer.refusal : tooMuch(answer.exceeded, order.limits));
}

async function answerOf(bytes: Uint8Array, order: ReadingOrder): Promise<ReadingAnswer> {
  const reading = fork(program, [JSON.stringify(order)], {
    // Options of this process, such as a debugger's, are not passed on.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // The process may end before it has read everything.
  reading.stdin?.on('error', () => undefined);
  reading.stdin?.end(bytes);
  const answer = new Promise<ReadingAnswer>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ exceeded: 'seconds' }), order.limits.seconds * 1000);
    reading.once('message', (answer) => resolve(answer as ReadingAnswer));
    reading.once('error', reject);
    // A process that ends without an answer has run out of memory.
    reading.once('close', () => {
      clearTimeout(timer);
      resolve({ exceeded: 'memory' });
    });
  });
  try {
    return await answer;
  } finally {
    reading.kill('SIGKILL');
  }
}
