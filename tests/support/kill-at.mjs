// Loaded before a build. Its process is killed before the disk operation number PASSAGE_KILL_AT (never, if that is not set), or
// the operation number PASSAGE_FAIL_AT finds the disk full. Operations are counted from the one that writes the file
// PASSAGE_KILL_AFTER, or from the beginning. Astro's output is replaced by a copy of PASSAGE_BUILT; Astro exits with
// PASSAGE_ASTRO_CODE, or with 0, and meanwhile someone adds a line to the file PASSAGE_EDITED.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { PASSAGE_KILL_AT, PASSAGE_KILL_AFTER, PASSAGE_FAIL_AT, PASSAGE_BUILT, PASSAGE_ASTRO_CODE, PASSAGE_EDITED } = process.env;
let counts = !PASSAGE_KILL_AFTER;
let steps = 0;

function step(place) {
  if (counts) steps += 1;
  else counts = basename(String(place)) === PASSAGE_KILL_AFTER;
  if (!counts) return;
  if (steps === Number(PASSAGE_KILL_AT)) process.kill(process.pid, 'SIGKILL');
  if (steps === Number(PASSAGE_FAIL_AT)) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}

for (const [owner, names] of [
  [fs, ['writeFileSync', 'rmSync', 'linkSync', 'renameSync']],
  [fs.promises, ['mkdir', 'rename', 'rm', 'rmdir', 'writeFile']],
]) {
  for (const name of names) {
    const real = owner[name];
    // Operations that return a promise fail with a rejected one.
    const stepped = (...words) => {
      step(words[0]);
      return real(...words);
    };
    owner[name] = owner === fs ? stepped : async (...words) => stepped(...words);
  }
}

const { spawn, spawnSync } = childProcess;
childProcess.spawnSync = (...words) => {
  step();
  return spawnSync(...words);
};
childProcess.spawn = (program, words, options) => {
  step();
  const outDir = words[words.indexOf('--outDir') + 1];
  if (PASSAGE_EDITED) fs.appendFileSync(PASSAGE_EDITED, '\n');
  fs.cpSync(PASSAGE_BUILT, outDir, { recursive: true });
  return spawn(program, ['-e', `process.exit(${Number(PASSAGE_ASTRO_CODE ?? 0)})`], options);
};
syncBuiltinESMExports();
