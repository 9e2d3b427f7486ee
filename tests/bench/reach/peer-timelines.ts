import type { PeerData, PeerEvent } from '../page/peer-events.ts';
import { timelineJs } from '../page/peers/timelinejs.ts';
import { visTimeline } from '../page/peers/vis-timeline.ts';
import { countNames } from './count-names.ts';
import { milestones } from './peers/milestones.ts';
import { tracks } from './peers/tracks.ts';
import type { Timeline } from './reach.ts';
import { dayAfter, isIn, type Window } from './windows.ts';

/**
 * vis-timeline draws every item in the window, stacked, with the labels that our drawing has; a click on one says no more than
 * that it is chosen.
 */
export function visReach(data: PeerData): Timeline {
  const labelled = data.events.map((event) => ({ ...event, title: event.label }));
  const { key, name, files } = visTimeline({ ...data, events: labelled });
  return {
    ...{ key, name, files },
    reach: async (page, address, window) => {
      await page.goto(`${address}/${queryOf(window)}`);
      await page.waitForSelector('.vis-item .vis-item-content');
      await page.waitForTimeout(1000);
      const shown = await countNames(page, '.vis-panel.vis-center', '.vis-item:not(.vis-line, .vis-dot)', '.vis-item-content');
      const events = data.events.filter(isIn(window)).length;
      // Items of the next day reach over the edge.
      const most = (count: number) => Math.min(count, events);
      const [drawn, named, whole] = [most(shown.marks), most(shown.named), most(shown.whole)];
      return {
        ...{ ...shown, events, drawn, named, whole, inOne: whole },
        // What the edge cuts is read by moving the drawing, what its bar cuts by zooming, until it is wide enough.
        actions: whole < events ? undefined : 0,
        empty: undefined,
      };
    },
  };
}

/** TimelineJS shows one event at a time, and under it markers, of which a click shows one. */
export function timelineJsReach(data: PeerData): Timeline {
  const { key, name, files } = timelineJs(data);
  return {
    ...{ key, name, files },
    reach: async (page, address, window) => {
      const inWindow = data.events.filter(isIn(window));
      const first = Math.max(data.events.indexOf(inWindow[0] as PeerEvent), 0);
      await page.goto(`${address}/?at=${first}`);
      await page.waitForSelector('.tl-timemarker .tl-headline');
      await page.waitForTimeout(3000);
      const shown = await countNames(
        page,
        '.tl-timenav',
        '.tl-timemarker',
        '.tl-headline',
        new Set(inWindow.map(({ id }) => id)),
      );
      const events = inWindow.length;
      return {
        // One is shown over the markers; of the others those are in reach of which something can be clicked.
        ...{ ...shown, events, drawn: shown.named, whole: shown.whole + 1, inOne: Math.max(shown.named, 1) },
        // One is open; each of the others takes a click on its marker or on "next".
        actions: events - 1,
        empty: undefined,
      };
    },
  };
}

/** A line with names for all events of a window, moved apart, which asks for no action and as much paper as it takes. */
export function milestonesReach(data: PeerData): Timeline {
  return {
    ...{ key: 'milestones', name: 'd3-milestones', files: milestones(data) },
    reach: async (page, address, window) => {
      await page.goto(`${address}/${queryOf(window)}`);
      await page.waitForSelector('.milestones-text-label');
      await page.waitForTimeout(1000);
      const shown = await countNames(page, '#timeline', '.milestones-text-label', ':scope');
      const events = data.events.filter(isIn(window)).length;
      // What lies under other names is nowhere else.
      const actions = shown.whole < events ? undefined : 0;
      return { ...shown, events, drawn: shown.named, inOne: shown.whole, actions, empty: undefined };
    },
  };
}

/** Bars in rows, of which the one under the pointer tells its name. */
export function tracksReach(data: PeerData): Timeline {
  return {
    ...{ key: 'tracks', name: 'timelines-chart', files: tracks(data) },
    reach: async (page, address, window) => {
      await page.goto(`${address}/${queryOf(window)}`);
      await page.waitForSelector('.series-segment');
      await page.waitForTimeout(1000);
      const hit = await page.locator('.series-segment').evaluateAll(
        (segments) =>
          segments.filter((segment) => {
            const { left, top, width, height } = segment.getBoundingClientRect();
            return segment === document.elementFromPoint(left + width / 2, top + height / 2);
          }).length,
      );
      const events = data.events.filter(isIn(window)).length;
      // Bars of the day before and of the next touch the edge.
      const drawn = Math.min(hit, events);
      const { height } = (await page.locator('#timeline').boundingBox()) ?? { height: 0 };
      return {
        ...{ events, drawn, named: 0, whole: 0, inOne: drawn, actions: drawn < events ? undefined : events },
        ...{ overlaps: 0, empty: undefined, height },
      };
    },
  };
}

function queryOf({ days }: Window): string {
  return days ? `?from=${days[0]}&to=${dayAfter(days[1])}` : '';
}
