import type { Command, Commands } from './command.ts';

/** The help of one command: the ways to call it, what it does, its options, and what its exit codes say. */
export function commandHelp(name: string, { summary, forms = [''], options, exitCodes }: Command): string {
  const lines = [...Object.entries(options), ['help', { meaning: 'Show this' }] as const].map(
    ([option, shape]) => [`--${option}${'value' in shape ? ` ${shape.value}` : ''}`, shape.meaning] as const,
  );
  const usage = forms.map((form) => `npm ${name === 'start' ? name : `run ${name}`} --${form && ` ${form}`} [options]`);
  return `Usage: ${usage.join('\n       ')}\n\n${summary}.\n\n${columns(lines)}${exitCodes === undefined ? '' : `\n${exitCodes}.\n`}`;
}

/** The list of all commands, one line each. */
export async function listOfCommands(commands: Commands): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).summary] as const),
  );
  return `Usage: npm run <command> -- [options]\n\n${columns(lines)}
The options of a command: npm run <command> -- --help
Exit codes: 0 all is well (there may be warnings), 1 there are problems, 2 wrong words on the command line,
3 a fault of the program itself.
The public address is PASSAGE_SITE, the path under it PASSAGE_BASE.
`;
}

function columns(lines: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length)) + 3;
  return lines.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join('');
}
