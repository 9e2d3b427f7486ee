import type { Range } from '../fold.ts';
import { isMarkdown } from './is-markdown.ts';

/** What a Markdown file says of itself before its text, in YAML or TOML: a range of the file, with the lines that mark it off. */
export interface FrontMatter extends Range {
  readonly format: 'yaml' | 'toml';
  /** What stands between those lines. */
  readonly words: string;
}

/** Longer front matter is taken for text. */
const maxFrontMatterLetters = 100_000;

const formats: Readonly<Record<string, FrontMatter['format']>> = { '---': 'yaml', '+++': 'toml' };
const closing = { yaml: new Set(['---', '...']), toml: new Set(['+++']) };

/**
 * Front matter is recognized by its fields, because a rule between paragraphs is written with hyphens too: every line of YAML that
 * is not moved in begins a field or an item, or is a comment, and none is empty right after the first hyphens.
 */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  let format: FrontMatter['format'] | undefined;
  let from = start;
  for (const { 0: whole, 1: line = '', index } of text
    .slice(start, start + maxFrontMatterLetters)
    .matchAll(/([^\n\r]*)(?:\r\n|[\n\r])?/gu)) {
    if (format === undefined) {
      format = formats[line.trimEnd()];
      if (format === undefined) return undefined;
      from = start + index + whole.length;
    } else if (closing[format].has(line.trimEnd())) {
      const words = text.slice(from, start + index);
      return { start, end: start + index + line.trimEnd().length, format, words };
    } else if (!mayStandIn(format, line, start + index === from)) return undefined;
  }
  return undefined;
}

/** The text of a file after its front matter, if it is in Markdown and has any. */
export function withoutFrontMatter(text: string, file: string): string {
  return isMarkdown(file) ? text.slice(frontMatterIn(text)?.end ?? 0) : text;
}

const field = { yaml: /^(?:"[^"]+"|'[^']+'|[\p{L}\p{N}_][^#]{0,100}?)[ \t]*:(?:\s|$)/u, toml: /^(?:["'\p{L}\p{N}_]|\[)/u };

function mayStandIn(format: FrontMatter['format'], line: string, isFirst: boolean): boolean {
  if (line.startsWith('#') || field[format].test(line)) return true;
  return !isFirst && (format === 'toml' || line.trim() === '' || /^[ \t\]}]|^-(?:\s|$)/u.test(line));
}
