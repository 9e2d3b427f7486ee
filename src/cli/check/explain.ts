import { styleText } from 'node:util';
import { wrapWords } from '../../check/reporters/wrap-words.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { codes, helpIndex, type HelpPage, helpPage } from '../../site/pages/help-page.ts';
import { nearestWord } from '../../text/nearest/nearest-word.ts';
import { terminal } from '../framework/terminal.ts';

const maxWidth = 90;

/** Prints the help on one kind of problem or, for an unknown code, the list of all kinds. Returns the exit code. */
export function explain(code: string): number {
  if (!isCode(code)) {
    const nearest = nearestWord(code, codes);
    terminal.printError(`There is no kind of problem "${code}".${nearest ? ` Did you mean "${nearest}"?` : ''}\n\n${list()}`);
    return 2;
  }
  process.stdout.write(text(helpPage(code), process.stdout.isTTY ? process.stdout.columns : maxWidth));
  return 0;
}

function isCode(code: string): code is ProblemCode {
  return (codes as readonly string[]).includes(code);
}

function list(): string {
  const widestCode = Math.max(...codes.map(({ length }) => length));
  return helpIndex()
    .map(
      ({ title, kinds }) => `${title}\n${kinds.map((kind) => `  ${kind.code.padEnd(widestCode)}  ${kind.title}\n`).join('')}`,
    )
    .join('\n');
}

function text(page: HelpPage, width: number): string {
  const { code, title, meaning, repair, file, wrong, report, renamed, removed, added } = page;
  const wrapped = (words: string) => wrapWords(words, Math.min(width, maxWidth)).join('\n');
  const heading = (words: string) => styleText('bold', words, { stream: process.stdout });
  const repaired = [
    ...(renamed ? [`  ${renamed}`] : []),
    ...removed.map((line) => styleText('red', `- ${line}`, { stream: process.stdout })),
    ...added.map((line) => styleText('green', `+ ${line}`, { stream: process.stdout })),
  ];
  const parts = [
    `${heading(title)} (${code})`,
    wrapped(meaning),
    wrapped(repair),
    wrong === undefined ? `Example: there is no ${file}.` : `Example: ${file}\n\n${indented(wrong.trimEnd())}`,
    `The check says:\n\n${indented(report)}`,
    ...(repaired.length > 0 ? [`Put right:\n\n${indented(repaired.join('\n'))}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indented(words: string): string {
  return words.replace(/^(?=.)/gmu, '  ');
}
