import { resolve } from 'node:path';
import type { Archive } from '../archive/types.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { runChecks } from '../check/run-checks.ts';
import { hasErrors } from '../problems/problem.ts';
import { addressesOf } from './urls.ts';

/** The content folder: PASSAGE_CONTENT, or `content/` of the working folder. */
export const contentFolder = resolve(process.env['PASSAGE_CONTENT'] ?? 'content');

let loaded: Archive | undefined;

/**
 * The archive that every page shows, read once. An archive with problems is never shown: the error is the report.
 * While an author works, `watch-content.ts` drops this module whenever content changes, so the next page reads anew.
 */
export function loadArchive(): Archive {
  if (loaded) return loaded;
  const { archive, problems, texts } = runChecks(contentFolder, addressesOf);
  if (!archive || hasErrors(problems)) throw new Error(`The content has problems.\n\n${terminalReport(problems, { texts })}`);
  loaded = archive;
  return archive;
}
