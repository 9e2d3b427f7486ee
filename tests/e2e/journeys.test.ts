import { expect, type Locator, type Page, test } from '@playwright/test';
import { type PackedTimeline, unpacked } from '../../src/timeline/packed.ts';
import { countDrawn } from '../support/count-drawn.ts';

/**
 * What readers come for, each in at most four actions by mouse, by keys and by finger. An action is one click, tap or press of a key,
 * one drag, or one field that is typed into, with the Enter that ends it. Keys begin in the drawing, which is one stop of Tab; a
 * finger has to drag what is not on the screen. Selectors are Playwright's.
 */
type Action =
  | { readonly press: string; readonly at?: number }
  | { readonly key: string }
  | { readonly type: string; readonly into?: string }
  | { readonly drag: string; readonly by: readonly [x: number, y: number] };

interface Journey {
  readonly start?: string;
  readonly mouse: readonly Action[];
  readonly keys: readonly Action[];
  readonly finger: readonly Action[];
  readonly end: (page: Page) => Promise<void>;
}

const maxActions = 4;
const dragSteps = 12;
/** Milliseconds a finger rests before it lifts, and a window is told the same. */
const [restOfFinger, restOfWindow] = [200, 500];
const fieldKeys: readonly string[] = ['/', 'd', 'f'];

const words = '[data-part=filter-words]';
const typeDates = { press: 'text="Type dates"' };
const showAll = { press: '[data-part=show-all]' };
const dates = (type: string) => ({ type, into: '[data-part=typed-from]' });
const choices = (kind: string) => ({ press: `[data-part=filter-kind][data-kind=${kind}] summary` });
const choice = (title: string) => ({ press: `.tl-choices >> text="${title}"` });
const era = (place: number, part = 'a') => `.tl-era:nth-child(${place}) ${part}`;
const label = (event: string) => `.tl-vis .tl-label[data-event="${event}"]`;
const toSecondWar = { drag: '.tl-strip', by: [-320, 0] } as const;
const toControls = { drag: '[data-part=controls]', by: [-160, 0] } as const;
const downThePage = { drag: 'html', by: [0, -640] } as const;

