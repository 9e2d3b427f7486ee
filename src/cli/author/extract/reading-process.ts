/**
 * The process in which a document is read (`read-apart.ts`). A thread does the work, with a stack for documents that are nested
 * thousands of levels deep; this one watches the memory of the process, which no limit of the thread covers.
 */

import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { ReadingAnswer, ReadingOrder } from './read-apart.ts';

const { kind, takesAll, limits } = JSON.parse(process.argv[2] ?? '') as ReadingOrder;
const { memory, text } = limits;
const watchEveryMilliseconds = 20;
const stackMegabytes = 64;

// The parent process is gone.
process.once('disconnect', () => process.exit());
const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
  workerData: { kind, bytes: await buffer(process.stdin), maxLetters: text * 1e6, takesAll },
  resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: stackMegabytes },
});
worker.once('message', answer);
worker.once('error', (error: NodeJS.ErrnoException) => {
  const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  answer(isMemory ? { exceeded: 'memory' } : { fault: error.stack ?? String(error) });
});
setInterval(() => {
  if (process.memoryUsage.rss() > memory * 1e6) answer({ exceeded: 'memory' });
}, watchEveryMilliseconds);

function answer(words: ReadingAnswer): void {
  process.send?.(words);
}
