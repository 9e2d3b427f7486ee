import type { Problem } from '../../src/problems/problem.ts';

/** Problems as one line each, `events/flood.md:3:7 date-invalid`, with paths relative to the content folder. */
export function problemPlaces(problems: readonly Problem[], folder: string): string[] {
  return problems.map(({ file, line, column, code }) => {
    const inFolder = file === folder ? '' : file.slice(folder.length + 1);
    return `${inFolder}:${line}:${column} ${code}`;
  });
}
