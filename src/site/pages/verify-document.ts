import type { Passage, Source } from '../../archive/types.ts';
import { someWords } from '../../words/en/reader/verify.ts';
import { link, permalink } from '../links.ts';
import { paths } from '../urls.ts';

/** How a reader checks a document without trusting this site's pages. */
export interface Verify {
  /** Of the original bytes. */
  readonly href: string;
  /** A command that prints the SHA-256 of the bytes. */
  readonly sumCommand: string;
  /** A command that prints 1 when words stand in the bytes. */
  readonly wordsCommand: string;
}

/** For a passage, or for words that are left to the reader to put in: the page of a document holds its words once. */
export function verify(source: Source, passage: Passage | undefined): Verify {
  const path = paths.document(source);
  const fetch = `curl -s ${shellWord(permalink(path))}`;
  return {
    href: link(path),
    sumCommand: `${fetch} | sha256sum`,
    wordsCommand: `${fetch} | ${findCommand(passage ? rawWords(passage) : someWords)}`,
  };
}

/**
 * The end of a command line, for any POSIX shell, that finds words across the ends of lines: both the document and the
 * words have each run of ASCII white space made one space. All else is compared byte for byte.
 */
export function findCommand(words: string): string {
  return `tr -s '\\t\\n\\v\\f\\r ' ' ' | grep -cF -e ${shellWord(words.replace(/[\t\n\v\f\r ]+/gu, ' '))}`;
}

function rawWords({ source, start, end }: Passage): string {
  return source.text.slice(start, end);
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
