import type { Page } from '@playwright/test';

/** What stands in the window of a timeline, counted where it is painted. */
export interface Drawn {
  /** Events with a mark, with a name or without. */
  readonly marks: number;
  /** The height of the drawing, in pixels, and how much of it belongs to lanes with events. */
  readonly height: number;
  readonly laneShare: number;
  /** The ids of events that have a name, and of those whose name is whole. */
  readonly named: readonly string[];
  readonly whole: readonly string[];
  /** Two names that lie over each other, for each such pair. */
  readonly overlaps: readonly string[];
}

/** Counts what our moving drawing shows in its window. */
export function countDrawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const plot = document.querySelector('.tl-vis')?.getBoundingClientRect() ?? new DOMRect();
    // Places of marks are rounded to a third of a pixel.
    const isInside = ({ left, right }: DOMRect) => right > plot.left + 0.3 && left < plot.right - 0.3;
    const textBox = (of: Element) => {
      const range = document.createRange();
      range.selectNodeContents(of);
      return range.getBoundingClientRect();
    };
    const idOf = (of: HTMLElement) => of.dataset['event'] ?? '';
    const names = [...document.querySelectorAll<HTMLElement>('.tl-vis .tl-label')]
      .map((label) => ({ id: idOf(label), words: label.textContent, box: textBox(label) }))
      .filter(({ words, box }) => words.trim() !== '' && box.width > 0 && isInside(box));
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const overlaps = names.flatMap((a, index) =>
      names.slice(index + 1).flatMap((b) => (isOver(a.box, b.box) ? [`${a.id}: ${a.words} / ${b.id}: ${b.words}`] : [])),
    );
    const marks = [...document.querySelectorAll<HTMLElement>('.tl-vis .tl-mark')].filter((mark) =>
      isInside(mark.getBoundingClientRect()),
    );
    // Marks without a name are strokes of one path for each topic: M, place, h, width.
    const bare = [...document.querySelectorAll<SVGPathElement>('.tl-live .tl-bare:not(.is-gathered)')].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+)h(\d+)/gu)].filter(([, x = '', , width = '']) => {
        const from = new DOMPoint(Number(x), 0).matrixTransform(path.getScreenCTM() ?? undefined);
        const to = new DOMPoint(Number(x) + Number(width), 0).matrixTransform(path.getScreenCTM() ?? undefined);
        return isInside(new DOMRect(from.x, 0, to.x - from.x, 0));
      }),
    );
    const rules = [...document.querySelectorAll('.tl-live .tl-rule')].flatMap((rule) =>
      [...(rule.getAttribute('d') ?? '').matchAll(/M0 (\S+?)H/gu)].map(([, top = '']) => Number(top)),
    );
    const height = document.querySelector('.tl-stage')?.getBoundingClientRect().height ?? 0;
    const isWhole = ({ words, box }: (typeof names)[number]) =>
      !words.endsWith('…') && box.left > plot.left - 1 && box.right < plot.right + 1;
    const ids = (of: typeof names) => [...new Set(of.map(({ id }) => id))];
    return {
      marks: new Set([...marks.map(idOf), ...names.map(({ id }) => id)]).size + bare.length,
      laneShare: (Math.max(...rules) - Math.min(...rules)) / height,
      height,
      ...{ named: ids(names), whole: ids(names.filter(isWhole)), overlaps },
    };
  });
}

/** Opens a page and waits for the moving drawing. */
export async function openReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await page.waitForSelector('doc-timeline[data-state="ready"]', { state: 'attached' });
}

/** How many events the page says are in the window. */
export async function countTold(page: Page): Promise<number> {
  const said = (await page.locator('.tl-range').textContent()) ?? '';
  return Number(/(\d+) events?/u.exec(said)?.[1]);
}

/** What opens events in place, and is not open: each leads to those that it counts. */
export function closedOpeners(page: Page) {
  return page.locator('.tl-live .tl-openers [data-opens]:not([data-opens="folded"]) text').filter({ hasText: '▸' });
}
