import type { Terminal } from './terminal.ts';

/**
 * An option with a value: `--port <number>`. `read` gets the value, or nothing if the option is not given, and may throw a
 * `UsageError`.
 */
export interface ValueOption<T> {
  readonly value: string;
  readonly meaning: string;
  readonly read: (given: string | undefined) => T;
}

/** An option without a value: `--json`. */
export interface Switch {
  readonly meaning: string;
}

/** The options of a command by their names. */
export type Options = Readonly<Record<string, ValueOption<unknown> | Switch>>;

/** The values of the options, as the command gets them. */
export type Given<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends ValueOption<infer T> ? T : boolean;
};

/** A command: `npm run <name> -- …`. */
export interface Command<O extends Options = Options> {
  /** What it does, in one line. */
  readonly summary: string;
  /** What may follow its name apart from options, one string for each way to call it. If left out, nothing may. */
  readonly forms?: readonly string[];
  readonly options: O;
  /** What its exit codes say, where that is more than those of every command. */
  readonly exitCodes?: string;
  /** Does it, and returns the exit code. `words` is what was given apart from options. */
  readonly run: (given: Given<O>, words: readonly string[], terminal: Terminal) => number | Promise<number>;
}

/** Commands by their names, each loaded when it is asked for. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** The command cannot be carried out as it was written: the message says why, and the exit code is 2. */
export class UsageError extends Error {}

/** The words are right, and a value is none of the archive's: how the command is used would only hide what is wrong. */
export class WrongValue extends UsageError {}

/** Declares a command; the types of what it gets are inferred from its options. */
export function command<const O extends Options>(declared: Command<O>): Command {
  return declared as unknown as Command;
}
