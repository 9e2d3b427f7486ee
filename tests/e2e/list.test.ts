import { expect, type Page, test } from '@playwright/test';

const widths = [390, 1440] as const;
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const width of widths)
  test.describe(`the list at ${width} px`, () => {
    test.beforeEach(async ({ page }) => page.setViewportSize({ width, height: 800 }));

    test('has its length from the start, so that End reaches the end at the first press', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');
      const first = await heightOf(page);
      await page.keyboard.press('End');
      await expect(page.locator('.site-footer')).toBeInViewport();
      await expect(page.locator('#_list > section:not(.is-laid-out)')).toHaveCount(0);
      await page.keyboard.press('End');
      await expect(page.locator('.site-footer')).toBeInViewport();
      const whole = await heightOf(page);
      expect(Math.abs(first - whole) / whole).toBeLessThan(0.05);
    });

    test('is skipped to and searched by keys alone', async ({ page }) => {
      await page.goto('/');
      const skip = page.getByRole('link', { name: 'Skip to events' });
      await skip.focus();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#_list')).toBeInViewport();
      const year = page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: /^1994 / });
      await year.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#_1994 .year')).toBeInViewport();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('_1994');
    });

    test('keeps the heading of what is read in sight, in at most 56 pixels', async ({ page }) => {
      await page.goto('/#_2020-10');
      await page.locator('#_2020-10 li').nth(20).scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 200));
      const heading = page.locator('#_2020-10 .month');
      await expect(heading).toBeInViewport({ ratio: 1 });
      const box = await heading.boundingBox();
      expect((box?.y ?? 99) + (box?.height ?? 99)).toBeLessThanOrEqual(56);
    });
  });

test('the years say how many events the filters leave, and those without any are gone', async ({ page }) => {
  await page.goto('/?topic=military');
  const years = page.locator('.years > ol > li:visible > a');
  await expect(page.locator('.list-left')).toBeVisible();
  const counts = await years.locator('> span').allTextContents();
  const left = await page.locator('#_list li[id]:visible').count();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(left);
  expect(counts).not.toContain('0');
});

test('a month has what has its day or is of the month; spans without a stated day stand together', async ({ page }) => {
  await page.goto('/');
  const september = page.locator('#_2020-9 li .when');
  expect((await september.allTextContents()).filter((when) => /^between|10 November/u.test(when))).toEqual([]);
  const between = page.locator('[id^="_2020-between"] li .when');
  expect((await between.allTextContents()).filter((when) => !when.startsWith('between'))).toEqual([]);
  expect(await between.count()).toBeGreaterThan(50);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('years lead to their events, and every event has its group', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Years' })
      .getByRole('link', { name: /^1994 / })
      .click();
    await expect(page.locator('#_1994 .year')).toBeInViewport();
    const linked = await page.locator('.years > ol > li > a > span').allTextContents();
    const listed = await page.locator('#_list li[id]').count();
    expect(linked.reduce((sum, count) => sum + Number(count), 0)).toBe(listed);
  });
});
