// Loaded before a build: its process is killed before the step of the disk that PASSAGE_KILL_AT counts to (none if it is
// not set), and a copy of PASSAGE_BUILT stands for what Astro writes.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { PASSAGE_KILL_AT, PASSAGE_BUILT } = process.env;
let steps = 0;

function step() {
  steps += 1;
  if (steps === Number(PASSAGE_KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

for (const [owner, names] of [
  [fs, ['writeFileSync', 'rmSync']],
  [fs.promises, ['mkdir', 'rename', 'rm', 'writeFile']],
]) {
  for (const name of names) {
    const real = owner[name];
    owner[name] = (...words) => {
      step();
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
