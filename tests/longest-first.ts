import { resolve } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take some ten seconds and more, the longest first. Their lengths do not say so. */
const long = [
  ...['unit/check/fuzz/fuzz', 'unit/regular-expressions', 'unit/check/long-documents', 'unit/read/fuzz'],
  ...['unit/cli/large-sites', 'unit/cli/git-bytes', 'unit/vite/watch-content'],
  ...['build/killed', 'build/zip-of-many-files', 'build/failed', 'build/first-hour', 'build/tutorial', 'build/two-builds'],
].map((name) => resolve(import.meta.dirname, `${name}.test.ts`));

/** Begins with the files that take long: begun last, one would go on alone while the other processors are idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => (long.includes(moduleId) ? long.indexOf(moduleId) : long.length);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