const journeys: Readonly<Record<string, Journey>> = {
  'what happened in Shusha in early November': {
    mouse: [
      { type: 'Shusha', into: words },
      { press: era(6, 'svg'), at: 0.94 },
    ],
    keys: [{ key: '/' }, { type: 'Shusha' }, { key: 'd' }, { type: '1–10 Nov 2020' }],
    finger: [{ type: 'Shusha', into: words }, toSecondWar, { press: era(6, 'svg'), at: 0.94 }],
    end: async (page) => {
      await expect(range(page)).toContainText('November 2020, ');
      await expect(page.locator(label('control-of-shusha-2020'))).toContainText('takes control of');
      await expect(page.locator('.tl-shown')).toHaveText(/^\d\d? of \d+ events$/u);
    },
  },
  'the week of 27 September, deaths alone': {
    mouse: [typeDates, dates('27 Sept – 3 Oct 2020'), choices('topic'), choice('Deaths, injuries and damage')],
    keys: [{ key: 'd' }, { type: '27 Sept – 3 Oct 2020' }, { key: 'f' }, { type: 'deaths' }],
    finger: [typeDates, dates('27 Sept – 3 Oct 2020'), choices('topic'), choice('Deaths, injuries and damage')],
    end: async (page) => {
      await expect(range(page)).toHaveText(/^27 September to 3 October 2020, \d+ events$/u);
      await expect(page.locator('.tl-live .tl-names [data-part=lane-name]').filter({ hasText: 'Deaths' })).toBeAttached();
      await expect(page).toHaveURL(/[?&]topic=harm$/u);
    },
  },
  'from 1905 to one day of October 2020': {
    start: '/?from=1905-01-01&to=1905-12-31',
    mouse: [typeDates, dates('17 October 2020')],
    keys: [{ key: 'd' }, { type: '17 October 2020' }],
    finger: [typeDates, dates('17 October 2020')],
    end: async (page) => {
      await expect(range(page)).toHaveText(/^17 October 2020, \d+ events$/u);
      await expect(page.locator(label('control-of-fuzuli-2020'))).toContainText('Fuzuli');
    },
  },
  'what no document dates to a day': {
    mouse: [showAll],
    keys: [{ key: 'a' }],
    finger: [toControls, showAll],
    end: async (page) => {
      await expect(page.getByRole('button', { name: 'Fit the screen' })).toBeAttached();
      await expect(page.locator('.tl-live .tl-openers text').filter({ hasText: '▸' })).toHaveCount(0);
      const named = new Set((await countDrawn(page)).named);
      for (const id of await dayless(page)) expect(named).toContain(id);
    },
  },
  'the other dates of an event': {
    mouse: [{ press: label('partial-mobilization-in-azerbaijan') }],
    keys: [{ key: '/' }, { type: 'partial mobilisation' }, { key: 'Enter' }],
    finger: [downThePage, { press: label('partial-mobilization-in-azerbaijan') }],
    end: async (page) => {
      await expect(page.locator('.tl-card-when')).toContainText('28 September 2020');
      await expect(page.locator('.tl-card-when')).toContainText('27 September 2020');
    },
  },
  'what one disagreement is about, and what rests on the same words': {
    mouse: [{ press: label('attack-along-the-front') }, { press: '.tl-card-related summary' }],
    keys: [{ key: '/' }, { type: 'attack along the front' }, { key: 'Enter' }, { key: 'r' }],
    finger: [{ press: label('attack-along-the-front') }, { press: '.tl-card-related summary' }],
    end: async (page) => {
      await expect(page.locator('.tl-card-differ a').first()).toBeAttached();
      await expect(page.locator('.tl-card-belonging li').first()).toBeVisible();
    },
  },
  'what one document says': {
    mouse: [choices('source'), choice('[The 44-day war]')],
    keys: [{ key: 'f' }, { key: 'ArrowRight' }, { type: '44-day' }],
    finger: [choices('source'), choice('[The 44-day war]')],
    end: async (page) => {
      await expect(page).toHaveURL(/[?&]source=forty-four-day-war$/u);
      const [, left] = /^(\d+) of \d+/u.exec((await page.locator('.tl-shown').textContent()) ?? '') ?? [];
      await expect.poll(() => listed(page)).toBe(Number(left));
    },
  },
  'the densest day and all its events': {
    mouse: [typeDates, dates('27 Sept 2020 – 27 Sept 2020'), showAll],
    keys: [{ key: 'd' }, { type: '27 Sept 2020 – 27 Sept 2020' }, { key: 'a' }],
    finger: [typeDates, dates('27 Sept 2020 – 27 Sept 2020'), toControls, showAll],
    end: async (page) => {
      await expect(range(page)).toHaveText(/^27 September 2020, \d+ events$/u);
      const [, count] = /(\d+) events/u.exec((await range(page).textContent()) ?? '') ?? [];
      await expect.poll(async () => (await countDrawn(page)).named.length).toBe(Number(count));
    },
  },
  'from the page of an event to its place among all': {
    start: '/events/control-of-shusha-2020/',
    mouse: [{ press: 'text="See it on the timeline"' }],
    keys: [{ key: 'Tab' }, { key: 'Enter' }, { key: 'Tab' }, { key: 'Enter' }],
    finger: [{ press: 'text="See it on the timeline"' }],
    end: async (page) => {
      await expect(page.locator(`.is-selected ${label('control-of-shusha-2020').replace('.tl-vis ', '')}`)).toBeInViewport();
      await expect(page.locator('.tl-card')).toBeVisible();
    },
  },
  'the list of this period alone': {
    start: '/?from=2020-10-01&to=2020-10-31',
    mouse: [{ press: 'text="List only this period"' }],
    keys: [{ key: 'l' }],
    finger: [{ press: 'text="List only this period"' }, { press: '[data-part=show-button][data-show=list]' }],
    end: async (page) => {
      await expect(page.locator('.list-left')).toContainText('October 2020');
      const [, count] = /(\d+) events/u.exec((await range(page).textContent()) ?? '') ?? [];
      await expect.poll(() => listed(page)).toBe(Number(count));
    },
  },
  'an era by its name': {
    mouse: [{ press: 'text="Second war"' }],
    keys: [{ key: '6' }],
    finger: [toSecondWar, { press: 'text="Second war"' }],
    end: (page) => expect(range(page)).toContainText('27 September to 1'),
  },
  'back to the opening view': {
    start: '/?from=1905-01-01&to=1905-12-31',
    mouse: [{ press: 'text="Opening view"' }],
    keys: [{ key: '0' }],
    finger: [{ press: 'text="Opening view"' }],
    end: async (page) => {
      await expect(range(page)).toHaveText(/^1988 to 2020, \d+ events$/u);
      expect(new URL(page.url()).search).toBe('');
    },
  },
};

