import type { Page } from '@playwright/test';
import type { PeerData, PeerEvent } from '../page/peer-events.ts';
import { timelineJs } from '../page/peers/timelinejs.ts';
import { visTimeline } from '../page/peers/vis-timeline.ts';
import type { Timeline } from './reach.ts';
import type { Window } from './windows.ts';

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
      const query = window.days ? `?from=${window.days[0]}&to=${dayAfter(window.days[1])}` : '';
      await page.goto(`${address}/${query}`);
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

function isIn({ days }: Window): (event: PeerEvent) => boolean {
  if (!days) return () => true;
  const [from, to] = days;
  return (event) => event.from <= to && (event.to ?? event.from) >= from;
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

/** Counts items that stand in an area and can be hit, whose name is seen, and whose name is whole. */
function countNames(page: Page, area: string, item: string, name: string, ids?: ReadonlySet<string>) {
  return page.evaluate(
    ([areaSelector, itemSelector, nameSelector, only]) => {
      const boxOf = (of: Element) => of.getBoundingClientRect();
      const area = boxOf(document.querySelector(areaSelector) ?? document.body);
      const textOf = (of: Element) => {
        const range = document.createRange();
        range.selectNodeContents(of);
        return range.getBoundingClientRect();
      };
      const isInArea = ({ left, right }: DOMRect) => right > area.left + 1 && left < area.right - 1;
      const items = [...document.querySelectorAll<HTMLElement>(itemSelector)]
        .filter(({ id }) => !only || only.includes(id.replace(/-marker$/u, '')))
        .filter((each) => isInArea(boxOf(each)));
      /** Whether one of some points of a box, each a share of it, shows an element and nothing over it. */
      const isSeen = (of: Element, { left, top, width, height }: DOMRect, shares: readonly number[]) =>
        shares.every((share) => of.contains(document.elementFromPoint(left + width * share, top + height / 2)));
      const bringUp = (of: Element) => scrollTo(0, scrollY + boxOf(of).top - innerHeight / 2);
      const named = items
        .flatMap((each) => {
          const name = each.querySelector<HTMLElement>(nameSelector);
          return name ? [{ each, name, text: textOf(name) }] : [];
        })
        .filter(({ each, name, text }) => {
          bringUp(name);
          return isInArea(text) && [0.05, 0.25, 0.5, 0.75, 0.95].some((share) => isSeen(each, textOf(name), [share]));
        });
      const isOver = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      const overlaps = named.reduce(
        (sum, a, index) => sum + named.slice(index + 1).filter((b) => isOver(a.text, b.text)).length,
        0,
      );
      /** Nothing cuts the words, and nothing lies over their ends. */
      const isWhole = ({ each, name }: (typeof named)[number]) => {
        bringUp(name);
        const text = textOf(name);
        for (let around: HTMLElement | null = name; around && around !== document.body; around = around.parentElement) {
          const box = boxOf(around);
          const isCut = text.left < box.left - 1 || text.right > box.right + 1 || text.bottom > box.bottom + 2;
          if (isCut && getComputedStyle(around).overflow !== 'visible') return false;
        }
        return isSeen(each, text, [0.02, 0.98]);
      };
      return {
        ...{ marks: items.length, named: named.length, whole: named.filter(isWhole).length, overlaps },
        height: area.height,
      };
    },
    [area, item, name, ids ? [...ids] : undefined] as const,
  );
}
