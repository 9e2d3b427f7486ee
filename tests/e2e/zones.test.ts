import { expect, type Locator, type Page, test } from '@playwright/test';
import { afternoonSite, antiquitySite } from '../built-sites.ts';
import { axisOf, meeting, type Said } from '../support/drawn-axis.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'];
/** From half past midnight until half past two: three hours, in which the clock shows one hour twice. */
const night = '/?from=2021-11-07T00:30&to=2021-11-07T02:30';
const wordsOfNight = [
  ...[
    '12:30\u00A0am',
    '12:45\u00A0am',
    '1:00\u00A0am (UTC−4)',
    '1:30\u00A0am (UTC−4)',
    '1:00\u00A0am (UTC−5)',
    '1:30\u00A0am (UTC−5)',
    '2:00\u00A0am',
    '2:15\u00A0am',
  ],
  ...['7 Nov 2021', 'every 15 minutes'],
];

let afternoon: ServedSite;
let antiquity: ServedSite;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeAll(async () => {
  [afternoon, antiquity] = await Promise.all([serveSite(afternoonSite.outDir), serveSite(antiquitySite.outDir)]);
});
test.afterAll(() => {
  for (const site of [afternoon, antiquity]) site.stop();
});

test('readers in every time zone are shown the same words and the same drawing', async ({ browser }) => {
  const shown = await Promise.all(
    zones.map(async (timezoneId) => {
      const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const seen: unknown[] = [];
      for (const address of [new URL(night, afternoon.address), afternoon.address, antiquity.address]) {
        await openReady(page, address);
        seen.push((await axisOf(page)).said, await wordsOf(page, ['.tl-range', '.tl-label', '.chronicle', 'footer']));
      }
      await context.close();
      return seen;
    }),
  );
  const [first, ...others] = shown;
  for (const each of others) expect(each).toEqual(first);
  const [ofNight] = first as [readonly Said[]];
  expect(ofNight.map(({ words }) => words)).toEqual(wordsOfNight);
});

test('zooming in by keys from all of antiquity leads to minutes, and no words of the axis meet', async ({ page }) => {
  await openReady(page, new URL('/?from=-18000&to=2030', antiquity.address));
  await expect(range(page)).toHaveText('17,001 BC to 2019, 18 events');
  await page.locator('.tl-stage').focus();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const steps: string[] = [];
  while (!(await isOff(zoomIn)) && steps.length < 40) {
    const before = (await range(page).textContent()) ?? '';
    await page.keyboard.press('+');
    await expect(range(page)).not.toHaveText(before);
    const { said: drawn } = await axisOf(page);
    expect(meeting(drawn)).toEqual([]);
    steps.push(drawn.map(({ words }) => words).join(' '));
  }
  const drawnIn = (unit: string) => steps.findIndex((step) => step.endsWith(`every ${unit}`));
  expect(drawnIn('12 hours')).toBeGreaterThan(-1);
  for (const [longer, shorter] of [
    ['12 hours', 'hour'],
    ['hour', '10 minutes'],
    ['10 minutes', 'minute'],
  ] as const)
    expect(drawnIn(shorter)).toBeGreaterThan(drawnIn(longer));
  expect(steps.at(-1)).toMatch(/^(?:10:[12]\d\sam ){5,6}4 May 2019 every minute$/u);
  await expect(range(page)).toHaveText(/^4 May 2019, 10:[12]\d\sam to 10:[12]\d\sam, [23] events$/u);
});

test('zooming in by the wheel to an hour that comes twice tells which of them it is', async ({ page }) => {
  await openReady(page, new URL('/?from=2021-11-06T20:00&to=2021-11-07T04:00', afternoon.address));
  const box = await page.locator('.tl-vis').boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.7, (box?.y ?? 0) + 40);
  for (let step = 0; step < 4; step++) {
    const before = (await range(page).textContent()) ?? '';
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect(range(page)).not.toHaveText(before);
    const { said: drawn } = await axisOf(page);
    expect(meeting(drawn)).toEqual([]);
    const hours = drawn.map(({ words }) => words).filter((words) => words.startsWith('1:00\u00A0am'));
    expect(hours).toEqual(['1:00\u00A0am (UTC−4)', '1:00\u00A0am (UTC−5)']);
  }
});

async function isOff(button: Locator): Promise<boolean> {
  return (await button.getAttribute('aria-disabled')) === 'true';
}

function range(page: Page): Locator {
  return page.locator('.tl-range');
}

async function openReady(page: Page, address: string | URL): Promise<void> {
  await page.goto(String(address));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
}

/** What is read in these parts of a page. */
function wordsOf(page: Page, selectors: readonly string[]): Promise<string[][]> {
  return Promise.all(selectors.map((selector) => page.locator(selector).allInnerTexts()));
}
