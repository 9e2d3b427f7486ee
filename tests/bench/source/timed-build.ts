import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runAstro } from '../../../src/cli/build/run-astro.ts';
import type { RenderTime } from './time-render.ts';

/** Builds an archive with Astro's own part timed, page by page; those of passages and events only if it is to be whole. */
export async function timedBuild(content: string, outDir: string, isWhole: boolean): Promise<readonly RenderTime[]> {
  const times = `${outDir}.times`;
  for (const old of [outDir, times]) rmSync(old, { recursive: true, force: true });
  const config = join('tests', 'bench', 'source', 'astro.config.mjs');
  const words = ['build', '--silent', '--config', config, '--outDir', resolve(outDir)];
  const code = await runAstro(words, content, {
    BENCH_TIMES: resolve(times),
    BENCH_WHOLE: isWhole ? 'yes' : 'no',
    PASSAGE_BASE: '',
  });
  if (code !== 0) throw new Error('The archive could not be built.');
  return readFileSync(times, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RenderTime);
}
