import { terminalReport } from '../check/reporters/terminal.ts';
import { runChecks } from '../check/run-checks.ts';
import { addressesOf } from '../site/urls.ts';

/** Checks a content folder, prints the report, and returns the exit code: 0 without problems, 1 with any. */
export function check(folder: string): number {
  const { archive, problems } = runChecks(folder, addressesOf);
  if (problems.length > 0 || !archive) {
    process.stderr.write(terminalReport(problems));
    return 1;
  }
  const citations = archive.events.reduce((sum, event) => sum + event.citations.length, 0);
  process.stdout.write(
    `${folder}: ${archive.events.length} events, ${citations} citations of ${archive.sources.length} sources, ` +
      `${archive.disagreements.length} disagreements. No problems.\n`,
  );
  return 0;
}
