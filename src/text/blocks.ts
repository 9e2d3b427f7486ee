import type { Range } from './fold.ts';

/** A stretch of a document that is set as one: ranges of the raw text, in order, which leave out only white space. */
export interface Block extends Range {
  readonly kind: 'heading' | 'paragraph' | 'caption';
}

interface Line extends Range {
  readonly text: string;
}

/** Longer lines are never headings. The longest heading of the documents this was made for has 65 characters. */
const longestHeading = 110;

/**
 * The paragraphs and headings of a plain-text document. A blank line parts blocks, and so does an indented line after
 * the end of a sentence (where a page ended without a blank line). A short line without a full stop is a heading when
 * it stands alone or a sentence begins under it; when two or more blank lines set it apart, it is the caption of a
 * picture that is not in the text.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let blankLines = 0;
  let lines: Line[] = [];
  const flush = () => {
    blocks.push(...toBlocks(lines, blankLines, blocks.length === 0));
    if (lines.length > 0) blankLines = 0;
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') {
      flush();
      blankLines += 1;
      continue;
    }
    if (/^\s/u.test(line.text) && endsSentence(lines.at(-1)?.text)) flush();
    lines.push(line);
  }
  flush();
  return blocks;
}

function toBlocks(lines: readonly Line[], blankLines: number, isFirst: boolean): Block[] {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const whole = { start: trimmedStart(first), end: trimmedEnd(last) };
  if (!looksLikeHeading(first.text)) return [{ kind: 'paragraph', ...whole }];
  if (!second) return [{ kind: blankLines > 1 && !isFirst ? 'caption' : 'heading', ...whole }];
  if (!/^\s*["“‘']?\p{Lu}/u.test(second.text)) return [{ kind: 'paragraph', ...whole }];
  return [
    { kind: 'heading', start: whole.start, end: trimmedEnd(first) },
    { kind: 'paragraph', start: trimmedStart(second), end: whole.end },
  ];
}

function looksLikeHeading(line: string): boolean {
  const words = line.trim();
  return words.length <= longestHeading && !/[.,;:?]["”’']?$|^\d+\./u.test(words);
}

/** Whether the last words of a line end a sentence. */
export function endsSentence(line: string | undefined): boolean {
  return line !== undefined && /[.!?:]["”’']?\s*$/u.test(line);
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\f]+|(?<=\n)(?=\n)/gu)].map(({ index, 0: line }) => ({
    text: line,
    start: index,
    end: index + line.length,
  }));
}

function trimmedStart({ start, text }: Line): number {
  return start + text.length - text.trimStart().length;
}

function trimmedEnd({ start, text }: Line): number {
  return start + text.trimEnd().length;
}
