import { readFileSync } from 'node:fs';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type Calendar, calendarOf } from '../../src/timeline/calendar/calendar.ts';
import type { PackedTimeline } from '../../src/timeline/packed.ts';
import { afternoonSite, antiquitySite } from '../built-sites.ts';
import { type Axis, axisOf, meeting, readAxis } from '../support/drawn-axis.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { pinch, touch } from '../support/touch.ts';

const sites = { afternoon: afternoonSite, antiquity: antiquitySite };
const served: Record<string, ServedSite> = {};
const calendars: Record<string, Calendar> = {};

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeAll(async () => {
  for (const [name, { outDir }] of Object.entries(sites)) {
    served[name] = await serveSite(outDir);
    calendars[name] = calendarOf(JSON.parse(readFileSync(`${outDir}/timeline.json`, 'utf8')) as PackedTimeline);
  }
});
test.afterAll(() => {
  for (const site of Object.values(served)) site.stop();
});

/** From the whole of an archive to minutes, over a share of the window: on an even scale every time is where it should be. */
const zooms = [
  ['antiquity', 'scale=even', 0.3, 1440],
  ['antiquity', 'lanes=none', 0.98, 390],
  ['afternoon', 'lanes=none', 0.5, 820],
] as const;

/** The shortest unit of lines: seconds, where dates have some. */
const finest: Readonly<Record<string, string>> = { antiquity: 'minute', afternoon: 'second' };

for (const [name, asked, share, width] of zooms)
  test(`zooming by the wheel from all to a minute and panning shows no wrong date, no overlap and no jump: ${name}, ${asked}, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const hand = await handOver(page, name, asked, share);
    const calendar = calendars[name] as Calendar;
    const units = new Set<string>();
    let before = await hand.read();
    for (let step = 0; step < 60; step++) {
      expectRight(before, calendar);
      const unit = unitOf(before);
      units.add(unit);
      const zoomed = await hand.turn(zoomIn);
      if (!zoomed && unit === finest[name]) break;
      if (!zoomed) continue;
      expectInPlace(before, zoomed, hand.x, calendar);
      before = zoomed;
      if (step % 6 !== 3) continue;
      await hand.rest();
      before = (await hand.turn(panOn)) ?? before;
    }
    for (const unit of [finest[name], 'minute', 'hour', ...(name === 'antiquity' ? ['day', 'month', 'year'] : [])])
      expect(units).toContain(unit);
    // As short as can be, the window stays where it is, however far the wheel is turned.
    expect(await hand.turn(zoomIn)).toBeUndefined();
  });

test.describe('with two fingers', () => {
  test.use({ hasTouch: true });

  // Both fingers are on the drawing.
  for (const [name, asked, share, width] of zooms.map(
    ([...zoom]) => [zoom[0], zoom[1], Math.min(zoom[2], 0.7), zoom[3]] as const,
  ))
    test(`pinching from all to a minute does the same: ${name}, ${asked}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const hand = await handOver(page, name, asked, share);
      const calendar = calendars[name] as Calendar;
      const units = new Set<string>();
      let before = await hand.read();
      for (let step = 0; step < 60; step++) {
        expectRight(before, calendar);
        units.add(unitOf(before));
        const zoomed = await hand.pinch(10, 20);
        if (unitOf(before) === finest[name]) break;
        if (!zoomed) continue;
        expectInPlace(before, zoomed, hand.x, calendar);
        before = zoomed;
      }
      for (const unit of [finest[name], 'minute', 'hour']) expect(units).toContain(unit);
      // With fingers that come together it grows again.
      const wider = await hand.pinch(60, 10);
      if (!wider) throw new Error('nothing came of it');
      expectRight(wider, calendar);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    });
});

interface Turn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly modifiers: number;
  readonly times: number;
}

const [ctrlKey, shiftKey] = [2, 8];
const zoomIn: Turn = { deltaX: 0, deltaY: -120, modifiers: ctrlKey, times: 4 };
const panOn: Turn = { deltaX: 0, deltaY: 150, modifiers: shiftKey, times: 1 };

/** Opens the whole of an archive, with the hand over a share of the window. */
async function handOver(page: Page, name: string, asked: string, share: number) {
  await page.goto(new URL(`/?${asked}`, served[name]?.address).href);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await page.getByRole('button', { name: 'Whole span' }).click();
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const plot = await page.locator('.tl-vis').boundingBox();
  const at = { x: (plot?.x ?? 0) + (plot?.width ?? 0) * share, y: (plot?.y ?? 0) + 20 };
  return {
    x: at.x,
    read: () => axisOf(page),
    rest: () => expect.poll(() => isAtRest(page)).toBe(true),
    turn: (turn: Turn) => turned(page, session, at, turn),
    pinch: (from: number, to: number) => afterwards(page, () => touch(session, pinch(at.x, at.y, from, to))),
  };
}

