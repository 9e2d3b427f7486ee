import { firstIndex } from '../text/first-index.ts';
import type { Folded, Range } from '../text/fold.ts';
import { filler } from '../text/folding/filler.ts';
import { lineBreaksIn, unreadIn } from '../text/folding/line-breaks.ts';
import { runningHeads } from '../text/pages/running-heads.ts';

/** A document as its page shows it: white space is one space, and words divided by a line end are whole. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  /** All blocks in the form that a browser compares, each ended by a line break; blocks contain none. */
  readonly alike: string;
}

interface PageBlock extends Range {
  readonly text: string;
  /** Its offset in `alike`, the form that a browser compares: without case and accents, with one kind of quotation marks. */
  readonly from: number;
  /** The offset of each letter in the raw text. */
  readonly offsets: readonly number[];
}

/** A range of one block, in letters of the page. */
interface BlockRange extends Range {
  readonly block: number;
}

/**
 * Shorter quotations get context even if they are unique in the document: titles and dates of ours on the page may be like
 * them.
 */
const minAloneWords = 5;
/** Quotations of at most so many letters are in the address as a whole; for longer ones, their beginning and end. */
const maxWholeLetters = 60;
/** Words of context, or of a beginning or end, that are tried before giving up. */
const maxTriedWords = 24;
/** Longer context is not used: it would not consist of words. */
const maxContextLetters = 2000;

/** Reads a document once, for any number of fragments, in the blocks that its page has. */
export function pageText(folded: Folded, blocks: readonly Range[]): PageText {
  let from = 0;
  const made = pageBlocks(folded, blocks).map((block): PageBlock => {
    const each = { ...pageBlock(folded, block), from };
    from += each.text.length + 1;
    return each;
  });
  return { blocks: made, alike: alike(made.map(({ text }) => `${text}\n`).join('')) };
}

/**
 * The end of an address that makes a browser scroll to words of a document's page and highlight them (WICG, URL Fragment Text
 * Directives): `:~:text=prefix-,start,end,-suffix`, to be appended to the id of an element, which is where other browsers
 * scroll. Partial words at the ends are completed. Nothing when no such address would match these words and no others.
 */
export function textFragment(page: PageText, range: Range): string | undefined {
  const stretch = stretchOf(page, range);
  if (!stretch) return undefined;
  const [first, last] = stretch;
  const whole = first.block === last.block ? page.blocks[first.block]?.text.slice(first.start, last.end) : undefined;
  if (whole !== undefined && whole.length <= maxWholeLetters) return wholeFragment(page, { ...first, end: last.end });
  const start = startTerms(page, first, last);
  // If a single long word is all, nothing is left for the end.
  if (start && first.block === last.block && start.stretch.end >= last.end) return `:~:text=${start.terms.join(',')}`;
  const end = start && endTerms(page, start.stretch, last);
  return end && `:~:text=${[...start.terms, ...end].join(',')}`;
}

function wholeFragment(page: PageText, stretch: BlockRange): string | undefined {
  const { text } = page.blocks[stretch.block] as PageBlock;
  const words = text.slice(stretch.start, stretch.end);
  const isStrong = words.split(' ').length >= minAloneWords;
  for (let count = isStrong ? 0 : 2; count <= maxTriedWords; count += 1) {
    for (const [before, after] of around(count)) {
      const from = wordsBefore(text, stretch.start, before);
      const to = wordsAfter(text, stretch.end, after);
      if (!standOnce(page, text.slice(from, to))) continue;
      return `:~:text=${[...prefixTerm(text, from, stretch.start), encode(words), ...suffixTerm(text, stretch.end, to)].join(',')}`;
    }
  }
  return undefined;
}

/** Ways to take `count` words of context: before, after, on both sides. */
function around(count: number): (readonly [number, number])[] {
  if (count === 0) return [[0, 0]];
  return [
    [count, 0],
    [0, count],
    [count, count],
  ];
}

/** The first words, with words before them if necessary, that occur nowhere else. */
function startTerms(
  page: PageText,
  first: BlockRange,
  last: BlockRange,
): { readonly terms: readonly string[]; readonly stretch: BlockRange } | undefined {
  const { text } = page.blocks[first.block] as PageBlock;
  const limit = first.block === last.block ? last.start + Math.floor((last.end - last.start) / 2) : first.end;
  for (let count = 3; count <= maxTriedWords; count += 1) {
    const end = Math.min(wordsAfter(text, first.start, count), wordEnd(text, limit));
    for (const before of count < minAloneWords ? [2] : [0, 2, count]) {
      const from = wordsBefore(text, first.start, before);
      const isWeak = count < minAloneWords && from === first.start && end < wordEnd(text, limit);
      if (isWeak || !standOnce(page, text.slice(from, end))) continue;
      const terms = [...prefixTerm(text, from, first.start), encode(text.slice(first.start, end))];
      return { terms, stretch: { block: first.block, start: first.start, end } };
    }
  }
  return undefined;
}

/** The last words, with words after them if necessary, that do not occur earlier after the start. */
function endTerms(page: PageText, start: BlockRange, last: BlockRange): readonly string[] | undefined {
  const { text } = page.blocks[last.block] as PageBlock;
  const earliest = last.block === start.block ? start.end : last.start;
  for (let count = 3; count <= maxTriedWords; count += 1) {
    const from = Math.max(wordsBefore(text, last.end, count), earliest + (text[earliest] === ' ' ? 1 : 0));
    for (const after of [0, 2, count]) {
      const to = wordsAfter(text, last.end, after);
      const found = placeAfter(page, start, text.slice(from, to));
      if (found?.block === last.block && found.start === from)
        return [encode(text.slice(from, last.end)), ...suffixTerm(text, last.end, to)];
    }
  }
  return undefined;
}

