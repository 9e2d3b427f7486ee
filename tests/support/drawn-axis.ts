import type { Page } from '@playwright/test';
import type { Calendar } from '../../src/timeline/calendar/calendar.ts';
import { readTypedDate } from '../../src/timeline/typed/typed-date.ts';

/** Words of the axis, and where they stand on the screen. */
export interface Said {
  readonly words: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** What is seen of a drawn axis. */
export interface Axis {
  /** Its words, line by line and from left to right. */
  readonly said: readonly Said[];
  /** Where its breaks are. */
  readonly breaks: readonly number[];
  /** How wide the window is, and where it stands on the screen. */
  readonly width: number;
  readonly top: number;
}

export function axisOf(page: Page): Promise<Axis> {
  return page.locator('[data-part="live-axis"]').evaluate((svg) => {
    const window = document.querySelector('.tl-vis')?.getBoundingClientRect() ?? new DOMRect();
    const said = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { words: text.textContent ?? '', kind: text.getAttribute('class') ?? '', from: left, to: right };
    });
    const seen = said.filter(({ from, to }) => to > window.left && from < window.right);
    const middles = [...svg.querySelectorAll('.tl-break')].map((line) => {
      const { left, right } = line.getBoundingClientRect();
      return (left + right) / 2;
    });
    const breaks = middles.filter((at) => at > window.left && at < window.right);
    return {
      said: seen.sort((a, b) => a.kind.localeCompare(b.kind) || a.from - b.from),
      breaks,
      width: window.width,
      top: window.top,
    };
  });
}

/** Words that stand over others of their line: what dates leave out stands in one with how far it is from line to line. */
export function meeting(said: readonly Said[]): string[] {
  const lines = [said.filter(isDate), said.filter((each) => !isDate(each)).toSorted((a, b) => a.from - b.from)];
  return lines.flatMap((line) =>
    line.flatMap(({ words, from }, index) => {
      const before = line[index - 1];
      return before && from < before.to ? [`${before.words} | ${words}`] : [];
    }),
  );
}

/** From a line of the axis to its words, in pixels. */
const indent = 4;

/**
 * The time that each date of an axis says to whoever reads it from the left, and the place of its line: what a date leaves out
 * is said before it, or over the first.
 */
export function readAxis(
  said: readonly Said[],
  calendar: Calendar,
): { readonly at: number; readonly x: number; readonly words: string }[] {
  const over = said.filter(({ kind }) => kind.includes('is-over'));
  let before = '';
  return said.filter(isDate).map(({ words, from }) => {
    // What is said over the first date keeps within the window, where that date's line is at its edge.
    const above = over.findLast((each) => each.from <= from + indent);
    if (above) {
      before = above.words;
      over.splice(0, over.indexOf(above) + 1);
    }
    before = completed(words, before);
    const read = readTypedDate(before, ['en'], calendar);
    if ('problem' in read) throw new Error(`“${words}”, read as “${before}”, is ${read.problem}`);
    return { at: read.from, x: from - indent, words };
  });
}

function isDate({ kind }: Said): boolean {
  return kind === 'tl-date';
}

const [time, year, month] = [/\d{1,2}:\d{2}.*$/u, /(?:AD )?[\d,]+(?: BC)?$/u, /[A-Z][a-z]+$/u];

/** The words with what those before them say: a time its day, a day its year. */
function completed(words: string, before: string): string {
  const clock = time.exec(words)?.[0] ?? '';
  const day = words.slice(0, words.length - clock.length).trim();
  const dayBefore = before.replace(time, '').trim();
  if (day === '') return `${dayBefore} ${clock}`;
  if (!month.test(day)) return `${withEra(day)} ${clock}`.trim();
  return `${day} ${withEra(year.exec(dayBefore)?.[0] ?? '')} ${clock}`.trim();
}

/** A year that a reader takes for one of our era. */
function withEra(day: string): string {
  return /BC|AD/u.test(day) ? day : day.replace(/(\d[\d,]*)$/u, 'AD $1');
}
