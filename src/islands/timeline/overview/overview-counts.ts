import { countParts, eraBars, highestCount } from '../../../timeline/density.ts';
import type { TimelineData } from '../../../timeline/types.ts';
import * as words from '../../../words/en/timeline/timeline.ts';
import { find, findAll } from '../../find-part.ts';
import { drawShapes } from '../draw-shapes.ts';

/** Shows on the overview what the filters leave: bars as high as they would be among all, and counts in words. */
export function showCounts(strip: HTMLElement, all: TimelineData, left: TimelineData): void {
  const highest = highestCount(all);
  for (const [index, element] of findAll(strip, 'era').entries()) {
    const era = all.eras[index];
    if (!era) continue;
    const counts = left.events === all.events ? era.counts : countParts(era, left.events, era.counts.length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const bars = find(element, 'era-bars');
    if (bars) drawShapes(bars, eraBars(counts, highest));
    const said = find(element, 'era-count');
    if (said)
      said.textContent = total === era.total ? words.events({ count: total }) : words.partOf({ part: total, whole: era.total });
  }
}