function prefixTerm(text: string, from: number, start: number): string[] {
  const words = text.slice(from, start).trim();
  return words === '' ? [] : [`${encode(words)}-`];
}

function suffixTerm(text: string, end: number, to: number): string[] {
  const words = text.slice(end, to).trim();
  return words === '' ? [] : [`-${encode(words)}`];
}

/** Whether words occur only once on the page, in the form that a browser compares or a wider one. */
function standOnce(page: PageText, words: string): boolean {
  const wanted = alike(words);
  const at = wanted === '' ? -1 : page.alike.indexOf(wanted);
  return at !== -1 && page.alike.indexOf(wanted, at + 1) === -1;
}

/** The first offset after a range where words occur, in the same form. */
function placeAfter(
  page: PageText,
  { block, end }: BlockRange,
  words: string,
): Pick<BlockRange, 'block' | 'start'> | undefined {
  const wanted = alike(words);
  const at = wanted === '' ? -1 : page.alike.indexOf(wanted, (page.blocks[block] as PageBlock).from + end);
  if (at === -1) return undefined;
  const found = blockAt(page, at);
  return { block: found, start: at - (page.blocks[found] as PageBlock).from };
}

/** The index of the block that contains an offset of `alike`. */
function blockAt({ blocks }: PageText, at: number): number {
  return Math.max(0, firstIndex(blocks.length, (index) => (blocks[index] as PageBlock).from > at) - 1);
}

/**
 * The ranges of the first and the last block that a raw range touches, widened to whole words; twice the same within one block.
 */
function stretchOf({ blocks }: PageText, { start, end }: Range): readonly [BlockRange, BlockRange] | undefined {
  const touched = blocks.flatMap(({ offsets, text, ...whole }, block): BlockRange[] => {
    if (whole.end <= start || whole.start >= end) return [];
    let from = countBefore(offsets, start);
    let to = countBefore(offsets, end);
    while (from < to && text[from] === ' ') from += 1;
    while (to > from && text[to - 1] === ' ') to -= 1;
    if (from >= to) return [];
    while (isInWord(text, from)) from -= 1;
    while (isInWord(text, to)) to += 1;
    return [{ block, start: from, end: to }];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && [first, last];
}

/** How many of some offsets, in order, are before `end`. */
function countBefore(offsets: readonly number[], end: number): number {
  return firstIndex(offsets.length, (index) => (offsets[index] as number) >= end);
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/**
 * The offset at which the last `count` words before `at` begin, or `at` itself if that is too far; a sign alone is not a word.
 */
function wordsBefore(text: string, at: number, count: number): number {
  const earliest = Math.max(0, at - maxContextLetters);
  let from = at;
  for (let words = 0; words < count && from > earliest; words += 1) {
    while (from > earliest && !/[\p{L}\p{N}]/u.test(text[from - 1] as string)) from -= 1;
    while (from > earliest && text[from - 1] !== ' ') from -= 1;
  }
  return from > earliest || from === 0 ? from : at;
}

function wordsAfter(text: string, at: number, count: number): number {
  const latest = Math.min(text.length, at + maxContextLetters);
  let to = at;
  for (let words = 0; words < count && to < latest; words += 1) {
    while (to < latest && !/[\p{L}\p{N}]/u.test(text[to] as string)) to += 1;
    while (to < latest && text[to] !== ' ') to += 1;
  }
  return to < latest || to === text.length ? to : at;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}

/** The blocks of a document, split where the page has a running head among their words: no browser matches words across it. */
function pageBlocks({ raw }: Folded, blocks: readonly Range[]): Range[] {
  const heads = runningHeads(raw);
  let next = 0;
  return blocks.flatMap(({ start, end }) => {
    const parts: Range[] = [];
    let from = start;
    for (let head = heads[next]; head !== undefined && head.start < end; head = heads[(next += 1)]) {
      if (head.start > from) parts.push({ start: from, end: head.start });
      from = Math.max(from, head.end);
    }
    return [...parts, { start: from, end }];
  });
}

function pageBlock(folded: Folded, block: Range): Omit<PageBlock, 'from'> {
  const letters: string[] = [];
  const offsets: number[] = [];
  const read = (start: number, end: number) => {
    for (const { index, 0: letter } of folded.clear.slice(start, end).matchAll(/\s+|[^]/gu)) {
      // In place of a Markdown mark that the page contains but does not show.
      if (letter === filler && folded.raw[start + index] !== letter) continue;
      const shown = letter.trim() === '' ? ' ' : letter;
      letters.push(shown);
      for (let part = 0; part < shown.length; part += 1) offsets.push(start + index + part);
    }
  };
  let from = block.start;
  for (const each of lineBreaksIn(folded, block)) {
    const unread = unreadIn(each);
    if (!unread) continue;
    read(from, unread.start);
    from = unread.end;
  }
  read(from, block.end);
  return { ...block, text: letters.join(''), offsets };
}

/** Keeps the number of letters, so that offsets stay the same. */
function alike(text: string): string {
  return text.replace(/[^\p{ASCII}]|[A-Z"`]/gu, (letter) => {
    if (/["“”„‟«»″]/u.test(letter)) return '"';
    if (/[`‘’‚‛′´]/u.test(letter)) return "'";
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return letter.length === 1 && plain.length === 1 ? plain : letter;
  });
}

/**
 * A term as an address has it. Hyphens are encoded because they would mark a prefix or suffix, final signs because programs cut
 * them off.
 */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*.~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
