import { commands } from './commands.ts';
import { outliveOutput } from './lost-output.ts';
import { runCommand } from './run-command.ts';
import { terminal } from './terminal.ts';

outliveOutput();
process.exitCode = await runCommand(process.argv.slice(2), commands, terminal);
