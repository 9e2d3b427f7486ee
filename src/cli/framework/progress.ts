import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Work that takes longer than this is announced, and again each time as much has passed. */
const tellEveryMs = 1000;
const eraseLine = '\r\u001B[K';
const standardError = 2;

/**
 * Does work and, on a terminal, shows a line while it takes more than a second; the line is removed afterwards. The work may
 * block this thread, so another one keeps the time.
 */
export async function withProgress<T>(words: string, work: () => T, isShown = process.stderr.isTTY === true): Promise<T> {
  if (!isShown) return work();
  const clock = new Worker(new URL(import.meta.url), { workerData: words });
  clock.unref();
  try {
    return work();
  } finally {
    await clock.terminate();
    process.stderr.write(eraseLine);
  }
}

if (!isMainThread && typeof workerData === 'string') keepTime(workerData);

function keepTime(words: string): void {
  const begun = performance.now();
  const tell = () => {
    const seconds = Math.floor((performance.now() - begun) / 1000);
    writeSync(standardError, `${eraseLine}${words} … ${seconds} s`);
  };
  setTimeout(() => {
    tell();
    setInterval(tell, tellEveryMs);
  }, tellEveryMs);
}
