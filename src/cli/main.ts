import { commands } from './commands.ts';
import { outliveOutput } from './framework/lost-output.ts';
import { runCommand } from './framework/run-command.ts';
import { terminal } from './framework/terminal.ts';

outliveOutput();
process.exitCode = await runCommand(process.argv.slice(2), commands, terminal);
