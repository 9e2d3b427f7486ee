import { styleText } from 'node:util';
import { countProblems, summaryWords } from '../../check/reporters/count-problems.ts';
import { githubReport } from '../../check/reporters/github.ts';
import { jsonReport } from '../../check/reporters/json.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { type CheckResult, runChecks } from '../../check/run-checks.ts';
import { hasErrors } from '../../problems/problem.ts';
import { readSettings } from '../../settings.ts';
import { addressesOf } from '../../site/urls.ts';
import { counted } from '../framework/plurals.ts';
import { withProgress } from '../framework/progress.ts';
import { terminal } from '../framework/terminal.ts';

/** How the report is printed. */
export interface CheckOptions {
  /** JSON on standard output, and nothing else there. */
  readonly json?: boolean | undefined;
  /** Annotations for a GitHub workflow too; if left out, only when the environment says that one is running. */
  readonly github?: boolean | undefined;
}

/** Checks a content folder and tells what was found. Returns the exit code. */
export async function check(folder: string, options: CheckOptions = {}): Promise<number> {
  return tellResult(folder, await withProgress(`Checking ${folder}`, () => runChecks(folder, addressesOf)), options);
}

/**
 * Prints the report of a content folder, and returns the exit code: 0 if it may be published, with or without warnings, and 1
 * if it may not. Problems go to standard error, the line that says "No problems" to standard output.
 */
export function tellResult(
  folder: string,
  result: CheckResult,
  { json = false, github = readSettings().isGithubWorkflow }: CheckOptions = {},
): number {
  const { problems } = result;
  if (json) process.stdout.write(jsonReport(problems, folder));
  else tell(folder, result);
  if (github && !json) process.stdout.write(githubReport(problems));
  return hasErrors(problems) || !result.archive ? 1 : 0;
}

function tell(folder: string, { archive, problems, texts }: CheckResult): void {
  if (problems.length > 0) {
    const { stderr } = process;
    const paint = (style: Parameters<typeof styleText>[0], words: string) => styleText(style, words, { stream: stderr });
    const width = stderr.isTTY ? stderr.columns : undefined;
    stderr.write(terminalReport(problems, { texts, width, paint }));
  }
  if (!archive || hasErrors(problems)) return;
  const citations = archive.events.reduce((sum, event) => sum + event.citations.length, 0);
  const found = [
    counted(archive.events.length, 'event'),
    `${counted(citations, 'citation')} of ${counted(archive.sources.length, 'source')}`,
  ];
  terminal.print(
    `${folder}: ${found.join(', ')}, ${counted(archive.disagreements.length, 'disagreement')}. ` +
      `${summaryWords(countProblems(problems))}.\n`,
  );
}
