import { type Range, united } from '../ranges.ts';
import { runningHeads } from './running-heads.ts';

/**
 * A text with spaces in place of its running heads and of the white space around these: what it says, at unchanged offsets. A
 * line ends there, and a paragraph too if a blank line follows the end of a sentence.
 */
export function withoutHeads(text: string, heads: readonly Range[] = runningHeads(text)): string {
  let clear = '';
  for (const { start, end } of united(heads.map((head) => widened(text, head)))) {
    clear += text.slice(clear.length, start);
    clear += (start === 0 ? '' : breakAt(text, start)).padEnd(end - start);
  }
  return clear + text.slice(clear.length);
}

/** A head with the white space around it. */
function widened(text: string, head: Range): Range {
  let { start, end } = head;
  while (start > 0 && isSpace(text, start - 1)) start -= 1;
  while (end < text.length && isSpace(text, end)) end += 1;
  return { start, end };
}

/** The end of a line, or of a paragraph if a blank line follows words that end neither with a letter nor within a sentence. */
function breakAt(text: string, start: number): string {
  const isOpen = /[\p{L}\p{M}\p{N},;\p{Pd}\xAD\xAC]$/u.test(text.slice(Math.max(0, start - 2), start));
  let lines = 0;
  for (let at = start; isSpace(text, at); at += 1) if (text[at] === '\n') lines += 1;
  return isOpen || lines < 2 ? '\n' : '\n\n';
}

function isSpace(text: string, at: number): boolean {
  return /^\s/u.test(text.charAt(at));
}
