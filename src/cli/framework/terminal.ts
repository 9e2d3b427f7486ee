import { createInterface } from 'node:readline/promises';
import { withoutCommands } from '../../check/reporters/plain-words.ts';

/** Where a command prints. Tests pass their own. */
export interface Terminal {
  readonly print: (words: string) => void;
  readonly printError: (words: string) => void;
  /** Asks the user and returns the answer; absent when nobody is there to answer. Closed input counts as an empty answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** The terminal this process runs in. */
export const terminal: Terminal = {
  print: (words) => void process.stdout.write(spoken(words)),
  printError: (words) => void process.stderr.write(spoken(words)),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
};

/**
 * Words as they are printed: file names and words of documents among them cannot control the terminal, nor a workflow that
 * reads the output.
 */
export function spoken(words: string): string {
  return withoutCommands(words.replace(/\r(?!\n)|[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/gu, '\uFFFD'));
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((done) => lines.once('close', () => done('')));
  try {
    return (await Promise.race([lines.question(question), ended])).trim();
  } finally {
    lines.close();
  }
}
