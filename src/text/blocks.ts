import type { Range } from './fold.ts';

/** A stretch of a document that is set as one: ranges of the raw text, in order, which leave out only white space. */
export interface Block extends Range {
  readonly kind: 'heading' | 'paragraph' | 'caption';
}

interface Line extends Range {
  readonly text: string;
  /** Whether a form feed stands between it and the line before. */
  readonly isOnNewPage: boolean;
}

/** Longer lines are never headings. The longest heading of the documents this was made for has 65 characters. */
const longestHeading = 110;

/**
 * The paragraphs and headings of a plain-text document. A blank line parts blocks, and so do an indented line and a form
 * feed after the end of a sentence (where a page ended without a blank line). A short line without a full stop is a
 * heading when it stands alone, or when a sentence begins under it whose first word would have had room beside it; when
 * two or more blank lines set it apart, it is the caption of a picture that is not in the text.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let blankLines = 0;
  let lines: Line[] = [];
  const all = linesOf(text);
  const width = all.reduce((longest, line) => Math.max(longest, line.text.trimEnd().length), 0);
  const flush = () => {
    for (const block of toBlocks(lines, { blankLines, isFirst: blocks.length === 0, width })) blocks.push(block);
    if (lines.length > 0) blankLines = 0;
    lines = [];
  };
  for (const line of all) {
    if (line.text.trim() === '') {
      flush();
      blankLines += 1;
      continue;
    }
    if ((line.isOnNewPage || /^\s/u.test(line.text)) && endsSentence(lines.at(-1)?.text)) flush();
    lines.push(line);
  }
  flush();
  return blocks;
}

interface Surroundings {
  readonly blankLines: number;
  readonly isFirst: boolean;
  /** Length of the longest line of the document. */
  readonly width: number;
}

function toBlocks(lines: readonly Line[], { blankLines, isFirst, width }: Surroundings): Block[] {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const whole = { start: trimmedStart(first), end: trimmedEnd(last) };
  if (!looksLikeHeading(first.text)) return [{ kind: 'paragraph', ...whole }];
  if (!second) return [{ kind: blankLines > 1 && !isFirst ? 'caption' : 'heading', ...whole }];
  if (!/^\s*["“‘']?\p{Lu}/u.test(second.text) || isFull(first, second, width)) return [{ kind: 'paragraph', ...whole }];
  return [
    { kind: 'heading', start: whole.start, end: trimmedEnd(first) },
    { kind: 'paragraph', start: trimmedStart(second), end: whole.end },
  ];
}

function looksLikeHeading(line: string): boolean {
  const words = line.trim();
  return words.length <= longestHeading && !/[.,;:?]["”’']?$|^\d+\./u.test(words);
}

/** Whether a line ends only because the first word of the next had no room on it. */
function isFull(line: Line, next: Line, width: number): boolean {
  const [word = ''] = next.text.trim().split(/\s/u, 1);
  return line.text.trimEnd().length + 1 + word.length > width;
}

/** Whether the last words of a line end a sentence. */
export function endsSentence(line: string | undefined): boolean {
  return line !== undefined && /[.!?:]["”’']?\s*$/u.test(line);
}

/** Lines that have letters, and the empty ones between two line ends. By hand: a pattern runs out of room on a very long line. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const isBreak = (at: number) => text[at] === '\n' || text[at] === '\f';
  let last = 0;
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    while (end < text.length && !isBreak(end)) end += 1;
    const isEmptyLine = end === start && text[start] === '\n' && text[start - 1] === '\n';
    if (end === start && !isEmptyLine) continue;
    lines.push({ text: text.slice(start, end), start, end, isOnNewPage: text.slice(last, start).includes('\f') });
    last = end;
    // The break after a line is looked at by itself: it may be an empty line's.
    if (end > start) start = end - 1;
  }
  return lines;
}

function trimmedStart({ start, text }: Line): number {
  return start + text.length - text.trimStart().length;
}

function trimmedEnd({ start, text }: Line): number {
  return start + text.trimEnd().length;
}
