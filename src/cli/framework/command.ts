import type { Terminal } from './terminal.ts';

/** An option that takes a value: `--port <number>`. `read` gets what was given, or nothing, and may refuse it. */
export interface ValueOption<T> {
  readonly value: string;
  readonly meaning: string;
  readonly read: (given: string | undefined) => T;
}

/** An option that is there or not: `--json`. */
export interface Switch {
  readonly meaning: string;
}

/** The options of a command by their names. */
export type Options = Readonly<Record<string, ValueOption<unknown> | Switch>>;

/** What was given for each option, as the command reads it. */
export type Given<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends ValueOption<infer T> ? T : boolean;
};

/** A word of the command line: `npm run <name> -- …`. */
export interface Command<O extends Options = Options> {
  /** What it does, in one line. */
  readonly summary: string;
  /** The ways to call it: what may follow its name apart from options. If there are none, nothing may. */
  readonly forms?: readonly string[];
  readonly options: O;
  /** Does it, and returns the exit code. `words` is what was given apart from options. */
  readonly run: (given: Given<O>, words: readonly string[], terminal: Terminal) => number | Promise<number>;
}

/** What was asked for cannot be done as it was written: the message says why, and the exit code is 2. */
export class UsageError extends Error {}

/** Declares a command; what it is given follows from its options. */
export function command<const O extends Options>(declared: Command<O>): Command {
  return declared as unknown as Command;
}
