import type { Page } from '@playwright/test';
import type { Section } from './measure.ts';
import { type Opened, openPage } from './open-page.ts';
import { quantile } from './statistics.ts';
import { type Subject, views } from './subject.ts';

/** Sixty moves in a second, as a mouse sends them to a screen of as many frames, for a second and a half. */
const step = 1000 / 60;
const steps = 90;

/** Frame times while a hand drags the drawing away and most of the way back. */
export const pan: Section = {
  name: 'pan',
  title: 'Frames while panning by mouse',
  measure: (subject, address, cpu) => eachView(subject, address, cpu, 'pan', drag),
};

/** Frame times while the wheel zooms in and out again. */
export const zoom: Section = {
  name: 'zoom',
  title: 'Frames while zooming by wheel',
  measure: (subject, address, cpu) => eachView(subject, address, cpu, 'zoom', turnWheel),
};

type Point = { readonly x: number; readonly y: number };
type Gesture = (opened: Opened, from: Point, subject: Subject) => Promise<void>;

async function eachView(subject: Subject, address: string, cpu: number, name: string, gesture: Gesture) {
  const measured: Record<string, number> = {};
  if (!subject.moving) return measured;
  for (const { key, query } of views) {
    const opened = await openPage(subject, `${address}/${query}`, cpu);
    try {
      const { frames, moves, idle } = await framesOf(opened, subject, gesture);
      measured[`${name}.${key}.median`] = quantile(frames, 0.5);
      measured[`${name}.${key}.p95`] = quantile(frames, 0.95);
      measured[`${name}.${key}.worst`] = Math.max(...frames);
      measured[`${name}.${key}.frames`] = frames.length;
      measured[`${name}.${key}.moves`] = moves;
      if (idle.length > 0) measured[`${name}.${key}.idle`] = quantile(idle, 0.5);
    } finally {
      await opened.close();
    }
  }
  return measured;
}

/** Waits until all is there and still, then records the frames of a gesture. */
async function framesOf(opened: Opened, subject: Subject, gesture: Gesture) {
  const { page } = opened;
  const { area = '', item = '' } = subject.moving ?? {};
  await opened.until(`'drawn' in probe.seen`).catch(() => undefined);
  const box = await page.locator(area).boundingBox();
  if (!box) throw new Error(`Nothing on screen matches ${area}`);
  const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, page.viewportSize()?.height ?? 0)];
  const from = { x: box.x + box.width * 0.6, y: (top + bottom) / 2 };
  await page.mouse.move(from.x, from.y);
  if (subject.complete) await page.waitForSelector(subject.complete, { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1500);
  const idle = await recorded(page, () => page.waitForTimeout(300));
  const before = await placesOf(page, item);
  const { frames, moves } = await recorded(page, () => gesture(opened, from, subject));
  if ((await placesOf(page, item)) === before) throw new Error(`${subject.name} did not move`);
  return { frames, moves, idle: idle.frames };
}

/** The times between the frames that began while something was done. */
async function recorded(page: Page, during: () => Promise<void>) {
  await page.evaluate(() => probe.record());
  await during();
  const { frames, moves } = await page.evaluate(() => probe.stop());
  return { frames: frames.slice(1).map((time, index) => time - (frames[index] ?? time)), moves };
}

function placesOf(page: Page, item: string): Promise<string> {
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((each) => Math.round(each.getBoundingClientRect().x)).join(),
    item,
  );
}

async function drag({ cdp }: Opened, from: Point): Promise<void> {
  const sent = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y: from.y, button: 'left', buttons: 1, clickCount: 1 });
  await sent('mousePressed', from.x);
  let x = from.x;
  await paced(steps, (index) => {
    x += index < steps / 2 ? -10 : 8;
    return sent('mouseMoved', x);
  });
  await sent('mouseReleased', x);
}

/** Zooms in by the first half of the turns, and out again by most of the others. */
async function turnWheel({ cdp }: Opened, from: Point, { moving }: Subject): Promise<void> {
  const modifiers = moving?.wheelWithCtrl ? 2 : 0;
  await paced(steps, (index) => {
    const deltaY = index < steps / 2 ? -40 : 30;
    return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...from, deltaX: 0, deltaY, modifiers });
  });
}

/** Sends in step with the clock, whether or not the page has answered the one before, as a hand does. */
async function paced(count: number, send: (index: number) => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < count; index++) {
    const wait = begun + index * step - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    sent.push(send(index));
  }
  await Promise.all(sent);
}
