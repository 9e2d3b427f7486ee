import type { Range } from '../../text/fold.ts';

/** How many items make a menu at least, and how many words an item of one has at most. */
const [minItems, maxWords] = [3, 4];
const bullet = /^[ \t]*(?:[-*+•·‣▪–—»›]|\p{Nd}{1,3}[.)])[ \t]+/u;
const separators = /[ \t][|·•»›/][ \t]|[ \t][-–—][ \t](?=\p{Lu}|\p{Nd})/u;

/**
 * Where a text has the menus of a page: lists of links, as programs take them out of a page with its words. Items of a menu are
 * short and end in no mark of a sentence, and most name no date, or nothing but a date; a list of years with what happened in
 * them is none.
 */
export function menusIn(text: string): Range[] {
  const menus: Range[] = [];
  let run: Line[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isMenu(run.map(({ words }) => words))) menus.push({ start: first.start, end: last.end });
    run = [];
  };
  for (const line of linesOf(text)) {
    const { words, isItem } = line;
    if (words === '') continue;
    if (isItem) {
      run.push(line);
      continue;
    }
    close();
    const parts = words.split(separators);
    if (parts.length >= minItems && isMenu(parts)) menus.push({ start: line.start, end: line.end });
  }
  close();
  return menus;
}

interface Line extends Range {
  /** Its words, without the sign of an item. */
  readonly words: string;
  readonly isItem: boolean;
}

/**
 * The lines that may be items of a menu; longer ones are skipped, because an engine remembers every letter that a pattern runs
 * over.
 */
function* linesOf(text: string): Generator<Line> {
  for (const { index, 0: line } of text.matchAll(/[^\n\r\f]{1,10000}/gu)) {
    const words = line.replace(bullet, '');
    yield { start: index, end: index + line.length, words: words.trim(), isItem: words !== line && !separators.test(words) };
  }
}

function isMenu(items: readonly string[]): boolean {
  const named = items.map((item) => item.trim()).filter((item) => item !== '');
  if (named.length < minItems || !named.every(isShort)) return false;
  return named.filter(tells).length * 2 < named.length;
}

/** Whether an item says what was in a year: "1907: opened", "1911 flood and fire". */
function tells(item: string): boolean {
  const named = item.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return /\p{Nd}{4}\s?[:–—-]\s?\p{L}/u.test(item) || (named.length > 1 && /\p{Nd}{4}/u.test(item));
}

function isShort(item: string): boolean {
  return item.split(/\s+/u).length <= maxWords && !/[.!?。！？।؟۔։]["'”’»)]*$/u.test(item);
}
