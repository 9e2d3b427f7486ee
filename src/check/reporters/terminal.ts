import { catalogue } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { shownName } from '../../text/shown-name.ts';
import { codeFrames } from './code-frame.ts';
import { countProblems, type ProblemCounts, summaryWords } from './count-problems.ts';
import { plainWords, withoutCommands } from './plain-words.ts';
import { wrapWords } from './wrap-words.ts';

/** The styles that the report uses, by the names that `styleText` of `node:util` has for them. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** How the report is set. */
export interface TerminalOptions {
  /** The text of every file, to show the lines of the problems. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** Cells of a line of the terminal; without it nothing is wrapped. */
  readonly width?: number | undefined;
  readonly paint?: ((style: Style, words: string) => string) | undefined;
}

/** A line of a file that is longer than this is cut around the place. */
const maxWidth = 110;
const minFrameWidth = 40;

/** The report for a person: every problem with its place and its line, file by file, and how many there are of each kind. */
export function terminalReport(problems: readonly Problem[], options: TerminalOptions = {}): string {
  if (problems.length === 0) return 'No problems.\n';
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files].flatMap(([file, inFile]) => {
    const text = options.texts?.get(file);
    const frames = text === undefined ? undefined : codeFrames(text);
    return inFile.map((each, index) => entry(each, index > 0, frames, options));
  });
  return withoutCommands(`${blocks.join('\n')}\n${summary(countProblems(problems), options)}`);
}

function entry(
  each: Problem,
  isSameFile: boolean,
  frames: Frames,
  { width = Infinity, paint = unpainted }: TerminalOptions,
): string {
  const { file, line, column, code, severity, message, hint } = each;
  const place = paint(isSameFile ? 'dim' : 'bold', shownName(file)) + paint('bold', `:${line}:${column}`);
  const kind = severity === 'error' ? paint('red', code) : paint('yellow', `${code} (warning)`);
  const words = (text: string) =>
    wrapWords(plainWords(text), (width === Infinity ? width : Math.min(width, maxWidth)) - 2).map((each) => `  ${each}\n`);
  return [
    `${place} ${kind}\n`,
    ...frame(each, frames, width, paint),
    ...words(message),
    ...words(hint).map((each) => paint('green', each.trimEnd()) + '\n'),
  ].join('');
}

type Frames = ReturnType<typeof codeFrames> | undefined;

function frame(each: Problem, frames: Frames, width: number, paint: Paint): string[] {
  const margin = String(each.line).length + 5;
  const shown = frames?.(each, Math.max(Math.min(width, maxWidth) - margin, minFrameWidth));
  if (!shown) return [];
  const bar = paint('dim', '|');
  const colour = each.severity === 'error' ? 'red' : 'yellow';
  return [
    '\n',
    `  ${paint('dim', shown.number)} ${bar} ${shown.line}\n`,
    `  ${' '.repeat(shown.number.length)} ${bar} ${shown.underline.replace(/(?<!\S)\S+$/u, (carets) => paint(colour, carets))}\n`,
    '\n',
  ];
}

function summary(counts: ProblemCounts, { paint = unpainted }: TerminalOptions): string {
  const widestCount = String(counts.byCode[0]?.[1] ?? '').length;
  const widestCode = Math.max(...counts.byCode.map(([code]) => code.length));
  const rows = counts.byCode.map(
    ([code, count]) => `  ${String(count).padStart(widestCount)}  ${code.padEnd(widestCode)}  ${catalogue[code].title}\n`,
  );
  const [[first] = ['']] = counts.byCode;
  return [
    `${paint('bold', `${summaryWords(counts)}.`)}\n`,
    ...rows,
    `${paint('dim', `What a kind means, with an example: npm run check -- --explain ${first}`)}\n`,
  ].join('');
}

type Paint = NonNullable<TerminalOptions['paint']>;

function unpainted(_: Style, words: string): string {
  return words;
}
