import { resolve } from 'node:path';
import type { Archive } from '../archive/types.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { type CheckResult, runChecks } from '../check/run-checks.ts';
import { hasErrors } from '../problems/problem.ts';
import { readSettings } from '../settings.ts';
import { handedOver } from './handed-over.ts';
import { addressesOf } from './urls.ts';

let checked: CheckResult | undefined;

/**
 * The archive that every page shows: the one that a build has checked, or else the content folder's, read once. `npm run dev`
 * shows drafts too, and a build never does. An archive with errors is never shown: the error is the report.
 */
export function loadArchive(): Archive {
  const handed = handedOver();
  if (handed) return handed.archive;
  const { archive: published, preview, problems, texts } = checkedContent();
  const archive = import.meta.env.DEV ? preview : published;
  if (!archive || hasErrors(problems)) throw new Error(`The content has problems.\n\n${terminalReport(problems, { texts })}`);
  return archive;
}

/** The content and what the check says of it, read when it is first asked for. */
export function checkedContent(): CheckResult {
  checked ??= runChecks(resolve(readSettings().content), addressesOf);
  return checked;
}

/** Makes the next page read the content anew; for `watch-content.ts`, when something in it has changed. */
export function forgetContent(): void {
  checked = undefined;
}
