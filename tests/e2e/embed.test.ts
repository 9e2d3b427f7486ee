import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

const view = '?from=2020-09-27&to=2020-11-17&lanes=source&topic=military';

async function ready(page: Page): Promise<void> {
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

test('the button shows markup for this view, which stays in step with it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/${view}`);
  await ready(page);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const field = page.locator('.tl-embed textarea');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(
    /^<iframe src="https?:\/\/[^"]+\/embed\/\?from=2020-09-27&amp;to=2020-11-17&amp;lanes=source&amp;topic=military" title="Timeline: [^"]+" [^>]*><\/iframe>$/u,
  );
  await page.getByRole('button', { name: /^Fit these/u }).click();
  await expect(field).not.toHaveValue(/2020-09-27/u);
  await page.getByRole('button', { name: 'Copy the markup' }).click();
  await expect(page.locator('share-view [role="status"]')).toHaveText('Markup copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});

test('shows the timeline alone, as the address asks, and says what it leaves out', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  await page.goto(`/embed/${view}`);
  await ready(page);
  await expect(page.locator('.tl-range')).toContainText('27 September to 17 November 2020, 36 events');
  await expect(page.getByRole('button', { name: 'Documents' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('doc-filters')).toContainText('56 of 357 events: Military operations');
  await expect(page.locator('#_list')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('.embed-foot')).toContainText('written from the side of');
  await expect(page.getByRole('link', { name: /^This view in the archive/u })).toHaveAttribute(
    'href',
    new RegExp(`/${view.replace('?', '\\?')}$`, 'u'),
  );
  expect(broken).toEqual([]);
});

test('in a page elsewhere an event is chosen in the frame, and its page leaves it', async ({ page, baseURL }) => {
  const body = `<!doctype html><iframe src="${baseURL}/embed/${view}" title="Timeline" width="100%" height="900"></iframe>`;
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body)).listen(0);
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await frame.locator('.tl-stage').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('.tl-selected')).toBeVisible();
  await expect(frame.locator('.tl-place')).toBeHidden();
  await expect(frame.getByRole('link', { name: /^This view in the archive/u })).toHaveAttribute('href', /#[a-z0-9-]+$/u);
  await frame.locator('.tl-selected .tl-title').click();
  await page.waitForURL(/\/events\/[^/]+\/$/u);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is the drawing, and every link leads into the archive', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.locator('.tl-first text').filter({ visible: true }).first()).toBeVisible();
    expect(await page.locator(':is(button, input):visible').count()).toBe(0);
    await page.getByRole('link', { name: /^Second war/u }).click();
    await expect(page.locator('#_list li:target')).toBeInViewport();
  });
});
