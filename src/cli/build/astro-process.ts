import { isMainThread } from 'node:worker_threads';
import { ignoreLostOutput } from '../framework/lost-output.ts';

/**
 * Loaded before Astro in a process of its own: it goes on when its output is lost, and ends when the one that began it has
 * ended.
 */
if (isMainThread) {
  ignoreLostOutput();
  process.once('disconnect', () => process.exit(1));
}
