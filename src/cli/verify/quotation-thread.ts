/** The thread in which pages are read: see `quotation-reader.ts`. */
import { parentPort } from 'node:worker_threads';
import { quotationCheck } from './check-quotations.ts';
import type { FromThread, ToThread } from './quotation-reader.ts';

const check = quotationCheck();
const tell = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
  try {
    if ('unread' in message)
      return tell({ result: check.result(() => tell({ isAlive: true }), message.unread, message.published) });
    check.take(message.path, message.bytes);
    tell({ isTaken: true });
  } catch (error) {
    // Something was too large for a string, an array or the stack.
    if (!(error instanceof RangeError)) throw error;
    tell({ tooLarge: error.message });
  }
});
