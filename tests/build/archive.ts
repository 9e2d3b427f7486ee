import type { Archive } from '../../src/archive/types.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { addressesOf } from '../../src/site/urls.ts';

const read = new Map<string, Archive>();

/** The archive of a content folder without problems, read once per process for all test files. */
export function archiveOf(content: string): Archive {
  const archive = read.get(content) ?? readArchive(content);
  read.set(content, archive);
  return archive;
}

function readArchive(content: string): Archive {
  const { archive, problems } = runChecks(content, addressesOf);
  if (!archive || problems.length > 0) throw new Error(`${content} has ${problems.length} problems`);
  return archive;
}
