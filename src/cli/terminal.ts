import { createInterface } from 'node:readline/promises';

/** Where a command speaks. Tests have one of their own. */
export interface Terminal {
  readonly print: (words: string) => void;
  readonly printError: (words: string) => void;
  /** Asks whoever sits there and gives the answer; absent when nobody does. An input that ends is an empty answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** The terminal this process runs in. */
export const terminal: Terminal = {
  print: (words) => void process.stdout.write(words),
  printError: (words) => void process.stderr.write(words),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
};

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((done) => lines.once('close', () => done('')));
  try {
    return (await Promise.race([lines.question(question), ended])).trim();
  } finally {
    lines.close();
  }
}
