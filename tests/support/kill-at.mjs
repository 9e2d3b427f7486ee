// Loaded before a build: its process is killed before the step of the disk that PASSAGE_KILL_AT counts to (none if it is
// not set), or finds the disk full at the one that PASSAGE_FAIL_AT counts to. Steps are counted from the one that writes the
// file PASSAGE_KILL_AFTER on, or from the beginning. A copy of PASSAGE_BUILT stands for what Astro writes; it ends with
// PASSAGE_ASTRO_CODE, or well, and someone adds a line to the file PASSAGE_EDITED meanwhile.
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
    // What is asked of the disk by a promise is refused by one.
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
