/** The report of the check, as a page shows it. The messages about files are in `src/problems/`. */

import { list, plural } from './grammar.ts';

/** "2 problems and 1 warning in 3 files". */
export function summary(of: { readonly errors: number; readonly warnings: number; readonly files: number }): string {
  const found = [
    of.errors > 0 && `${of.errors} ${plural(of.errors, { one: 'problem', other: 'problems' })}`,
    of.warnings > 0 && `${of.warnings} ${plural(of.warnings, { one: 'warning', other: 'warnings' })}`,
  ].filter((each) => each !== false);
  const files = of.files > 0 ? ` in ${of.files} ${plural(of.files, { one: 'file', other: 'files' })}` : '';
  return `${found.length > 0 ? list(found) : 'No problems'}${files}`;
}

export const shownAgain = 'The site is shown again as soon as the problems are mended. This page follows the files.';
export const warning = 'warning';
