import { execFileSync } from 'node:child_process';

/** Runs git in a folder, without the user's own settings, and returns its output. */
export function gitIn(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd: folder, env: environment, stdio: 'pipe', encoding: 'utf8' });
}

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'An author',
  GIT_AUTHOR_EMAIL: 'author@archive.example',
  GIT_COMMITTER_NAME: 'An author',
  GIT_COMMITTER_EMAIL: 'author@archive.example',
};
