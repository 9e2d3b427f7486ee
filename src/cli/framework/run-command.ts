import { parseArgs } from 'node:util';
import { SettingError } from '../../settings.ts';
import { type Command, type Commands, type Given, type Options, UsageError, WrongValue } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { commandHelp, listOfCommands } from './help.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command that the first word names and returns its exit code. An unknown command or option is reported with the
 * nearest known one, and gives 2; a fault of the program itself gives 3.
 */
export async function runCommand([name, ...rest]: readonly string[], commands: Commands, terminal: Terminal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.print(await listOfCommands(commands));
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (!known) {
    const meant = didYouMean(name, Object.keys(commands));
    terminal.printError(`There is no command "${name}".${meant}\n\n${await listOfCommands(commands)}`);
    return 2;
  }
  try {
    const { given, words, wantsHelp } = understand(known, rest);
    if (!wantsHelp) return await known.run(given, words, terminal);
    terminal.print(commandHelp(name, known));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.printError(`${error.message}\n${error instanceof WrongValue ? '' : `\n${commandHelp(name, known)}`}`);
      return 2;
    }
    if (error instanceof SettingError) {
      terminal.printError(`${error.message}\n`);
      return 2;
    }
    const told = error instanceof Error ? error.stack : String(error);
    terminal.printError(`This is a fault of the program, not of your content. Please report it with these lines:\n\n${told}\n`);
    return 3;
  }
}

function understand({ options, forms }: Command, args: string[]) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { type: 'read' in option ? 'string' : 'boolean' } as const]),
  );
  const all = { ...config, help: { type: 'boolean', short: 'h' } } as const;
  const { tokens } = parseArgs({ args, options: all, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(all, token.name)) {
      throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.name, Object.keys(all), '--')}`);
    }
  }
  const { values, positionals } = strictly(() => parseArgs({ args, options: all, allowPositionals: true }));
  const wantsHelp = values['help'] === true;
  if (!forms && positionals.length > 0 && !wantsHelp) throw new UsageError(`"${positionals.join(' ')}" is one word too many.`);
  return { given: wantsHelp ? {} : read(options, values), words: positionals, wantsHelp };
}

function read<O extends Options>(options: O, values: Readonly<Record<string, unknown>>): Given<O> {
  const entries = Object.entries(options).map(([name, option]) => {
    const given = values[name];
    return [name, 'read' in option ? option.read(typeof given === 'string' ? given : undefined) : given === true];
  });
  return Object.fromEntries(entries) as Given<O>;
}

/** An error of `parseArgs` is a fault of the call, not of the program. */
function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message);
    throw error;
  }
}
