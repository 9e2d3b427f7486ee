/**
 * The process in which a document is read (`read-apart.ts`). A thread does the work, with room for documents that are
 * nested thousands of times; this one watches how much memory the process takes, which no limit of the thread covers.
 */

import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { ReadingAnswer } from './read-apart.ts';
import type { ReadingLimits } from './reading-limits.ts';

const [kind = '', given = '{}'] = process.argv.slice(2);
const { memory, text } = JSON.parse(given) as ReadingLimits;
const watchEveryMilliseconds = 20;
const stackMegabytes = 64;

// Whoever asked is gone.
process.once('disconnect', () => process.exit());
const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
  workerData: { kind, bytes: await buffer(process.stdin), maxLetters: text * 1e6 },
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
