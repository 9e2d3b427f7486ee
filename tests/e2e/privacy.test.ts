import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../build/pages.ts';
import { builtSites } from '../built-sites.ts';

/** The number of pages visited in addition to one of each kind: evenly spaced among all, so that they are always the same. */
const others = 40;

test('no page makes a request to anywhere else, breaks its own policy, or throws', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) faults.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A request that is cancelled by the next page has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  for (const path of [
    '/',
    '/events/control-of-jabrayil-2020/',
    '/sources/second-karabakh-war/',
    '/places/',
    '/disagreements/',
    '/about/',
    '/stories/backbone/11/',
  ]) {
    await page.goto(path);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(200);
  }
  expect(faults).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('with all outside traffic refused, pages of every kind and many others attempt none', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'the same files for every width');
  test.setTimeout(120_000);
  const attempts: string[] = [];
  await page.context().route(
    ({ origin, protocol }) => origin !== baseURL && !['data:', 'blob:'].includes(protocol),
    (route) => {
      attempts.push(`${route.request().frame().url()}: ${route.request().url()}`);
      return route.abort();
    },
  );
  const [{ outDir }] = builtSites;
  const all = builtFiles(resolve(process.env['PASSAGE_OUT'] ?? outDir)).filter((file) => file.endsWith('.html'));
  const opened = sampleOf(all.map((file) => file.replace(/index\.html$/u, '')));
  expect(opened.length).toBeGreaterThan(others);
  const open = async (paths: readonly string[]) => {
    const own = await page.context().newPage();
    own.on('websocket', (socket) => attempts.push(`${own.url()}: ${socket.url()}`));
    for (const path of paths) await own.goto(path, { waitUntil: 'load' });
  };
  const half = Math.ceil(opened.length / 2);
  await Promise.all([open(opened.slice(0, half)), open(opened.slice(half))]);
  expect(attempts).toEqual([]);
});

function sampleOf(addresses: readonly string[]): string[] {
  const kindOf = (address: string) => address.replace(/^(\/[a-z]+\/)[^/]+/u, '$1…').replace(/\d+\/$/u, '…/');
  const firsts = [...Map.groupBy(addresses, kindOf).values()].flatMap(([first]) => first ?? []);
  const step = Math.max(1, Math.floor(addresses.length / others));
  return [...new Set([...firsts, ...addresses.filter((_, index) => index % step === 0)])];
}
