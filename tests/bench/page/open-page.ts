import { setTimeout } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptionsOfReaders } from '../../browser.ts';
import { installProbe } from './probe.ts';
import type { Subject } from './subject.ts';

const viewport = { width: 1440, height: 900 } as const;

/** A subject's page in a browser of its own, with nothing in its cache and its processor slowed. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
  /**
   * What an expression is in the page. Playwright's own `evaluate` and `waitForFunction` first run 330 kB of script there: a
   * task of 90 ms and more on a slowed processor, which would count as the page's own.
   */
  ask<Value>(expression: string): Promise<Value>;
  /** Asks until the answer is true; throws when it never is. In milliseconds. */
  until(expression: string, timeout?: number): Promise<void>;
  close(): Promise<void>;
}

export interface Traffic {
  /** Bytes over the wire, heads included, by kind. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  /** Hosts that were asked and refused, once for each request. */
  readonly outside: readonly string[];
  /** When the last request ended, by the clock of `performance`. */
  readonly last: number;
}

export const kinds = ['html', 'css', 'js', 'fonts', 'data', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Opens an address as soon as anything of it has come; every other host is unknown to this browser. */
export async function openPage(subject: Subject, address: string, cpu: number): Promise<Opened> {
  const { args, ...options } = launchOptionsOfReaders();
  const browser = await chromium.launch({
    ...options,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
  try {
    return await opened(browser, subject, address, cpu);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function opened(browser: Browser, subject: Subject, address: string, cpu: number): Promise<Opened> {
  await wake(browser);
  const page = await browser.newPage({ viewport });
  const cdp = await page.context().newCDPSession(page);
  const traffic = await countTraffic(cdp, new URL(address).host);
  await page.addInitScript(installProbe, [
    { name: 'readable', selector: subject.titles },
    { name: 'drawn', selector: subject.drawn },
  ]);
  await untilAtRest(browser);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address, { waitUntil: 'commit' });
  const ask = <Value>(expression: string) => valueOf<Value>(cdp, expression);
  return {
    page,
    cdp,
    traffic,
    ask,
    until: (expression, timeout) => until(ask, expression, timeout),
    close: () => browser.close(),
  };
}

async function valueOf<Value>(cdp: CDPSession, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as Value;
}

async function until(ask: Opened['ask'], expression: string, timeout = 60_000): Promise<void> {
  for (const end = performance.now() + timeout; performance.now() < end;) {
    if (await ask<boolean>(expression)) return;
    await setTimeout(100);
  }
  throw new Error(`Not in ${timeout} ms: ${expression}`);
}

/** Shows a few words elsewhere first: a reader's browser has started, and knows its own fonts. */
async function wake(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport });
  await page.setContent('<p>Some words</p><p style="font-family: sans-serif"><b>and</b> <i>others</i></p>');
  await page.screenshot();
  await page.close();
}

/**
 * For a new window Chromium starts pages of its own, which take the processors for a second and more: half of what was
 * measured was theirs. A reader's window has been open for long.
 */
async function untilAtRest(browser: Browser): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const [pause, most, end] = [500, 20, performance.now() + 30_000];
  for (let before = await spent(); performance.now() < end;) {
    await setTimeout(pause);
    const now = await spent();
    if (now - before <= most) return cdp.detach();
    before = now;
  }
  throw new Error(`The browser never took ${most} ms or less of processor time in ${pause} ms.`);
}

async function countTraffic(cdp: CDPSession, host: string): Promise<Traffic> {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  const traffic = { bytes, requests: 0, outside: [] as string[], last: performance.now() };
  const asked = new Map<string, Kind>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const url = new URL(request.url);
    if (!url.protocol.startsWith('http')) return;
    if (url.host === host) asked.set(requestId, kindOf(url.pathname, type));
    else traffic.outside.push(url.host);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = asked.get(requestId);
    if (!kind) return;
    bytes[kind] += encodedDataLength;
    traffic.requests += 1;
    traffic.last = performance.now();
  });
  await cdp.send('Network.enable');
  return traffic;
}

function kindOf(path: string, type = ''): Kind {
  if (/\/data\.js$|\.json$/u.test(path)) return 'data';
  const byType: Readonly<Record<string, Kind>> = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts' };
  return byType[type] ?? 'other';
}
