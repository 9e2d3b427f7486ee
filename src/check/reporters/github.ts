import { catalogue } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { plainWords } from './plain-words.ts';

/**
 * The report as commands of a GitHub workflow: one annotation for each problem, at its line. GitHub shows ten errors and
 * ten warnings of a step beside the changed lines and keeps the others in the log.
 * Format: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map(annotation).join('');
}

function annotation({ severity, file, line, column, end, code, message, hint }: Problem): string {
  const isOneLine = end === undefined || end.line === line;
  const place = {
    file: file.replaceAll('\\', '/'),
    line,
    endLine: end?.line ?? line,
    // Columns are only read when the annotation lies in one line.
    ...(isOneLine ? { col: column, endColumn: end?.column ?? column + 1 } : {}),
    title: `${catalogue[code].title} (${code})`,
  };
  const fields = Object.entries(place).map(([name, value]) => `${name}=${escapeField(String(value))}`);
  return `${plainWords(`::${severity} ${fields.join(',')}::${escapeMessage(`${message}\n${hint}`)}`)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeField(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
