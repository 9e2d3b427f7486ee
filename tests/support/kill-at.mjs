// Loaded before a build: its process is killed before the step of the disk that PASSAGE_KILL_AT counts to (none if it is
// not set), and a copy of PASSAGE_BUILT stands for what Astro writes. Steps are counted from the one that writes the file
// PASSAGE_KILL_AFTER on, or from the beginning.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { PASSAGE_KILL_AT, PASSAGE_KILL_AFTER, PASSAGE_BUILT } = process.env;
let counts = !PASSAGE_KILL_AFTER;
let steps = 0;

function step(place) {
  if (counts) steps += 1;
  else counts = basename(String(place)) === PASSAGE_KILL_AFTER;
  if (counts && steps === Number(PASSAGE_KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

for (const [owner, names] of [
  [fs, ['writeFileSync', 'rmSync']],
  [fs.promises, ['mkdir', 'rename', 'rm', 'writeFile']],
]) {
  for (const name of names) {
    const real = owner[name];
    owner[name] = (...words) => {
      step(words[0]);
      return real(...words);
    };
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
  fs.cpSync(PASSAGE_BUILT, outDir, { recursive: true });
  return spawn(program, ['-e', ''], options);
};
syncBuiltinESMExports();
