import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const ended = spawnSync(process.execPath, ['-e', '']).pid;

/** Makes a work folder look like that of a build whose process has ended, on this machine or another. */
export function endBuildOf(work: string, host = hostname()): void {
  const file = join(work, 'passage-build.json');
  const mark = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...mark, pid: ended, host }));
}
