import { checkContent, type CheckResult } from '../../src/check/run-checks.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { contentOf } from '../../src/read/read-content.ts';
import type { ContentFile } from '../../src/read/read-files.ts';
import { addressesOf } from '../../src/site/urls.ts';

/** The files of a content folder in memory, by path. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

/** The folder in the paths of their problems. */
export const memoryFolder = 'content';

/** The result of checking files in memory. */
export function checkFiles(files: FileBytes): CheckResult {
  const all = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): ContentFile => ({ path, label: `${memoryFolder}/${path}`, bytes }));
  return checkContent(contentOf(all, memoryFolder), addressesOf);
}

/** Why the location of a problem is not in its file; undefined if it is. */
export function misplacement({ file, line, column, end, code }: Problem, texts: CheckResult['texts']): string | undefined {
  // Problems of folders and of files that are not text have no line.
  if (!texts.has(file))
    return line === 1 && column === 1 ? undefined : `${code} at ${file}:${line}:${column}, which is no text`;
  const lines = (texts.get(file) ?? '').split('\n');
  const isInside = (at: { readonly line: number; readonly column: number }) =>
    at.line >= 1 && at.line <= lines.length && at.column >= 1 && at.column <= (lines[at.line - 1]?.length ?? 0) + 1;
  if (!isInside({ line, column })) return `${code} at ${file}:${line}:${column} is outside of it`;
  if (end && !isInside(end)) return `${code} at ${file}:${line}:${column} ends outside of it, at ${end.line}:${end.column}`;
  return end && (end.line < line || (end.line === line && end.column < column))
    ? `${code} in ${file} ends too early`
    : undefined;
}
