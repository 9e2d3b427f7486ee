import { expect, type Page, test } from '@playwright/test';

async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

function range(page: Page) {
  return page.locator('.tl-range');
}

/** How many events the window is said to hold. */
async function counted(page: Page): Promise<number> {
  return Number(/(\d+) events?$/u.exec((await range(page).textContent()) ?? '')?.[1]);
}

test('what the filters leave has a window of its own, and there is a way back to the opening view', async ({ page }) => {
  await openReady(page);
  const opening = (await range(page).textContent()) ?? '';
  const back = page.getByRole('button', { name: 'Opening view' });
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await page.goto('about:blank');
  await openReady(page, '/?place=shusha');
  const fit = page.getByRole('button', { name: /^Fit these \d+$/u });
  const count = Number(/\d+/u.exec((await fit.textContent()) ?? '')?.[0]);
  await fit.click();
  await expect.poll(() => counted(page)).toBe(count);
  await expect(fit).toHaveAttribute('aria-disabled', 'true');
  expect(page.url()).toContain('place=shusha&from=');
  await back.click();
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(range(page)).toHaveText(opening);
  await expect(page.getByRole('button', { name: 'Whole span' })).toBeVisible();
});

test('where all that is left lies beyond the window or in a sliver of it, the window goes there and comes back', async ({
  page,
}) => {
  await openReady(page);
  const opening = (await range(page).textContent()) ?? '';
  const words = page.getByRole('searchbox', { name: 'Words in titles and summaries' });
  await words.fill('1905');
  await expect(range(page)).toContainText('190');
  await words.fill('');
  await expect(range(page)).toHaveText(opening);
});

test('zooming in goes to events, not into a void', async ({ page }) => {
  await openReady(page);
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('+');
    await page.waitForTimeout(350);
  }
  expect(await counted(page)).toBeGreaterThan(150);
  await expect(range(page)).toContainText('2020');
});

test('a wheel turned sideways, or with Shift, moves through time; a double click zooms in where it points', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no wheel');
  await openReady(page, '/?from=2020-10-01&to=2020-10-20');
  const seen = (await range(page).textContent()) ?? '';
  await page.locator('.tl-vis').hover();
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(300, 0);
  await expect(range(page)).not.toHaveText(seen);
  await page.mouse.wheel(-300, 0);
  await expect(range(page)).toHaveText(seen);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 300);
  await page.keyboard.up('Shift');
  await expect(range(page)).not.toHaveText(seen);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  const box = await page.locator('.tl-vis').boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) - 30, (box?.y ?? 0) + 12);
  await expect(range(page)).toContainText(/(?:1[6-9]|2\d) to 2\d October 2020/u);
});