for (const [name, { start = '/', end, ...hands }] of Object.entries(journeys))
  for (const [hand, actions] of Object.entries(hands))
    test(`${name}, by ${hand}, in ${actions.length}`, async ({ page, isMobile }) => {
      test.skip((hand === 'finger') !== isMobile, 'another hand');
      expect(actions.length).toBeLessThanOrEqual(maxActions);
      await page.goto(start);
      const drawing = page.locator('doc-timeline');
      if (!start.startsWith('/events/')) {
        await drawing.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
        await expect(drawing).toHaveAttribute('data-state', 'ready');
      }
      for (const action of actions) await act(page, action, isMobile);
      await end(page);
    });

/** Does what a hand does, and nothing that it would have to do besides, such as scrolling to what it taps. */
async function act(page: Page, action: Action, isMobile: boolean): Promise<void> {
  if ('key' in action) {
    await page.keyboard.press(action.key);
    // A hand waits for the field that it has asked for.
    if (fieldKeys.includes(action.key)) await expect(page.locator('input:focus')).toBeVisible();
    return;
  }
  if ('drag' in action) return drag(page, page.locator(action.drag), action.by);
  if ('press' in action) return press(page.locator(action.press).first(), action.at, isMobile);
  const field = action.into === undefined ? page.locator('input:focus') : page.locator(action.into);
  await expect(field).toBeEditable();
  if (action.into !== undefined) await press(field, undefined, isMobile);
  const isSearch = (await field.getAttribute('data-part')) === 'filter-words';
  await field.fill(action.type);
  await field.press('Enter');
  // A hand goes on when it sees what was found, and when the fields of dates are gone.
  if (isSearch) {
    await expect(page).toHaveURL(/[?&]q=/u);
    await expect.poll(() => isAtRest(page)).toBe(true);
  }
  if (action.into !== words) await expect(page.locator('.tl-typed')).toBeHidden();
}

async function press(what: Locator, share = 0.5, isMobile = false): Promise<void> {
  if (isMobile) await expect(what).toBeInViewport();
  const { width, height } = (await what.boundingBox()) ?? { width: 0, height: 0 };
  const position = { x: width * share, y: height / 2 };
  await (isMobile ? what.tap({ position }) : what.click({ position }));
}

/** Drags with a finger from near the end of what it drags, and rests before it lifts, so that nothing goes on by itself. */
async function drag(page: Page, what: Locator, [byX, byY]: readonly [number, number]): Promise<void> {
  const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  const [fromX, fromY] = [Math.min(x + width, screen.width) - 30, Math.min(y + height, screen.height) - 14];
  const session = await page.context().newCDPSession(page);
  for (let step = 0; step <= dragSteps; step++) {
    const share = step / dragSteps;
    const touchPoints = [{ x: fromX + byX * share, y: fromY + byY * share, id: 0 }];
    await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await page.waitForTimeout(restOfFinger);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function range(page: Page): Locator {
  return page.locator('[data-part=range]');
}

/** Whether the window has ended moving. */
async function isAtRest(page: Page): Promise<boolean> {
  const told = await range(page).textContent();
  await page.waitForTimeout(restOfWindow);
  return (await range(page).textContent()) === told;
}

/** How many events the list shows. */
function listed(page: Page): Promise<number> {
  return page.locator('#_list li[id]').evaluateAll((items: HTMLElement[]) => items.filter(({ hidden }) => !hidden).length);
}

/** The ids of the events in the opening window that happened on a day that is not stated. */
async function dayless(page: Page): Promise<string[]> {
  const response = await page.request.get('/timeline.json');
  const { events } = unpacked((await response.json()) as PackedTimeline);
  const war = { from: Date.UTC(2020, 8, 27) / 86_400_000, to: Date.UTC(2020, 10, 11) / 86_400_000 };
  return events.filter(({ at }) => at.unsure === true && at.from >= war.from && at.to <= war.to).map(({ id }) => id);
}
