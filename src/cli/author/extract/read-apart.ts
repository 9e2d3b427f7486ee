import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Extracted, NoText } from './extracted.ts';
import { type ReadingLimits, tooMuch } from './reading-limits.ts';

/** The kinds of documents that no text stands in as it is. */
export type DocumentKind = 'pdf' | 'html';

/** What the process is told to read besides the bytes, which it gets on its standard input. */
export interface ReadingOrder {
  readonly kind: DocumentKind;
  readonly limits: ReadingLimits;
  /** Whether a page is read whole, and not its main part alone. */
  readonly takesAll: boolean;
}

/** What it answers: the text, why there is none, which limit was met, or a fault of the program. */
export type ReadingAnswer =
  | { readonly extracted: Extracted }
  | { readonly refusal: string }
  | { readonly exceeded: keyof ReadingLimits }
  | { readonly fault: string };

const program = fileURLToPath(new URL('./reading-process.ts', import.meta.url));

/**
 * Makes the text of a document in a process of its own, which is ended when it takes too long or too much, whatever it is
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
    // What was given to this process, such as a debugger, is not for another.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // It may be ended before it has read everything.
  reading.stdin?.on('error', () => undefined);
  reading.stdin?.end(bytes);
  const answer = new Promise<ReadingAnswer>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ exceeded: 'seconds' }), order.limits.seconds * 1000);
    reading.once('message', (answer) => resolve(answer as ReadingAnswer));
    reading.once('error', reject);
    // One that ends without a word has run out of memory where nothing could be said any more.
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
