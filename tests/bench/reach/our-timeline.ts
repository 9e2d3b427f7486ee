import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { closedOpeners, countDrawn, countTold, openReady } from '../../support/count-drawn.ts';
import type { Timeline } from './reach.ts';

/** Our home page: what is drawn, what the counts in it open, and what "Show all" names. */
export function ourTimeline(outDir: string): Timeline {
  return {
    key: 'ours',
    name: 'Passage',
    files: { '/': { path: resolve(outDir) } },
    reach: async (page, address, { days }) => {
      const query = days ? `?from=${days[0]}&to=${days[1]}` : '';
      await openReady(page, `${address}/${query}`);
      const [events, shown] = [await countTold(page), await countDrawn(page)];
      await openEach(page);
      const opened = await countDrawn(page);
      await openReady(page, `${address}/${query}`);
      const all = await named(page, shown.named.length < events);
      return {
        ...{ events, drawn: shown.marks, named: shown.named.length, whole: shown.whole.length, inOne: opened.marks },
        actions: shown.whole.length < events ? 1 + events - all.whole.length : 0,
        overlaps: shown.overlaps.length + opened.overlaps.length + all.overlaps.length,
        ...{ empty: 1 - shown.laneShare, height: shown.height },
      };
    },
  };
}

/** Opens every count in turn, as a reader may open any of them first: what one opens leaves the others as they are. */
async function openEach(page: Page): Promise<void> {
  const closed = closedOpeners(page);
  for (let left = await closed.count(); left > 0; left--) {
    await closed.first().click();
    await page.waitForFunction(countOf, left - 1);
  }

  function countOf(left: number): boolean {
    const all = [...document.querySelectorAll('.tl-live .tl-openers [data-opens]:not([data-opens="folded"]) text')];
    return all.filter(({ textContent }) => textContent.startsWith('▸')).length === left;
  }
}

/** What is named after "Show all". */
async function named(page: Page, hasMore: boolean) {
  if (!hasMore) return countDrawn(page);
  const all = page.getByRole('button', { name: /^Show all/u });
  if (await all.isVisible()) {
    await all.click();
    await page.getByRole('button', { name: 'Fit the screen' }).waitFor();
  }
  return countDrawn(page);
}
