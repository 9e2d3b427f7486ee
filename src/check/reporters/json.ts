import { z } from 'zod';
import { catalogue } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { shownName } from '../../text/shown-name.ts';
import { countProblems } from './count-problems.ts';

/** Raised when a field changes its meaning or is removed; new fields do not raise it. */
const formatVersion = 1;
const counting = z.number().int().nonnegative();
const position = z.number().int().positive();

const reportedProblem = z.object({
  code: z.string().describe('The kind of problem. Codes are permanent; /help/<code>/ on the site tells more.'),
  severity: z.enum(['error', 'warning']).describe('An error keeps the archive from being published; a warning does not.'),
  file: z
    .string()
    .describe('The file, from the working folder if the content lies in it. For the code content-empty, the folder.'),
  line: position.describe('The line, from 1.'),
  column: position.describe('The column in UTF-16 units, from 1.'),
  endLine: position.describe('The line on which the place ends. When the place ends where it begins, the whole file is meant.'),
  endColumn: position.describe('The column before which the place ends.'),
  title: z.string().describe('The kind of problem in a few words.'),
  message: z.string().describe('What is wrong.'),
  hint: z.string().describe('What to write instead. May have several lines.'),
});

/** What `npm run check -- --json` prints. */
export const jsonReportSchema = z
  .object({
    version: z.literal(formatVersion).describe('The version of this format.'),
    content: z.string().describe('The content folder.'),
    publishable: z.boolean().describe('Whether there is no error.'),
    errors: counting.describe('How many errors there are.'),
    warnings: counting.describe('How many warnings there are.'),
    files: counting.describe('How many files have a problem.'),
    byCode: z.record(z.string(), counting).describe('How many problems there are of each kind, the most frequent first.'),
    problems: z.array(reportedProblem).describe('Every problem, by file, line and column.'),
  })
  .meta({ title: 'Report of the check', description: 'What "npm run check -- --json" prints on standard output.' });

/** The report for programs. */
export function jsonReport(problems: readonly Problem[], content: string): string {
  const { errors, warnings, files, byCode } = countProblems(problems);
  const report: z.output<typeof jsonReportSchema> = {
    ...{ version: formatVersion, content, publishable: errors === 0, errors, warnings, files },
    byCode: Object.fromEntries(byCode),
    problems: problems.map(({ code, severity, file, line, column, end, message, hint }) => ({
      ...{ code, severity, file, line, column },
      endLine: end?.line ?? line,
      endColumn: end?.column ?? column + 1,
      ...{ title: catalogue[code].title, message, hint },
    })),
  };
  // So that no program that prints the report passes on a control character of an author.
  return `${JSON.stringify(report, null, 2).split('\n').map(shownName).join('\n')}\n`;
}