/** The axis after the wheel was turned, or nothing if nothing came of it. */
async function turned(
  page: Page,
  session: CDPSession,
  at: { readonly x: number; readonly y: number },
  { times, ...turn }: Turn,
): Promise<Axis | undefined> {
  const wheel = { type: 'mouseWheel', ...at, ...turn } as const;
  return afterwards(page, () =>
    Promise.all(Array.from({ length: times }, () => session.send('Input.dispatchMouseEvent', wheel))),
  );
}

/** Milliseconds after which a window that was moved has come to rest. */
const untilRest = 300;

/** Whether the axis has stood still: what is done next is then what changes it, and no earlier turn of the wheel. */
async function isAtRest(page: Page): Promise<boolean> {
  const axis = page.locator('[data-part="live-axis"]');
  const before = await axis.innerHTML();
  await page.waitForTimeout(untilRest);
  return (await axis.innerHTML()) === before;
}

/** The axis after something was done, or nothing if nothing came of it. */
async function afterwards(page: Page, act: () => Promise<unknown>): Promise<Axis | undefined> {
  const axis = page.locator('[data-part="live-axis"]');
  const before = await axis.innerHTML();
  await act();
  const isNew = await axis.evaluate(async (svg, before) => {
    for (let frame = 0; frame < 20 && svg.innerHTML === before; frame++) await new Promise(requestAnimationFrame);
    return svg.innerHTML !== before;
  }, before);
  return isNew ? axisOf(page) : undefined;
}

/** Dates that are in order, and on an even scale as far from each other as their times; no words over others. */
function expectRight({ said, breaks }: Axis, calendar: Calendar): void {
  const words = said.map((each) => each.words).join(' | ');
  expect(meeting(said)).toEqual([]);
  const dates = readAxis(said, calendar);
  expect(dates.length, words).toBeGreaterThan(0);
  for (const [index, { at }] of dates.entries()) expect(at, words).toBeGreaterThan(dates[index - 1]?.at ?? -Infinity);
  const line = breaks.length === 0 ? lineThrough(dates) : undefined;
  if (line) for (const { at, x } of dates) expect(Math.abs(line.xOf(at) - x), words).toBeLessThan(1.5);
}

/** What the hand is over is there still, as near as a window comes to rest on whole minutes, hours or days. */
function expectInPlace(before: Axis, after: Axis, x: number, calendar: Calendar): void {
  expect(Math.abs(after.top - before.top)).toBeLessThan(1);
  if (before.breaks.length > 0 || after.breaks.length > 0) return;
  const [one, other] = [before, after].map(({ said }) => lineThrough(readAxis(said, calendar)));
  if (!one || !other) return;
  // It may have come to rest before the wheel was turned, and after it.
  const rest = [one, other].map(({ perPixel }) => restOf(perPixel * after.width)).reduce((sum, each) => sum + each);
  const words = [before, after].map(({ said }) => said.map((each) => each.words).join(' | ')).join('\n');
  expect(Math.abs(other.xOf(one.timeOf(x)) - x), words).toBeLessThan(
    one.slackAt(x) + other.slackAt(x) + rest / 2 / other.perPixel,
  );
}

/** The minute, hour or day that a window of so many days comes to rest on. */
function restOf(days: number): number {
  return days < 2 ? 1 / 1440 : days < 32 ? 1 / 24 : 1;
}

/** From line to line of the last stretch. */
function unitOf({ said }: Axis): string {
  return /(\w+?)s?$/u.exec(said.at(-1)?.words ?? '')?.[1] ?? '';
}

/** The even scale that dates stand on. */
function lineThrough(dates: readonly { readonly at: number; readonly x: number }[]) {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first === last) return undefined;
  const perPixel = (last.at - first.at) / (last.x - first.x);
  return {
    perPixel,
    /** Lines are drawn to the pixel, and what is far from them is known less well. */
    slackAt: (x: number) => 2 + (2 * Math.max(x - last.x, first.x - x, 0)) / (last.x - first.x),
    xOf: (at: number) => first.x + (at - first.at) / perPixel,
    timeOf: (x: number) => first.at + (x - first.x) * perPixel,
  };
}
