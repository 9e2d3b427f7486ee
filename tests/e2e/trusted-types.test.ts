import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { copyOnDisk } from '../built-sites.ts';

/** Violations: text that would have become markup, in the page and its frames, and any other violation of the policy. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Writes text into a page in each way that creates markup or scripts; returns the result of each. */
function writeMarkup(frame: Frame): Promise<Record<string, string>> {
  return frame.evaluate(() => {
    const ways: Record<string, () => unknown> = {
      markup: () => (document.createElement('p').innerHTML = '<b>words</b>'),
      document: () => new DOMParser().parseFromString('<b>words</b>', 'text/html'),
      frame: () => (document.createElement('iframe').srcdoc = '<b>words</b>'),
      script: () => (document.createElement('script').src = '/other.js'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('other', {}),
    };
    return Object.fromEntries(
      Object.entries(ways).map(([name, write]) => {
        try {
          write();
          return [name, 'done'];
        } catch (error) {
          return [name, (error as Error).name];
        }
      }),
    );
  });
}

const refused = { markup: 'TypeError', document: 'TypeError', frame: 'TypeError', script: 'TypeError', policy: 'TypeError' };

/** Uses everything that draws or fetches: the timeline, its card, lanes, overview, filters and help. */
async function useTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').focus();
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  for (const name of ['Zoom in', 'Documents', 'Whole span']) await page.getByRole('button', { name, exact: true }).click();
  await page.locator('doc-filters').dispatchEvent('pointerenter');
  await expect(page.locator('doc-filters')).toHaveAttribute('data-state', 'ready');
  await page.locator('.tl-stage').focus();
  for (const key of ['+', 'Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
}

test('on every kind of page scripts do what they do without making markup of text, and could not', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same files for every width, and nothing is pointed at with a finger');
  const said = refusals(page);
  await useTimeline(page, '/');
  await expect(page.locator('.tl-card figure.citation').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');

  await page.goto('/events/control-of-jabrayil-2020/');
  for (const link of ['a.cite', '.to-passage']) {
    await page.locator(link).first().hover();
    await expect(page.locator('.preview')).toContainText('liberated Jabrayil on October 4');
    await page.mouse.move(5, 5);
    await expect(page.locator('.preview')).toBeHidden();
  }
  await page.goto('/sources/background-and-battles/');
  await page.locator('.notes a[href*="/events/"]').first().hover();
  await expect(page.locator('.preview-title')).toHaveText(/\w/u);
  await page.getByText('Check this document yourself').click();
  await page.getByRole('button', { name: 'Check it in this browser' }).click();
  await expect(page.locator('.verify-result')).toContainText('is the one stated');
  await page.goto('/stories/backbone/1/');
  await expect(page.locator('.step-hint')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/stories\/backbone\/2\/$/u);
  expect(said).toEqual([]);

  for (const path of ['/', '/events/control-of-jabrayil-2020/', '/sources/background-and-battles/', '/about/', '/nothing/']) {
    await page.goto(path);
    expect(await writeMarkup(page.mainFrame()), path).toEqual(refused);
  }
  expect(said.join('\n')).toContain('TrustedHTML');
});

test('so in a frame of another site', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'the same files for every width');
  const said = refusals(page);
  await useTimeline(page, '/embed/');
  const body = `<!doctype html><iframe src="${baseURL}/embed/" title="Timeline" width="1000" height="900"></iframe>`;
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body)).listen(0);
  try {
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.tl-stage').focus();
    await expect(frame.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
    // Our pages have no icon, so browsers ask for one that is not there.
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
    expect(await writeMarkup(page.frames()[1] as Frame)).toEqual(refused);
  } finally {
    elsewhere.close();
  }
});

test('so in a copy on a disk, whose scripts are of the copy', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same files for every width');
  const said = refusals(page);
  const home = pathToFileURL(join(resolve(copyOnDisk.outDir), 'index.html')).href;
  await useTimeline(page, home);
  await expect(page.locator('.tl-card figure.citation').first()).toBeVisible();
  expect(said).toEqual([]);
  expect(await writeMarkup(page.mainFrame())).toEqual(refused);
});
