import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findProgram } from '../hosts/host-program.ts';

/** Where the system's Firefox is, or the one that PASSAGE_FIREFOX names. */
export function findFirefox(): string | undefined {
  const named = process.env['PASSAGE_FIREFOX'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return findProgram('firefox-esr') ?? findProgram('firefox') ?? (existsSync(onMac) ? onMac : undefined);
}

export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
  });
}

/** A page, and whatever it complains of: errors, and what the policy of the site refused. */
export async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content-Security-Policy/u.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Waits until the page says yes. */
export async function until(page: Page, asked: string): Promise<void> {
  await page.waitForFunction(asked, { timeout: 20_000, polling: 100 }).catch(() => {
    throw new Error(`never came true at ${page.url()}: ${asked}`);
  });
}
