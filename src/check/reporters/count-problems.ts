import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { summary } from '../../words/en/report.ts';

/** How many problems there are, in all and of each kind; the kinds in order, the most frequent first. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly byCode: readonly (readonly [code: ProblemCode, count: number])[];
}

/** Counts problems for the summaries of all reporters. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const byCode = Map.groupBy(problems, ({ code }) => code);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: problems.length - errors,
    files: new Set(problems.map(({ file }) => file)).size,
    byCode: [...byCode]
      .map(([code, found]) => [code, found.length] as const)
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)),
  };
}

/** "2 problems and 1 warning in 3 files". */
export function summaryWords({ errors, warnings, files }: ProblemCounts): string {
  return summary({ errors, warnings, files });
}
