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
 * The archive that every page shows: the one that a build has checked, or else that of the content folder, read once. Drafts
 * are included under `npm run dev`, and never in a build. An archive with errors is never shown: this throws an error whose
 * message is the report.
 */
export function loadArchive(): Archive {
  const handed = handedOver();
  if (handed) return handed.archive;
  const { archive: published, preview, problems, texts } = checkedContent();
  const archive = import.meta.env.DEV ? preview : published;
  if (!archive || hasErrors(problems)) throw new Error(`The content has problems.\n\n${terminalReport(problems, { texts })}`);
  return archive;
}

/** The content and the result of checking it, read on the first call. */
export function checkedContent(): CheckResult {
  checked ??= runChecks(resolve(readSettings().content), addressesOf);
  return checked;
}

/** Makes the next page read the content again; called by `watch-content.ts` when something in it has changed. */
export function forgetContent(): void {
  checked = undefined;
}
