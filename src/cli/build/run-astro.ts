import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readSettings } from '../../settings.ts';
import { projectFolder } from '../framework/project-folder.ts';
import { astroEnvironment } from './astro-environment.ts';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Runs Astro's own command line with the content folder and further settings in its environment, and returns its exit code. */
export function runAstro(words: readonly string[], content: string, settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const astro = createRequire(import.meta.url)
    .resolve('astro/package.json')
    .replace('package.json', 'bin/astro.mjs');
  const env = { ...astroEnvironment(words[0] === 'build', process.env, { ...readSettings(), content }), ...settings };
  const prelude = new URL('astro-process.ts', import.meta.url).href;
  // When this process ends, in whatever way, the channel breaks and Astro ends too.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['--import', prelude, astro, ...words], { stdio: [...stdio], env, cwd: projectFolder });
  // A terminal signals both processes; whoever signals this one alone means the other too.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.once(signal, stop);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      done(code ?? 1);
    });
  });
}
