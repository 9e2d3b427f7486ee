import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const widths = [
  { width: 1440, size: 'full' },
  { width: 1300, size: 'wide' },
  { width: 800, size: 'medium' },
  { width: 390, size: 'narrow' },
] as const;

for (const { width, size } of widths) {
  test(`a page that comes slowly is shown with its whole drawing, not first without: ${width} pixels wide`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile !== (size === 'narrow'), 'the other device has that width');
    if (!isMobile) await page.setViewportSize({ width, height: 900 });
    const drawing = `is-${size}`;
    const whole = await (await fetch(baseURL ?? '')).text();
    const middle = whole.indexOf('<text', whole.indexOf(`tl-size ${drawing}`) + 8000);
    const comes = Promise.withResolvers<undefined>();
    const server = createServer((request, response) => {
      const { url = '/' } = request;
      if (url !== '/') {
        void fetch(new URL(url, baseURL)).then(async (file) => {
          response.setHeader('content-type', file.headers.get('content-type') ?? '');
          response.end(Buffer.from(await file.arrayBuffer()));
        });
        return;
      }
      response.setHeader('content-type', 'text/html');
      response.write(whole.slice(0, middle));
      void comes.promise.then(() => response.end(whole.slice(middle)));
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    try {
      await page.addInitScript(() => {
        requestAnimationFrame(() => {
          const texts = [...document.querySelectorAll('.tl-size text')].filter((text) => text.checkVisibility());
          Object.assign(globalThis, { inFirstFrame: texts.length });
        });
      });
      const inFirstFrame = () => page.evaluate(() => (globalThis as { inFirstFrame?: number }).inFirstFrame);
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
      await expect(page.locator(`.tl-size.${drawing} text`).first()).toBeAttached();
      await page.waitForTimeout(500);
      expect(await inFirstFrame()).toBeUndefined();
      comes.resolve(undefined);
      await page.waitForLoadState('load');
      expect(await inFirstFrame()).toBe(await page.locator(`.tl-size.${drawing} text`).count());
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

test('what lays out the page in two tasks may fail: the drawing and the list are there all the same', async ({ page }) => {
  await page.route('**/lay-out.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('.tl-first text', { hasText: /^Military operations$/u }).filter({ visible: true })).toBeVisible();
  await expect(page.locator('#_list li a').last()).toBeAttached();
});
