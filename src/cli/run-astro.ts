import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * What Astro itself says to pages, so that nothing of the same name in the environment is taken for it: with a `DEV=1` of
 * whoever builds, drafts would be published.
 */
const nobodyElse = Object.fromEntries(
  ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'].map((name) => [name, undefined]),
);

/** Runs Astro's own command line with the content folder and further settings in its environment, and returns its exit code. */
export function runAstro(words: readonly string[], content: string, settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const astro = createRequire(import.meta.url)
    .resolve('astro/package.json')
    .replace('package.json', 'bin/astro.mjs');
  const mode = words[0] === 'build' ? { NODE_ENV: 'production' } : {};
  const own = { ...mode, PASSAGE_CONTENT: resolve(content), ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const env = { ...process.env, ...nobodyElse, ...own };
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
