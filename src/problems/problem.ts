import type { Position } from '../text/positions.ts';
import { catalogue, type ProblemCode, type ProblemWords } from './catalogue.ts';

/** Where a problem is: a file, relative to the content folder's parent, and the place in it. */
export interface Place extends Position {
  readonly file: string;
  /** Where the place ends, before which its last letter stands. Left out, it is one letter; equal to the start, the file itself. */
  readonly end?: Position | undefined;
}

/** What a problem does: an error keeps the archive from being published, a warning is only told. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** A row whose words are filled in for one case. */
interface Row<Words> {
  readonly message: (words: Words) => string;
  readonly hint: (words: Words) => string;
}

/** The words of a case, which may be left out if its row needs none, and its severity. */
type Case<Code extends ProblemCode> =
  unknown extends ProblemWords<Code>
    ? [words?: Readonly<Record<string, never>>, severity?: Severity]
    : Partial<ProblemWords<Code>> extends ProblemWords<Code>
      ? [words?: ProblemWords<Code>, severity?: Severity]
      : [words: ProblemWords<Code>, severity?: Severity];

/** Makes a problem from its row in the catalogue. */
export function problem<Code extends ProblemCode>(
  code: Code,
  { file, line, column, end }: Place,
  ...[words, severity = 'error']: Case<Code>
): Problem {
  // A row and its case agree by the types of the parameters, which are taken from that row.
  const row = catalogue[code] as unknown as Row<object>;
  const given = words ?? {};
  return { code, severity, file, line, column, ...(end && { end }), message: row.message(given), hint: row.hint(given) };
}

/** The place of a file as a whole: no line of it is at fault. */
export function fileItself(file: string): Place {
  return { file, line: 1, column: 1, end: { line: 1, column: 1 } };
}

/** Whether any of these keeps the archive from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Orders problems by file and line, so that the same problems always print in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column || compareStrings(a.code, b.code);
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
