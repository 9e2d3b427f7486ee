import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

interface LaunchOptions {
  readonly executablePath?: string;
  readonly args: string[];
}

/** Chromium without what draws windows on a screen: the same pages for half the processor time. */
const withoutWindows = '/usr/bin/chromium-headless-shell';
const withWindows = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests drive: the system's own, else the one Playwright has installed, else none. */
export function findBrowser(): string | undefined {
  return [withoutWindows, ...withWindows, chromium.executablePath()].find((path) => existsSync(path));
}

/** Makes sure there is a browser: from the system's packages when run as root on Debian, else from Playwright. */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  process.stdout.write('Installing a browser for the tests. This happens once.\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const run = (...words: string[]) =>
      spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    run('update');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('install', '-y', '--no-install-recommends', name);
      if (findBrowser()) return;
    }
  }
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (!findBrowser()) throw new Error('No browser: install Chromium, or run npx playwright install chromium.');
}

/** How to launch it: without its sandbox only where it cannot have one, as root. */
export function launchOptions(path = findBrowser()): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { ...(path === undefined ? {} : { executablePath: path }), args: isRoot ? ['--no-sandbox'] : [] };
}

/** How to launch the browser that readers have, whose times are measured. */
export function launchOptionsOfReaders(): LaunchOptions {
  return launchOptions(withWindows.find((path) => existsSync(path)));
}
