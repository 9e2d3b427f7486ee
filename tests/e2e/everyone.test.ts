import { expect, type Page, test } from '@playwright/test';

/** What axe does not test, on one page of each layout. */
const kinds = [
  '/',
  '/events/',
  '/events/control-of-jabrayil-2020/',
  '/sources/offensive-and-counter-offensive/',
  '/passages/',
  '/passages/p-01cr7yfh/',
  '/disagreements/',
  '/coverage/',
  '/wording/background-and-battles--second-karabakh-war/',
  '/stories/backbone/',
  '/stories/backbone/11/',
  '/help/quote-missing/',
  '/about/licences/',
  '/embed/',
];

test.use({ reducedMotion: 'reduce' });

test('the focus of the keyboard is always seen, whole and in the order of the page', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of kinds) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(walkFocus), path).toEqual([]);
  }
});

test('at 400% there is nothing to scroll sideways, nothing is covered, and what sticks leaves room', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of kinds) {
    await page.goto(path);
    expect(await widerBy(page), path).toBeLessThanOrEqual(0);
    const tables = await page
      .locator('.table-scroll')
      .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
    expect(Math.max(0, ...tables), `tables of ${path}`).toBe(0);
    await page.evaluate(() => scrollTo(0, innerHeight * 3));
    expect(await page.evaluate(stuckHeight), path).toBeLessThanOrEqual(64);
    if (path !== '/') expect(await page.evaluate(walkFocus), path).toEqual([]);
  }
  await page.goto('/sources/offensive-and-counter-offensive/');
  await page.evaluate(() => (location.hash = document.querySelectorAll('.passage-start')[12]?.id ?? ''));
  expect(await page.evaluate(stuckHeight)).toBeLessThanOrEqual(64);
});

test('a word of any length, wherever it stands, makes no page wider than 320 pixels', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of kinds) {
    await page.goto(path);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style, svg, button, h2.visually-hidden, [role=tooltip]')) continue;
        node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}{3,}/u, 'Rindfleischetikettierungsueberwachungsgesetz$&');
      }
    });
    expect(await widerBy(page), path).toBeLessThanOrEqual(0);
  }
});

test('in a page that runs leftward, what the site says still runs rightward', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of kinds) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      // Quotations have the direction of their document.
      for (const quotation of document.querySelectorAll<HTMLElement>('.quotation')) quotation.dir = 'ltr';
    });
    expect(await page.evaluate(turnedWords), path).toEqual([]);
  }
});

test('letters, lines and paragraphs further apart cut nothing off', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of kinds) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await widerBy(page), path).toBeLessThanOrEqual(0);
  }
});

test('nothing moves by itself while a page comes', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of kinds.slice(0, 4)) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      if (path.startsWith('/sources/') && width > 1100) await page.locator('.document.is-aligned').waitFor();
      await page.waitForTimeout(200);
      const sum = await page.evaluate(() => (globalThis as unknown as { seen: { sum: number } }).seen.sum);
      expect(sum, `${path} at ${width}`).toBeLessThanOrEqual(0.02);
    }
  }
});

test('in forced colours marks, strips and what is come for are still told apart', async ({ page }) => {
  await page.goto('/sources/offensive-and-counter-offensive/');
  await page.emulateMedia({ forcedColors: 'active' });
  const id = await page.locator('.passage-start').nth(3).getAttribute('id');
  await page.evaluate((hash) => (location.hash = hash ?? ''), id);
  const lit = page.locator(`mark[data-passages~="${id}"]`).first();
  const plain = page.locator(`mark:not([data-passages~="${id}"])`).first();
  const background = (mark: typeof lit) => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(lit)).not.toBe(await background(plain));
  expect(await plain.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
  for (const [path, drawn] of [
    ['/sources/offensive-and-counter-offensive/', '.strip .cited'],
    ['/coverage/', 'svg .cited'],
  ] as const) {
    await page.goto(path);
    const [fill, paper] = await page
      .locator(drawn)
      .first()
      .evaluate((element) => [getComputedStyle(element).fill, getComputedStyle(document.body).backgroundColor]);
    expect(fill, path).not.toBe(paper);
  }
});

function widerBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Words in the wrong order on their line, or with the closing quotation mark before them. */
function turnedWords(): string[] {
  const turned = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxOf = (node: Node, { index, 0: letters }: RegExpExecArray) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + letters.length);
    return range.getClientRects()[0] ?? new DOMRect();
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (node.parentElement?.closest('script, style, svg')) continue;
    const boxes = [...text.matchAll(/[\p{L}\p{N}]+|[.)!?:,”]+(?=\s*$)/gu)].map((word) => boxOf(node, word));
    const seen = boxes.filter(({ width }) => width > 0);
    const isTurned = seen.some(({ top, left }, index) => {
      const before = seen[index - 1];
      return before !== undefined && Math.abs(before.top - top) < 3 && left < before.left;
    });
    if (isTurned) turned.add(text.trim().slice(0, 60));
  }
  return [...turned];
}

/** The height of the window that is covered by fixed elements over its full width. */
function stuckHeight(): number {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.checkVisibility())
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, top, bottom }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
    .filter(({ top, bottom }) => top <= 0 || bottom >= innerHeight)
    .reduce((sum, { height }) => sum + height, 0);
}

/** Visits all tab stops in order; returns those where the focus is invisible, clipped, or moves back up. */
function walkFocus(): string[] {
  const wrong = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex]:not([tabindex^="-"])',
    ),
  ].filter(
    (stop) => !(stop instanceof SVGElement) && stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  let before: { readonly box: DOMRect; readonly scrolled: number } | undefined;
  stops.forEach((stop, index) => {
    if (index > 80 && index % 5 !== 0) return;
    const say = (what: string) =>
      wrong.add(`${what}: ${stop.localName}.${stop.className} ${stop.textContent?.trim().slice(0, 30)}`);
    stop.focus({ focusVisible: true } as FocusOptions);
    if (document.activeElement !== stop) return void say('takes no focus');
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) say('has no outline');
    const [box] = [...stop.getClientRects()].filter(({ width }) => width > 0);
    if (!box) return void say('has no place');
    if (!isSeen(stop)) say('is covered');
    const scroller = closestCut(stop);
    const cut = scroller?.getBoundingClientRect();
    const room = parseFloat(outlineWidth) + parseFloat(outlineOffset) - 1;
    // In a box that scrolls sideways, a part may be out of sight; vertically all of it has to be visible.
    if (cut && (box.top - room < cut.top || box.bottom + room > cut.bottom)) say('has its outline cut off');
    const isUnder = before && box.left < before.box.right && before.box.left < box.right;
    const isNote = stop.closest('.note') !== null;
    if (before?.scrolled === scrollY && isUnder && !isNote && before.box.top - box.bottom > 4)
      say('comes after what is under it');
    before = { box, scrolled: scrollY };
  });
  return [...wrong];

  function isSeen(stop: HTMLElement): boolean {
    return [...stop.getClientRects()].some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const [x, y] = [box.left + box.width * part, Math.min(box.top + box.height / 2, innerHeight - 4)];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (stop.contains(hit) || hit.contains(stop));
      }),
    );
  }

  function closestCut(stop: HTMLElement): Element | undefined {
    for (let element = stop.parentElement; element && element !== document.body; element = element.parentElement) {
      const { overflowY, overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' || overflowY !== 'visible') return element;
    }
    return undefined;
  }
}
