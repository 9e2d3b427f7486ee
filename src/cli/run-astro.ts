import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readSettings } from '../settings.ts';
import { astroEnvironment } from './astro-environment.ts';

/** Runs Astro's own command line with the content folder and further settings in its environment, and returns its exit code. */
export function runAstro(words: readonly string[], content: string, settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const astro = createRequire(import.meta.url)
    .resolve('astro/package.json')
    .replace('package.json', 'bin/astro.mjs');
  const env = { ...astroEnvironment(words[0] === 'build', process.env, { ...readSettings(), content }), ...settings };
  const child = spawn(process.execPath, [astro, ...words], { stdio: 'inherit', env });
  // A terminal tells both to stop; whoever stops this one alone means the other too.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      done(code ?? 1);
    });
  });
}
