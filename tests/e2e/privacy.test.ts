import { expect, test } from '@playwright/test';

test('no page makes a request to anywhere else, breaks its own policy, or throws', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) faults.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A request that the next page cuts short has not failed.
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
