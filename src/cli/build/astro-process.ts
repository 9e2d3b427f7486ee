import { isMainThread } from 'node:worker_threads';
import { ignoreLostOutput } from '../framework/lost-output.ts';

/** Preloaded in Astro's process: the process continues when its output is lost, and ends when its parent has ended. */
if (isMainThread) {
  ignoreLostOutput();
  process.once('disconnect', () => process.exit(1));
}
