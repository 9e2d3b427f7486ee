import { expect, type Page, test } from '@playwright/test';

const war = '/?from=2020-09-27&to=2020-11-17';
const fuzuli = 'control-of-fuzuli-2020';

async function openReady(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await focusStage(page);
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

function focusStage(page: Page): Promise<void> {
  return page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
}

function named(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.slice(1));
}

const tree = `
  - heading "Timeline" [level=2]
  - group "Zoom":
    - button "Zoom out"
    - button "Zoom in"
    - button "Whole span"
    - button "Opening view" [disabled]
  - button /Show all \\d+/
  - group "Lanes":
    - button "Topics" [pressed]
    - button "Documents"
    - button "None"
  - button "Even scale"
  - button "Keys"
  - application "Timeline of events"
  - paragraph: Times without many events are drawn narrower; a torn line shows where the scale changes.
  - paragraph: Select an event to see its date and its page.
  - list "Lanes":
    - listitem: /^Military operations. \\d+ events/
    - listitem: /^Deaths, injuries and damage. \\d+ events/
`;

test('what assistive technology is told is the same before and after the timeline comes alive', async ({ page }) => {
  await page.goto('/');
  // A phone, too, has the help with keys when it has keys.
  await page.keyboard.press('Shift');
  await expect(page.locator('doc-timeline')).toMatchAriaSnapshot(tree);
  await expect(page.locator('.tl-stage')).toMatchAriaSnapshot('- application "Timeline of events"');
  await focusStage(page);
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('doc-timeline')).toMatchAriaSnapshot(tree);
  await expect(page.locator('.tl-stage')).toHaveAttribute('aria-describedby', '_timeline-keys');
  await expect(page.locator('.tl-stage')).toHaveAccessibleDescription(/left and right arrows.*question mark lists every key/u);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('doc-timeline')).toMatchAriaSnapshot(`
    - application "Timeline of events" [expanded]
    - dialog "Peacekeeping operations by the Russian Federation begin":
      - heading "Peacekeeping operations by the Russian Federation begin" [level=3]
      - paragraph:
        - button "Earlier"
        - button "Later" [disabled]
        - button "Close"
      - figure:
        - blockquote
        - paragraph:
          - link "The Second Karabakh War"
  `);
});

test('the drawing is one stop: Tab goes on to what follows, and back, with or without a card', async ({ page }) => {
  await openReady(page, `${war}#${fuzuli}`);
  const stage = page.locator('.tl-stage');
  await page.keyboard.press('Tab');
  await expect(page.locator('.tl-selected .tl-title')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stage).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tl-card-title')).toBeFocused();
  await expect(page.locator('.tl-card .citation').first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(stage).toBeFocused();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.tl-selected') !== null)) break;
  }
  await expect(page.locator('.tl-selected .tl-title')).toBeFocused();
});