/** Drags in 50 milliseconds by the events' own clock, however long a busy machine takes to bring them. */
async function drag(page: Page, from: number, to: number, y: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const begun = Date.now() / 1000;
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number) =>
    devtools.send('Input.dispatchMouseEvent', {
      ...{ type, x: from + (to - from) * share, y, button: 'left', clickCount: 1 },
      timestamp: begun + share * 0.05,
    });
  await page.mouse.move(from, y);
  await send('mousePressed', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await send('mouseMoved', share);
  await send('mouseReleased', 1);
  await devtools.detach();
}

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`a drag that is let go ${reducedMotion === 'reduce' ? 'stops at once with motion reduced' : 'glides and stops'}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a mouse drags');
    await page.emulateMedia({ reducedMotion });
    await openReady(page, '/?from=2020-10-01&to=2020-10-20');
    const box = await page.locator('.tl-vis').boundingBox();
    if (!box) throw new Error('no drawing');
    const [x, y, by] = [box.x + box.width * 0.7, box.y + 6, 160];
    await drag(page, x, x - by, y);
    const first = () => Number(/from=2020-10-(\d+)/u.exec(page.url())?.[1] ?? 1);
    await expect.poll(first).toBeGreaterThan(1);
    await page.waitForTimeout(1200);
    const dragged = Math.round((by / box.width) * 20);
    if (reducedMotion === 'reduce') expect(Math.abs(first() - 1 - dragged)).toBeLessThanOrEqual(1);
    else expect(first() - 1).toBeGreaterThan(dragged);
    await page.emulateMedia({ reducedMotion: null });
  });

test('the name of a lane leads to its events, and a press on the density of an era to that time', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'names without events run under each other');
  await openReady(page, '/?from=1925&to=1960');
  const name = page.locator('.tl-live .tl-folded.is-name').first();
  const lane = (await name.getAttribute('data-lane')) ?? '';
  const at = await name.boundingBox();
  await page.mouse.click((at?.x ?? 0) + 5, (at?.y ?? 0) + (at?.height ?? 0) / 2);
  await expect(page.locator(`.tl-live .tl-names [data-lane="${lane}"]`)).toHaveCount(1);
  expect(await counted(page)).toBeGreaterThan(0);

  const era = await page.locator('.tl-era').nth(5).boundingBox();
  await page.mouse.click((era?.x ?? 0) + (era?.width ?? 0) / 2, (era?.y ?? 0) + 15);
  await expect(range(page)).toContainText('October 2020');
});

/** The dates of the axis that are in the window, and how far apart its lines are said to be. */
async function onAxis(page: Page): Promise<{ readonly dates: readonly string[]; readonly distances: readonly string[] }> {
  return page.locator('.tl-axis').evaluate((axis) => {
    const { left, right } = axis.getBoundingClientRect();
    const wordsOf = (kind: string) =>
      [...axis.querySelectorAll(kind)]
        .filter((text) => text.getBoundingClientRect().left >= left && text.getBoundingClientRect().left < right)
        .map(({ textContent }) => textContent);
    return { dates: wordsOf('.tl-date'), distances: wordsOf('.tl-distance') };
  });
}

test('the axis has stretches of scales of their own, and one even scale when asked, in the same window and in the address', async ({
  page,
}) => {
  await openReady(page);
  const button = page.getByRole('button', { name: 'Even scale' });
  const before = await range(page).textContent();
  expect(new Set((await onAxis(page)).distances).size).toBeGreaterThan(1);
  expect(await page.locator('.tl-axis .tl-break').count()).toBeGreaterThan(1);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.tl-axis .tl-break')).toHaveCount(0);
  expect((await onAxis(page)).distances).toHaveLength(1);
  await expect(range(page)).toHaveText(before ?? '');
  expect(page.url()).toMatch(/\?scale=even$/u);
  const { dates } = await onAxis(page);
  await page.reload();
  await openReady(page, page.url());
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect((await onAxis(page)).dates).toEqual(dates);
  await button.click();
  expect(page.url()).not.toContain('scale');
  expect(new Set((await onAxis(page)).distances).size).toBeGreaterThan(1);
});

test('the window that is asked for is the one that is drawn, whatever scale was before', async ({ page }) => {
  await openReady(page, '/?from=2020-09-27&to=2020-11-17');
  await expect(page.locator('.tl-axis .tl-break').first()).toBeAttached();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('.tl-axis .tl-break')).toHaveCount(0);
  await expect(range(page)).toHaveText(/^27 September to \d+ October 2020, \d+ events$/u);
  await expect(page.getByRole('button', { name: 'Even scale' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('In this window the scale is even.')).toBeVisible();
  for (const address of ['/?from=1995&to=1995-03', '/?from=2020-09-20&to=2020-11-12', '/?from=1905&to=1905-02']) {
    const [from = '', to = ''] = [...new URLSearchParams(address.slice(2)).values()];
    await page.evaluate((to) => (history.pushState(null, '', to), dispatchEvent(new PopStateEvent('popstate'))), address);
    await expect(range(page)).toContainText(to.slice(0, 4));
    const [shown = ''] = ((await range(page).textContent()) ?? '').split(',');
    expect(shown).toContain(from.slice(0, 4));
    await page.waitForTimeout(400);
    expect(page.url()).toContain(address);
    expect((await range(page).textContent()) ?? '').toContain(shown);
  }
});
