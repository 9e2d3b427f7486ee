import { endsSentence } from '../../../../text/blocks/sentence-end.ts';
import type { PageItem } from './page-item.ts';
import { inReadingOrder, isLeftward, runsLeftward } from './reading-order.ts';
import { withShiftedDigits } from './shifted-digits.ts';

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How many times the usual distance between lines makes a new paragraph. */
const minParagraphGap = 1.35;
/** The indentation of the first line of a paragraph, in multiples of its font size. */
const minIndent = 0.8;

/** How many times the size of most letters of a page those of a title are at least. */
const minTitleSize = 1.15;
/** How far the lines of a title are apart at most, in multiples of its font size, and by which share their sizes differ. */
const [maxTitleGap, maxSizeDifference] = [1.7, 0.05];

/**
 * The lines of a page, with a blank line where a paragraph ends: where lines are further apart than is usual on the page, where
 * a line after the end of a sentence is indented, and where a column ends with a sentence. A title in larger letters is one line.
 */
export function pageLines(items: readonly PageItem[]): string {
  const broken = linesOf(items);
  const lines = withWholeTitles(broken, bodySize(broken));
  const usual = usualGap(lines);
  return lines.map((line, index) => separator(lines[index - 1], line, usual) + line.text).join('');
}

function separator(before: Line | undefined, line: Line, usual: number): string {
  if (!before) return '';
  const gap = before.y - line.y;
  const isNewColumn = gap < -before.size;
  const isIndented = line.x - before.x > minIndent * line.size;
  const isApart = gap > usual * minParagraphGap;
  return isApart || ((isNewColumn || isIndented) && endsSentence(before.text)) ? '\n\n' : '\n';
}

function withWholeTitles(lines: readonly Line[], body: number): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && before.size >= body * minTitleSize && isSameTitle(before, line)) {
      const text = before.text + (areOfOneWord(before.text, line.text) ? '' : ' ') + line.text;
      whole[whole.length - 1] = { ...before, text, y: line.y };
    } else whole.push(line);
  }
  return whole;
}

function isSameTitle(before: Line, line: Line): boolean {
  const gap = before.y - line.y;
  return (
    Math.abs(before.size - line.size) <= before.size * maxSizeDifference &&
    gap > 0 &&
    gap <= before.size * maxTitleGap &&
    !endsSentence(before.text)
  );
}

/** Whether no space stands between the end of a line and the next: after a hyphen, and between signs of Chinese or Japanese. */
function areOfOneWord(before: string, next: string): boolean {
  const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return /\p{L}[-‐]$/u.test(before) || (sign.test(before.at(-1) ?? '') && sign.test(next.at(0) ?? ''));
}

/** The size that most letters of a page have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function linesOf(given: readonly PageItem[]): Line[] {
  const lines: Line[] = [];
  const items = given.map((item) => ({ ...item, str: clean(item.str) }));
  const page = { isLeftward: isLeftward(items.map(({ str }) => str).join('')) };
  let parts: PageItem[] = [];
  const end = () => {
    const text = parts.map(({ str }) => str).join('');
    // Marks that are drawn above a line belong to it.
    if (/^\s*\p{M}[\s\p{M}]*$/u.test(text)) return;
    const first = parts.find(({ str }) => str.trim() !== '');
    const size = parts.reduce((largest, { fontSize }) => Math.max(largest, fontSize), 0);
    if (first && runsLeftward(text)) {
      lines.push({ text: inReadingOrder(parts, page, size), x: first.x, y: first.y, size });
    } else if (first) lines.push({ text: withShiftedDigits(parts).trim(), x: first.x, y: first.y, size });
    parts = [];
  };
  for (const item of items) {
    parts.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines.filter(({ text }) => text !== '');
}

/** The usual distance between the lines of a paragraph: one of the smaller ones, because most paragraphs may be short. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap(({ y }, index) => {
    const gap = (lines[index - 1]?.y ?? y) - y;
    return gap > 0 ? [gap] : [];
  });
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return Math.min(Math.max(usual, size), 2.5 * size);
}

/** Removes the control characters that pdf.js yields for letters without a code. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t-\r]/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}
