import { expect, type Page, test } from '@playwright/test';

const widths = [390, 1440] as const;
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
/** How many pixels are below the window; the page may glide, and be in sight of its end before it has come to rest. */
const below = (page: Page) =>
  page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - document.documentElement.scrollTop));
const isAtEnd = (page: Page) => expect.poll(() => below(page)).toBeLessThanOrEqual(1);

for (const width of widths)
  test.describe(`the list at ${width} px`, () => {
    test.beforeEach(async ({ page }) => page.setViewportSize({ width, height: 800 }));

    test('has its length from the start, so that End reaches the end at the first press', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');
      const first = await heightOf(page);
      await page.keyboard.press('End');
      await isAtEnd(page);
      await expect(page.locator('.site-footer')).toBeInViewport();
      await expect(page.locator('#_list li[id]:not(.is-laid-out)')).toHaveCount(0);
      await page.keyboard.press('End');
      await isAtEnd(page);
      const whole = await heightOf(page);
      expect(Math.abs(first - whole) / whole).toBeLessThan(0.05);
    });

    for (const [late, files] of [
      ['fonts', /\.woff2$/u],
      ['scripts', /\/_astro\/.+\.js$/u],
    ] as const)
      test(`is at its end after End, and again when ${late} have come, until another key leads away`, async ({ page }) => {
        const asked = Promise.withResolvers<undefined>();
        await page.route(files, async (route) => {
          await asked.promise;
          await route.continue();
        });
        await page.goto('/', { waitUntil: 'commit' });
        await expect(page.locator('.site-footer')).toBeAttached();
        await page.keyboard.press('End');
        await isAtEnd(page);
        asked.resolve(undefined);
        await expect(page.locator('#_list li[id]:not(.is-laid-out)')).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready);
        await isAtEnd(page);
        await page.keyboard.press('PageUp');
        await expect.poll(() => below(page)).toBeGreaterThan(400);
        await page.locator('.site-footer').evaluate((footer) => footer.after(document.createElement('hr')));
        await expect(page.locator('.site-footer')).not.toBeInViewport();
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

const listed = (page: Page) => page.locator('#_list li[id]:visible');
const onlyPeriod = (page: Page) => page.getByRole('checkbox', { name: 'List only this period' });
const left = (page: Page) => page.locator('doc-filters [role="status"]');

for (const width of widths)
  test(`by keys alone the list keeps to the period at ${width} px, with the filters, and in a copied address`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?from=2020-10-01&to=2020-10-10');
    await onlyPeriod(page).press('Space');
    await expect(onlyPeriod(page)).toBeChecked();
    await expect(left(page)).toHaveText(/^1\d\d of 357 events$/u);
    const inPeriod = await listed(page).count();
    await expect(page.locator('.tl-range')).toHaveText(`1 to 10 October 2020, ${inPeriod} events`);
    await expect(page.locator('.list-left')).toContainText(`${inPeriod} of 357 events: only 1 to 10 October 2020.`);
    await expect(page.locator('#_1905')).toBeHidden();
    await expect(page.locator('.years a[href="#_1905"]')).toBeHidden();
    expect(new URL(page.url()).search).toBe('?from=2020-10-01&to=2020-10-10&only=period');

    await page.getByRole('searchbox', { name: 'Words in titles' }).pressSequentially('ganja');
    await expect(left(page)).toHaveText(/^\d of 357 events$/u);
    const found = await listed(page).count();
    const copy = await context.newPage();
    await copy.goto(page.url());
    await expect(left(copy)).toHaveText(`${found} of 357 events`);
    await expect(onlyPeriod(copy)).toBeChecked();
    await expect(listed(copy)).toHaveCount(found);
    await copy.close();

    await onlyPeriod(page).press('Space');
    await expect.poll(() => listed(page).count()).toBeGreaterThan(found);
    await page.goBack();
    await expect(listed(page)).toHaveCount(found);
    await page.getByRole('button', { name: 'Clear all' }).press('Enter');
    await expect(listed(page)).toHaveCount(357);
    await expect(onlyPeriod(page)).not.toBeChecked();
  });

test('the list follows the window, wherever it is moved from', async ({ page }) => {
  await page.goto('/?only=period');
  await expect(left(page)).toHaveText(/^3\d\d of 357 events$/u);
  await page.getByRole('link', { name: /^First war/u }).press('Enter');
  await expect(page.locator('.list-left')).toContainText('only January 1992 to');
  const count = await listed(page).count();
  await expect(page.locator('.tl-range')).toHaveText(new RegExp(`, ${count} events$`, 'u'));
  await page.locator('.tl-stage').press('PageDown');
  await expect(page.locator('.list-left')).not.toContainText('only January 1992');
  await page.getByRole('button', { name: 'Show all events' }).press('Enter');
  await expect(listed(page)).toHaveCount(357);
});

test.describe('on a small screen', () => {
  test.beforeEach(async ({ page }) => page.setViewportSize({ width: 390, height: 800 }));

  test('the list takes the place of the drawing by one press, and gives it back', async ({ page }) => {
    await page.goto('/');
    const [timeline, list] = ['Timeline', 'List'].map((name) => page.getByRole('button', { name, exact: true }));
    if (!timeline || !list) throw new Error('no switch');
    await expect(timeline).toHaveAttribute('aria-pressed', 'true');
    await list.press('Enter');
    await expect(list).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.tl-stage')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'All events, in order' })).toBeInViewport();
    expect(new URL(page.url()).search).toBe('?show=list');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'All events, in order' })).toBeInViewport();
    await page.keyboard.press('End');
    await isAtEnd(page);
    await expect(page.locator('.site-footer')).toBeInViewport();
    await page.goto('/?show=list#control-of-fuzuli-2020');
    await expect(page.locator('#control-of-fuzuli-2020')).toBeInViewport();
    await page.goBack();
    await timeline.press('Enter');
    await expect(page.locator('.tl-stage')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    await page.locator('.tl-stage').press('ArrowRight');
    await expect(page.locator('.tl-selected')).toBeVisible();
    await page.goBack();
    await expect(page.locator('.tl-stage')).toBeHidden();
  });

  for (const address of ['/', '/?show=list', '/?show=list&only=period'])
    test(`nothing above what is read moves when ${address} comes alive`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('doc-filters')).toBeVisible();
      await page.waitForTimeout(1000);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((shifts) =>
              done(shifts.getEntries().reduce((sum, shift) => sum + (shift as unknown as { value: number }).value, 0)),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(0), 300);
          }),
      );
      expect(moved).toBeLessThan(0.05);
    });

  test('paper has the list, whichever is shown', async ({ page }) => {
    await page.goto('/?show=list');
    await page.emulateMedia({ media: 'print' });
    await expect(listed(page)).toHaveCount(357);
  });
});

test('a wide screen has both, whatever the address says of it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a wide screen');
  await page.goto('/?show=list');
  await expect(page.locator('.tl-stage')).toBeVisible();
  await expect(page.getByRole('button', { name: 'List', exact: true })).toBeHidden();
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

  test('nothing chooses what the list shows', async ({ page }) => {
    await page.goto('/?show=list&only=period');
    await expect(page.locator('.tl-first')).toBeVisible();
    await expect(onlyPeriod(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(listed(page)).toHaveCount(357);
  });

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

test('an era leads to its first event in the list where that stands in the place of the drawing, or to the next that is left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ['/?show=list', '/?show=list&place=shusha']) {
    await page.goto(address);
    const era = page.getByRole('link', { name: /^Second war/u });
    const first = new URL((await era.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await era.click();
    await expect(page).toHaveURL(/from=2020-09-27/u);
    const listedFirst = await page.locator('#_list li[id]').evaluateAll((items: HTMLElement[], id) => {
      return items.slice(items.findIndex((item) => item.id === id)).find((item) => !item.hidden)?.id;
    }, first);
    await expect(page.locator(`#_list li[id="${listedFirst}"]`)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
  }
});