test('a question mark and a button open the help with every key; Escape closes it, and the focus returns', async ({ page }) => {
  await openReady(page);
  const help = page.getByRole('dialog', { name: 'Keys of the timeline' });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await expect(help.locator('kbd')).toHaveText([
    ...['←', '→', 'Home', 'End', 'Page Up', 'Page Down', '+', '−', 'm', 'a', '1', '9', '0', 'd', 'f', '/', 'l'],
    ...['Enter', 'r', 'Ctrl', 'Enter', 'Esc', '?'],
  ]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(page.locator('.tl-stage')).toBeFocused();
  const button = page.getByRole('button', { name: 'Keys' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('Page Down and Page Up turn the window by its own width', async ({ page }) => {
  await openReady(page, '/?from=2020-10-01&to=2020-10-10');
  const range = page.locator('.tl-range');
  await page.keyboard.press('PageDown');
  await expect(range).toContainText('11 to 20 October 2020');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(range).toContainText('21 to 30 September 2020');
  await expect.poll(() => page.url()).toContain('from=2020-09-21');
});

test('a key pressed before a jump has come to rest, on a page that is busy, counts as much as a later one', async ({
  page,
}) => {
  const range = page.locator('.tl-range');
  await openReady(page, '/?from=2020-10-01&to=2020-10-10');
  await expect(range).toContainText('1 to 10 October 2020');
  await page.evaluate(() => {
    const stage = document.querySelector('.tl-stage');
    const press = (key: string) => stage?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    document.querySelector<HTMLElement>('[data-zoom="all"]')?.click();
    history.back();
    addEventListener('popstate', () => setTimeout(() => press('PageDown')), { once: true });
    addEventListener('popstate', () => setTimeout(() => holdUp(500)), { once: true });
    function holdUp(milliseconds: number) {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
    }
  });
  await expect(range).toContainText('11 to 20 October 2020');
  await page.waitForTimeout(600);
  await expect(range).toContainText('11 to 20 October 2020');
});

test('the focus stays while everything is drawn anew, and the order is the order of dates at any zoom', async ({ page }) => {
  await openReady(page, war);
  const listed = await page.locator('#_list li[id]').evaluateAll((items) => items.map(({ id }) => id));
  await page.keyboard.press('Home');
  for (const key of [
    '+',
    '+',
    'ArrowRight',
    '-',
    'ArrowRight',
    'PageDown',
    'ArrowRight',
    '-',
    '-',
    'ArrowRight',
    'PageUp',
    'ArrowRight',
  ]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    await expect(page.locator('.tl-stage')).toBeFocused();
  }
  expect(await named(page)).toBe(listed[5]);
});

test('never more than 500 elements are drawn, in any lanes', async ({ page }) => {
  await openReady(page);
  for (const lanes of ['Topics', 'Documents', 'None']) {
    await page.getByRole('button', { name: lanes, exact: true }).click();
    for (const zoom of ['Whole span', 'Zoom in', 'Zoom in']) {
      await page.getByRole('button', { name: zoom }).click();
      await page.waitForTimeout(250);
      expect(await page.locator('.tl-vis .tl-item').count()).toBeLessThanOrEqual(500);
    }
  }
});

test('every kind of doubt has its own look, drawn and explained', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has room for fewer at once');
  await openReady(page, '/?from=2020-06-01&to=2020-12-31');
  await page.keyboard.press('a');
  for (const kind of ['.tl-sure', '.tl-bar', '.tl-broken', '.tl-tail.is-about', '.tl-tail.is-open', '.tl-other'])
    expect(await page.locator(`.tl-vis ${kind}`).count(), kind).toBeGreaterThan(0);
  await page.locator('.tl-legend summary').click();
  const samples = page.locator('.tl-legend .tl-key');
  const looks = await samples.evaluateAll((keys) =>
    keys.map((key) => {
      const parts = [...key.children].map(({ className }) => className.replace('is-end', '').trim());
      return [...parts, key.textContent.trim()].join(' ');
    }),
  );
  expect(new Set(looks).size).toBe(looks.length);
  for (const word of ['pale bar', 'about then', 'uncertain', 'open end', 'Disagreement'])
    await expect(page.locator('.tl-legend dl')).toContainText(word);
});

test('an event that documents date differently stands at both dates, joined and marked', async ({ page }) => {
  const id = 'special-governance-committee-ends';
  await openReady(page, `/?from=1989-10-25&to=1989-12-20#${id}`);
  const part = (kind: string) => page.locator(`.tl-vis ${kind}[data-event="${id}"]`).first();
  const boxes = await Promise.all(
    ['.tl-mark:has(.tl-sure)', '.tl-mark.tl-other', '.tl-mark.tl-link'].map((kind) => part(kind).boundingBox()),
  );
  const [main, other, line] = boxes;
  if (!main || !other || !line) throw new Error('not drawn');
  expect(Math.abs(line.x - other.x - other.width)).toBeLessThan(2);
  expect(Math.abs(line.x + line.width - main.x)).toBeLessThan(2);
  await expect(part('.tl-label')).toHaveText(/^≠/u);
});

test.describe('in colours of the reader', () => {
  test.use({ forcedColors: 'active' });
  test('marks, what is selected and the focus are seen', async ({ page }) => {
    await openReady(page, `${war}#${fuzuli}`);
    await page.keyboard.press('a');
    await expect(page.locator('.tl-vis .tl-broken').first()).toBeAttached();
    const looks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        page: style('body').backgroundColor,
        mark: style('.tl-vis .tl-item:not(.is-selected) .tl-sure').backgroundColor,
        broken: style('.tl-vis .tl-broken').backgroundImage,
        selected: style('.tl-vis .is-selected .tl-label').backgroundColor,
        words: style('.tl-vis .is-selected .tl-label').color,
        outline: [style('.tl-stage').outlineStyle, style('.tl-stage').outlineWidth],
        pressed: [style('[data-lanes="topic"]').backgroundColor, style('[data-lanes="none"]').backgroundColor],
      };
    });
    expect(looks.mark).not.toBe(looks.page);
    expect(looks.broken).toContain('repeating-linear-gradient');
    expect(looks.selected).not.toBe(looks.page);
    expect(looks.selected).not.toBe(looks.mark);
    expect(looks.words).not.toBe(looks.selected);
    expect(looks.outline).toEqual(['solid', '2px']);
    expect(looks.pressed[0]).not.toBe(looks.pressed[1]);
  });
});

test('in a page that runs from right to left, time still runs from left to right and nothing overlaps', async ({ page }) => {
  const measure = async () => {
    await openReady(page, war);
    await expect(page.locator('.tl-vis .tl-label').first()).toBeAttached();
    return page.evaluate(() => {
      const stage = document.querySelector('.tl-stage')?.getBoundingClientRect().left ?? 0;
      return [...document.querySelectorAll<HTMLElement>('.tl-vis :is(.tl-label, .tl-mark)')].map((part) => {
        const { left, top } = part.getBoundingClientRect();
        return [part.dataset['event'], Math.round(left - stage), Math.round(top)] as const;
      });
    });
  };
  const usual = await measure();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      document.documentElement.dir = 'rtl';
      observer.disconnect();
    }).observe(document, { childList: true });
  });
  const other = await measure();
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  expect(other.map(([event, left]) => `${event} ${left}`)).toEqual(usual.map(([event, left]) => `${event} ${left}`));
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.offsetWidth),
  ).toBeLessThanOrEqual(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const box = await page.locator('.tl-card').boundingBox();
  const screen = page.viewportSize();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((screen?.width ?? 0) + 0.5);
});

