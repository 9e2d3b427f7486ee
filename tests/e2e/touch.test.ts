import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { pinch, touch, touchSteps, type Way } from '../support/touch.ts';

const swipe = (x: number, y: number, byX: number, byY: number): Way =>
  touchSteps.map((share) => [{ x: x + byX * share, y: y + byY * share }]);

async function openReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

const range = (page: Page) => page.locator('.tl-range');
const scale = (page: Page) => page.evaluate(() => visualViewport?.scale);

const screens = [
  { width: 390, height: 800 },
  { width: 360, height: 640 },
] as const;
const states = {
  fresh: '/',
  filtered: '/?place=shusha&topic=military',
  'with an era': '/?from=1988-01-01&to=1991-12-31',
  'filtered and of a period': '/?from=2020-10-01&to=2020-10-31&place=shusha&only=period',
} as const;

for (const [state, address] of Object.entries(states))
  for (const screen of screens)
    test(`the first lane with events is on the first screen of ${screen.width} × ${screen.height}, ${state}`, async ({
      page,
      isMobile,
    }) => {
      test.skip(!isMobile, 'a phone');
      await page.setViewportSize(screen);
      await openReady(page, address);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const lane = page.locator('.tl-live .tl-name').first();
      await expect(lane).toBeInViewport();
      const marks = await page
        .locator('.tl-vis .tl-mark, .tl-bare-marks rect')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
      expect(Math.min(...marks)).toBeLessThanOrEqual(screen.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
    });

test('fingers are told what they can do, over the drawing; keys when there is one', async ({ page, isMobile }) => {
  await openReady(page, '/');
  await expect(page.locator('.tl-caption .tl-for-fingers')).toBeVisible({ visible: isMobile });
  const keys = page.getByRole('button', { name: 'Keys', exact: true });
  await page.locator('.tl-legend summary').click();
  await expect(page.locator('.tl-legend .tl-for-mice')).toBeVisible({ visible: !isMobile });
  await expect(keys).toBeVisible({ visible: !isMobile });
  await page.getByRole('searchbox', { name: 'Words in titles' }).press('a');
  await expect(keys).toBeVisible({ visible: !isMobile });
  await page.locator('.tl-stage').press('ArrowRight');
  await expect(keys).toBeVisible();
});

test.describe('fingers on the drawing', () => {
  test.skip(({ isMobile }) => !isMobile, 'fingers');
  // Days of one scale.
  const address = '/?from=2020-10-01&to=2020-11-05';

  async function ready(page: Page): Promise<CDPSession> {
    await openReady(page, address);
    await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
    return page.context().newCDPSession(page);
  }

  test('two zoom about their middle, and the page stays as large as it is', async ({ page }) => {
    const session = await ready(page);
    const dayIn = async (x: number) => {
      const { from, to } = await page.evaluate(() => {
        const asked = new URLSearchParams(location.search);
        const day = (name: string) => Date.parse(asked.get(name) ?? '') / 86_400_000;
        return { from: day('from'), to: day('to') + 1 };
      });
      const plot = await page.locator('.tl-live .tl-plot').first().boundingBox();
      return from + ((x - (plot?.x ?? 0)) / (plot?.width ?? 1)) * (to - from);
    };
    const before = await dayIn(280);
    await touch(session, pinch(280, 400, 20, 80));
    await expect.poll(() => page.url()).not.toContain('from=2020-10-01');
    // The window comes to rest on whole days.
    expect(Math.abs((await dayIn(280)) - before)).toBeLessThan(1.5);
    expect(await scale(page)).toBe(1);
  });

  test('also while the moving timeline is on its way', async ({ page }) => {
    await page.route(/timeline-control/u, () => undefined);
    await page.goto('/');
    await page.locator('.tl-stage').evaluate((stage) => stage.scrollIntoView());
    await touch(await page.context().newCDPSession(page), pinch(195, 400, 30, 120));
    expect(await scale(page)).toBe(1);
  });

  test('one that goes up scrolls the page from anywhere on it, whatever is open', async ({ page }) => {
    const session = await ready(page);
    await page.locator('.tl-live [data-part="lane-opener"]').first().dispatchEvent('click');
    for (const y of [700, 450, 200]) {
      const top = await page.evaluate(() => scrollY);
      await touch(session, swipe(200, y, 0, -150));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 60);
      await page.evaluate((to) => scrollTo(0, to), top);
    }
    await expect(range(page)).toContainText('1 October to 5 November 2020');
  });

  test('one that goes sideways moves the window and leaves the page where it is', async ({ page }) => {
    const session = await ready(page);
    const top = await page.evaluate(() => scrollY);
    await touch(session, swipe(300, 400, -150, 0));
    await expect(range(page)).not.toContainText(/\b1 October to/u);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('the first tap opens a card; a tap beside it and Escape close it', async ({ page }) => {
    await page.goto('/');
    const label = page.locator('.tl-size.is-narrow [data-part="drawn-event"] text').first();
    const box = await label.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 6);
    const card = page.locator('.tl-card');
    await expect(card).toBeVisible();
    await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: 'Close' }).tap();
    await expect(card).toBeHidden();
  });
});

test('the drawing is one stop of Tab, and what is open in it holds nobody', async ({ page, isMobile }) => {
  test.skip(isMobile, 'keys');
  await openReady(page, '/');
  const stage = page.locator('.tl-stage');
  await stage.press('ArrowRight');
  await stage.press('Enter');
  await expect(page.locator('.tl-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tl-card')).toBeHidden();
  await expect(stage).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.tl-stage'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  await expect(stage).toBeFocused();
  const top = await page.evaluate(() => scrollY);
  await stage.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
});
