import { Worker } from 'node:worker_threads';
import type { QuotationsResult } from './check-quotations.ts';
import { type Limits, Stopped } from './limits.ts';
import type { Published } from './site-links.ts';

/** What is sent to the thread: a file, or the request for the result. */
export type ToThread =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly unread: ReadonlySet<string>; readonly published: Published };
/** What the thread answers: after a file, while it looks quotations up, and at the end. */
export type FromThread =
  | { readonly isTaken: true }
  | { readonly isAlive: true }
  | { readonly result: QuotationsResult }
  | { readonly tooLarge: string };

/** Reads pages and looks their quotations up, with limits on time and memory. */
export interface QuotationReader {
  readonly take: (path: string, bytes: Uint8Array) => Promise<void>;
  /** `unread` are the pages and documents that should have been collected, and were not. */
  readonly result: (unread: ReadonlySet<string>, published: Published) => Promise<QuotationsResult>;
  readonly close: () => Promise<unknown>;
}

const maxMemoryMegabytes = 3072;

/**
 * Pages of other sites are read in a separate thread, which is terminated when one page takes too much time or memory: a page
 * made to do harm can slow a parser or a search without bound.
 */
export function quotationReader({ maxPageSeconds }: Limits): QuotationReader {
  const thread = new Worker(new URL('./quotation-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMegabytes },
  });
  let waiting: { path: string; done: (result?: QuotationsResult) => void; fail: (why: unknown) => void }[] = [];
  let stopped: Error | undefined;
  let clock: NodeJS.Timeout | undefined;

  const stop = (why: Error) => {
    stopped ??= why;
    clearTimeout(clock);
    for (const { fail } of waiting) fail(stopped);
    waiting = [];
    void thread.terminate();
  };
  const watch = () => {
    clearTimeout(clock);
    const [first] = waiting;
    if (!first) return;
    clock = setTimeout(() => {
      stop(
        new Stopped(
          `${first.path} is not read through in ${maxPageSeconds} seconds: no page that this program builds is so hard.`,
        ),
      );
    }, maxPageSeconds * 1000);
  };
  thread.on('message', (message: FromThread) => {
    if ('tooLarge' in message) return stop(new Stopped(`${waiting[0]?.path} is too large to be read: ${message.tooLarge}.`));
    if (!('isAlive' in message)) waiting.shift()?.done('result' in message ? message.result : undefined);
    watch();
  });
  thread.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stop(isFull ? new Stopped(`Its pages take more than ${maxMemoryMegabytes} MB of memory to read.`) : error);
  });

  const send = (message: ToThread, path: string, moved: ArrayBuffer[] = []) =>
    new Promise<QuotationsResult | undefined>((done, fail) => {
      if (stopped !== undefined) return fail(stopped);
      waiting.push({ path, done, fail });
      thread.postMessage(message, moved);
      if (waiting.length === 1) watch();
    });
  return {
    async take(path, bytes) {
      await send({ path, bytes }, path);
    },
    async result(unread, published) {
      return (await send({ unread, published }, 'What a page quotes')) as QuotationsResult;
    },
    close: () => thread.terminate(),
  };
}