for (const [zoom, size] of [
  ['200%', { width: 640, height: 450 }],
  ['400%', { width: 320, height: 256 }],
] as const)
  test(`at ${zoom} nothing runs off the side, and the card leaves half of the screen`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a desktop zooms');
    await page.setViewportSize(size);
    await openReady(page, `${war}#${fuzuli}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.offsetWidth),
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.tl-card .citation').first()).toBeAttached();
    const box = await page.locator('.tl-card').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(size.height + 0.5);
    if (size.width < 640) expect(box?.height).toBeLessThanOrEqual(size.height / 2 + 0.5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const help = await page.locator('.tl-keys').boundingBox();
    expect((help?.y ?? -1) + (help?.height ?? 999)).toBeLessThanOrEqual(size.height);
  });

test.describe('with motion reduced', () => {
  test.use({ reducedMotion: 'reduce' });
  test('the window changes at once', async ({ page }) => {
    await openReady(page, war);
    const windows = await page.evaluate(async () => {
      const dates = () => [...document.querySelectorAll('.tl-axis text')].map(({ textContent }) => textContent).join();
      const seen = [dates()];
      document.querySelector<HTMLButtonElement>('[data-zoom="in"]')?.click();
      for (const end = performance.now() + 600; performance.now() < end;) {
        await new Promise(requestAnimationFrame);
        if (dates() !== seen.at(-1)) seen.push(dates());
      }
      return seen;
    });
    expect(windows).toHaveLength(2);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('lanes are told in words, and no card, dialog or button that does nothing is there', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.tl-spoken li').first()).toHaveText(/^Military operations: \d+ events$/u);
    await expect(page.locator('.tl-card')).toHaveCount(0);
    await expect(page.locator('.tl-keys')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden();
  });
});
