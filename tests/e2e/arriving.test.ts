import { expect, test } from '@playwright/test';
import { runChecks } from '../../src/check/run-checks.ts';
import { addressesOf, paths } from '../../src/site/urls.ts';

const { archive } = runChecks('content', addressesOf);
const sources = archive?.sources ?? [];

/** Tests in `tests/build` check that event pages lead to these addresses, and notes back to the events. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, reducedMotion: 'reduce' });

    test('every passage is whole in the window, under nothing, with the way back to every event beside it', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      expect(sources.flatMap(({ passages }) => passages).length).toBeGreaterThan(500);
      for (const source of sources) {
        await page.goto(paths.source(source));
        const passages = source.passages.map(({ id, citations }) => ({
          id,
          backs: citations.map(({ event }) => paths.event(event)),
        }));
        const seenAtOnce = await page.evaluate(visitAll, passages);
        for (const passage of passages.filter(({ id }) => id in seenAtOnce)) {
          await expect(async () => {
            expect(await page.evaluate(visitAll, [passage]), source.id).toEqual({});
          }).toPass({ timeout: 5_000 });
        }
      }
    });
  });
}

/**
 * Visits each passage by its address, in the page, and returns the faults by passage. A browser may scroll only with its next
 * frame, so faults are checked once more from outside, where frames are drawn: going to the same address again moves nothing.
 */
function visitAll(passages: readonly Visited[]): Record<string, string[]> {
  const wrong: Record<string, string[]> = {};
  for (const { id, backs } of passages) {
    location.hash = id;
    const problems = problemsAt(id, backs);
    if (problems.length > 0) wrong[id] = problems;
  }
  return wrong;

  function problemsAt(id: string, backs: readonly string[]): string[] {
    const problems: string[] = [];
    const marks = [...document.querySelectorAll<HTMLElement>(`mark[data-passages~="${id}"]`)];
    const lines = marks.flatMap((mark) => [...mark.getClientRects()]).filter(({ width }) => width > 0);
    const [top, bottom] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
    const note = document.getElementById(id.replace('p-', 'n-'));
    const links = [...(note?.querySelectorAll<HTMLAnchorElement>('.note-event > a') ?? [])];
    const tools = document.querySelector('.reader-tools')?.getBoundingClientRect();
    const ceiling = tools && tools.width > innerWidth / 2 ? tools.bottom : 0;
    const box = note?.getBoundingClientRect();
    const isBar = note !== null && getComputedStyle(note).position === 'sticky' && innerWidth < 1100;
    const floor = isBar && box ? Math.min(innerHeight, Math.max(box.top, innerHeight - box.height)) : innerHeight;
    if (top < ceiling) problems.push(`begins at ${top}, above ${ceiling}`);
    if (bottom > floor && bottom - top < floor - ceiling) problems.push(`ends at ${bottom}, below ${floor}`);
    const [first] = lines;
    const hit = first && document.elementFromPoint(first.left + 2, (first.top + first.bottom) / 2);
    if (!marks.some((mark) => mark === hit?.closest('mark'))) problems.push('is covered');
    if (lines.some((line) => line.right > document.documentElement.clientWidth)) problems.push('is wider than the window');
    if (!box || box.top < 0 || box.bottom > innerHeight || !note?.checkVisibility()) problems.push('has no note in the window');
    for (const back of backs) {
      const link = links.find(({ pathname }) => pathname === back);
      const label = link && getComputedStyle(link, '::before');
      if (!link?.checkVisibility({ visibilityProperty: true })) problems.push(`has no visible way back to ${back}`);
      else if (label?.display === 'none' || !/Back to: /u.test(label?.content ?? ''))
        problems.push(`does not say that ${back} is the way back`);
    }
    const plain =
      document.querySelector('mark:hover') ?? [...document.querySelectorAll('mark')].find((mark) => !marks.includes(mark));
    const colours = new Set(marks.map((mark) => getComputedStyle(mark).backgroundColor));
    if (colours.size !== 1 || (plain && colours.has(getComputedStyle(plain).backgroundColor))) problems.push('is not lit');
    return problems;
  }
}

interface Visited {
  readonly id: string;
  readonly backs: readonly string[];
}
