import type { Passage, Source } from '../archive/types.ts';
import { absoluteHref, href, paths } from './urls.ts';

/** How a reader checks a document without trusting this site's pages. */
export interface Verify {
  /** Of the original bytes. */
  readonly href: string;
  /** A command that prints the SHA-256 of the bytes. */
  readonly sumCommand: string;
  /** A command that prints 1 when the words of the passage stand in the bytes. */
  readonly wordsCommand: string | undefined;
}

/** For a passage, or for a document with its first passage as the example. */
export function verify(source: Source, passage: Passage | undefined, base: string, origin: URL | undefined): Verify {
  const path = paths.document(source);
  const fetch = `curl -s ${quoted(absoluteHref(path, base, origin))}`;
  return {
    href: href(path, base),
    sumCommand: `${fetch} | sha256sum`,
    wordsCommand: passage && `${fetch} | ${findCommand(passage)}`,
  };
}

/**
 * The end of a command line, for any POSIX shell, that finds words across the ends of lines: both the document and the
 * words have each run of ASCII white space made one space. All else is compared byte for byte.
 */
export function findCommand({ source, start, end }: Passage): string {
  const words = source.text.slice(start, end).replace(/[\t\n\v\f\r ]+/gu, ' ');
  return `tr -s '\\t\\n\\v\\f\\r ' ' ' | grep -cF -e ${quoted(words)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
