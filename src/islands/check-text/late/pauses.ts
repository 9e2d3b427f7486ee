import { nextTask } from '../../next-task.ts';

/** How long the page may be busy before it answers its reader again. */
const maxBusyMilliseconds = 30;

/** Pauses of long work, in which the page answers its reader. */
export class Pauses {
  readonly #signal: AbortSignal;
  #since = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  get isDue(): boolean {
    return performance.now() - this.#since > maxBusyMilliseconds;
  }

  /** Throws if the work was stopped meanwhile. */
  async take(): Promise<void> {
    await nextTask();
    this.#signal.throwIfAborted();
    this.#since = performance.now();
  }
}
