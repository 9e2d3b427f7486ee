import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { closedOpeners, countDrawn, countTold, openReady } from '../support/count-drawn.ts';

const day = 86_400_000;
const [first, last] = [Date.UTC(1905, 0, 1), Date.UTC(2020, 11, 31)];

const parts = 1_000_000;
const share = fc.integer({ min: 0, max: parts }).map((part) => part / parts);
/** Windows of three days to a century, most of them in the last years, and filters: the same every time. */
const views = fc
  .record({
    days: share.map((zoom) => Math.round(3 * 14_000 ** zoom)),
    late: share.map((each) => 1 - (1 - each) ** 8),
    filter: fc.constantFrom('', '', '&topic=military', '&source=second-karabakh-war', '&differ=yes'),
  })
  .map(({ days, late, filter }) => {
    const from = first + Math.max(last - first - days * day, 0) * late;
    return `/?from=${isoDay(from)}&to=${isoDay(Math.min(from + (days - 1) * day, last))}${filter}`;
  });
const perWidth = 4;
const samples = fc.sample(fc.noBias(views), { seed: 17, numRuns: 3 * perWidth });

for (const [index, width] of [390, 820, 1440].entries())
  test(`at ${width} pixels every event in a window is drawn or one count away, and no two names touch`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const address of samples.slice(index * perWidth, (index + 1) * perWidth)) {
      await openReady(page, address);
      const [told, shown] = [await countTold(page), await countDrawn(page)];
      await openEach(page);
      const opened = await countDrawn(page);
      expect({ address, reached: opened.marks }).toEqual({ address, reached: told });
      expect([...shown.overlaps, ...opened.overlaps], address).toEqual([]);
      if (told > 0) expect(shown.laneShare, address).toBeGreaterThanOrEqual(0.6);
    }
  });

async function openEach(page: Page): Promise<void> {
  const closed = closedOpeners(page);
  for (let left = await closed.count(); left > 0; left--) {
    await closed.first().click();
    await expect(closed).toHaveCount(left - 1);
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
