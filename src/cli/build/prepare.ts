import { checkContent } from '../../check/run-checks.ts';
import { contentOf } from '../../read/read-content.ts';
import { readFiles } from '../../read/read-files.ts';
import { handOver } from '../../site/handed-over.ts';
import { addressesOf } from '../../site/urls.ts';
import { charactersOf } from '../../vite/written-characters.ts';
import { tellResult } from '../check/check.ts';
import { withProgress } from '../framework/progress.ts';
import { contentSum } from './content-sum.ts';
import { planRecording, type Recording } from './record-passages.ts';

/** All that a build takes from the content, read once, so that what is checked, published and recorded is the same. */
export interface Prepared {
  /** The sum of the content as it was read. */
  readonly sum: string;
  /** What Astro's process is given, as the bytes of a file. */
  readonly handed: Uint8Array;
  readonly recording: Recording | undefined;
}

/**
 * Reads and checks a content folder and reports what the check found. Returns an exit code if the content may not be published.
 */
export async function prepare(folder: string): Promise<Prepared | number> {
  const { sum, checked } = await withProgress(`Checking ${folder}`, () => {
    const files = readFiles(folder);
    return { sum: contentSum(files), checked: checkContent(contentOf(files, folder), addressesOf) };
  });
  const code = tellResult(folder, checked);
  const { archive, content } = checked;
  if (code !== 0 || !archive) return code;
  return {
    sum,
    handed: handOver({ archive, characters: charactersOf(content) }),
    recording: planRecording(folder, checked),
  };
}
