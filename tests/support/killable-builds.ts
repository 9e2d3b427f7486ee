import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** At which operation a build is killed, and where counting begins. */
export interface Kill {
  /** The operation before which the build is killed, from 1. */
  readonly killAt?: number;
  /** The file whose writing begins the count, if that does not begin with the build. */
  readonly after?: string;
}

export interface KillableBuilds {
  /** Contains `A` and `B`, which replace Astro's output, and the results of builds. */
  readonly folder: string;
  /** Asynchronous, so that a server in this process keeps running. `path` is the `PATH` of the build. */
  readonly build: (
    edition: 'A' | 'B',
    outDir: string,
    kill?: Kill,
    path?: string,
    ...words: string[]
  ) => Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly complained: string }>;
  readonly remove: () => void;
}

/**
 * Builds that are killed at operations on the disk. Astro's output is replaced by a copy of a small folder, so that only these
 * operations take time. They work in a folder of their own, because other builds would remove what killed ones leave while
 * their operations are counted.
 */
export function killableBuilds(): KillableBuilds {
  const folder = mkdtempSync(join(tmpdir(), 'passage-killed-'));
  const cache = mkdtempSync(join(tmpdir(), 'passage-cache-'));
  /** A copy, because what a killed build leaves there is not part of the checkout. */
  const content = mkdtempSync(join(tmpdir(), 'passage-content-'));
  const work = workFolder();

  for (const edition of ['A', 'B']) {
    const pages = Array.from({ length: 12 }, (_, number) => [`page-${number}/index.html`, `${edition} ${number}`] as const);
    for (const [path, text] of [
      ...pages,
      ['index.html', edition],
      ['404.html', edition],
      ['coverage/index.html', edition],
      ['disagreements/index.html', edition],
      [`_astro/${edition}.js`, edition],
      [`_astro/${edition}.css`, edition],
    ] as const) {
      mkdirSync(dirname(join(folder, edition, path)), { recursive: true });
      // Long enough that compressed copies are smaller.
      writeFileSync(join(folder, edition, path), text.padEnd(200));
    }
  }
  cpSync(join(root, 'tests/fixtures/sites/minimal/content'), content, { recursive: true });

  return {
    folder,
    build(edition, outDir, { killAt, after } = {}, path = process.env['PATH'] ?? '', ...words) {
      const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir, ...words], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          PATH: path,
          NODE_COMPILE_CACHE: cache,
          NODE_OPTIONS: `--import ${join(root, 'tests/support/kill-at.mjs')}`,
          PASSAGE_WORK: work,
          PASSAGE_BUILT: join(folder, edition),
          PASSAGE_KILL_AT: String(killAt ?? ''),
          PASSAGE_KILL_AFTER: after ?? '',
        },
      });
      let complained = '';
      child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
      return new Promise((done) => child.once('close', (code, signal) => done({ code, signal, complained })));
    },
    remove() {
      for (const made of [folder, cache, content, work]) rmSync(made, { recursive: true });
    },
  };
}

/** A work folder for builds, inside the checkout like the usual one. */
export function workFolder(): string {
  mkdirSync(join(root, '.passage'), { recursive: true });
  return mkdtempSync(join(root, '.passage/work-'));
}
