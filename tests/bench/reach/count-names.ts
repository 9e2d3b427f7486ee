import type { Page } from '@playwright/test';

/** Counts items that stand in an area and can be hit, whose name is seen, and whose name is whole. */
export function countNames(page: Page, area: string, item: string, name: string, ids?: ReadonlySet<string>) {
  return page.evaluate(
    ([areaSelector, itemSelector, nameSelector, only]) => {
      const boxOf = (of: Element) => of.getBoundingClientRect();
      const area = boxOf(document.querySelector(areaSelector) ?? document.body);
      const rangeOf = (of: Element) => {
        const range = document.createRange();
        range.selectNodeContents(of);
        return range;
      };
      const textOf = (of: Element) => rangeOf(of).getBoundingClientRect();
      const linesOf = (of: Element) => [...rangeOf(of).getClientRects()].filter(({ width }) => width > 0);
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
          const name = nameSelector === ':scope' ? each : each.querySelector<HTMLElement>(nameSelector);
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
        return linesOf(name).every((line) => isSeen(each, line, [0.02, 0.98]));
      };
      return {
        ...{ marks: items.length, named: named.length, whole: named.filter(isWhole).length, overlaps },
        height: area.height,
      };
    },
    [area, item, name, ids ? [...ids] : undefined] as const,
  );
}
