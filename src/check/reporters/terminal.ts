import type { Problem } from '../../problems/problem.ts';

/** The report for a person: every problem with its place, grouped by file, and how many there are. */
export function terminalReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n';
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files.values()].map((inFile) => inFile.map(entry).join('\n'));
  const count = `${counted(problems.length, 'problem')} in ${counted(files.size, 'file')}.`;
  return `${blocks.join('\n')}\n${count}\n`;
}

function entry({ file, line, column, code, message, hint }: Problem): string {
  const indent = (words: string) =>
    words
      .split('\n')
      .map((each) => `  ${each}\n`)
      .join('');
  return `${file}:${line}:${column} ${code}\n${indent(message)}${indent(hint)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
