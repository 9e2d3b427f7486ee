import { type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptionsOfReaders } from '../../browser.ts';
import { quantile } from '../page/statistics.ts';
import type { ReadingPage } from './reading-page.ts';

/** The windows in which a page is read. */
export const windows = [
  { key: 'desktop', name: '1440 px', context: { viewport: { width: 1440, height: 900 } } },
  { key: 'phone', name: '390 px', context: { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true } },
] as const satisfies readonly { key: string; name: string; context: BrowserContextOptions }[];

/** Turns of a wheel in a second, as many as a screen has frames, for two seconds, at each place of the text. */
const [step, turns] = [1000 / 60, 120];
/** How far one turn goes: a reader who looks for a place; a page of 900 px goes by in a quarter of a second. */
const delta = 60;
const places = [0.02, 0.35, 0.8] as const;

/** Opens a page in a browser of its own; tells how long it took to load, and the frames while it was scrolled. In milliseconds. */
export async function readThrough(
  subject: ReadingPage,
  address: string,
  window: (typeof windows)[number],
  cpu: number,
): Promise<Readonly<Record<string, number>>> {
  const browser = await chromium.launch(launchOptionsOfReaders());
  try {
    const context = await browser.newContext(window.context);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(noteLongTasks);
    await page.goto(`${address}${subject.path}`, { waitUntil: 'load', timeout: 120_000 });
    if (subject.settled && window.key === 'desktop')
      await page.waitForSelector(subject.settled, { state: 'attached', timeout: 120_000 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const loaded = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      settled: performance.now(),
      blocking: globalThis.longTasks.reduce((sum, length) => sum + length - 50, 0),
    }));
    await page.waitForTimeout(1500);
    const arrived: number[] = [];
    for (const id of subject.targets) arrived.push(await page.evaluate(arriveAt, id));
    const arrive = arrived.length > 0 ? { arrive: quantile(arrived, 0.5) } : {};
    return { ...loaded, ...arrive, ...(await scrolled(page, cdp)) };
  } finally {
    await browser.close();
  }
}

/** Follows an address within the page: how long until its words are seen. They must be, where they are to stand, and stay. */
async function arriveAt(id: string): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const begun = performance.now();
  location.hash = id;
  await frame();
  const took = performance.now() - begun;
  const place = () => document.getElementById(id)?.nextElementSibling?.getClientRects()[0]?.top ?? NaN;
  const first = place();
  for (let wait = 0; wait < 20; wait += 1) await frame();
  if (!(first > 0 && first < innerHeight)) throw new Error(`${id} stands at ${first}, out of the window.`);
  if (Math.abs(place() - first) > 2) throw new Error(`${id} came at ${first} and then moved to ${place()}.`);
  return took;
}

async function scrolled(page: Page, cdp: CDPSession): Promise<Record<string, number>> {
  // Processor time of the page's own thread: what other programs do does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const frames: number[] = [];
  let [jump, work] = [0, 0];
  for (const place of places) {
    jump = Math.max(jump, await page.evaluate(goTo, place));
    await page.waitForTimeout(600);
    const before = await workOf(cdp);
    frames.push(...(await framesOf(page, () => turnWheel(page, cdp))));
    work += (await workOf(cdp)) - before;
  }
  const idle = await framesOf(page, () => page.waitForTimeout(500));
  return {
    jump,
    median: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    worst: Math.max(...frames),
    work: work / frames.length,
    idle: quantile(idle, 0.5),
  };
}

async function workOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** How long the next frame takes after a jump to a share of the page. */
function goTo(share: number): Promise<number> {
  const begun = performance.now();
  scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' });
  return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))));
}

async function turnWheel(page: Page, cdp: CDPSession): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const top = await page.evaluate(() => scrollY);
  const at = { x: width / 2, y: height / 2, deltaX: 0, deltaY: delta };
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < turns; index += 1) {
    const wait = begun + index * step - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    sent.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at }));
  }
  await Promise.all(sent);
  const gone = (await page.evaluate(() => scrollY)) - top;
  if (gone < (turns * delta) / 2) throw new Error(`The page scrolled by ${gone} px only.`);
}

/** The times between the frames that began while something was done. */
async function framesOf(page: Page, during: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    globalThis.frameTimes = [];
    const note = (time: number) => {
      globalThis.frameTimes.push(time);
      globalThis.nextFrame = requestAnimationFrame(note);
    };
    globalThis.nextFrame = requestAnimationFrame(note);
  });
  await during();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.nextFrame);
    return globalThis.frameTimes;
  });
  return times.slice(1).map((time, index) => time - (times[index] as number));
}

function noteLongTasks(): void {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

declare global {
  var longTasks: number[];
  var frameTimes: number[];
  var nextFrame: number;
}
