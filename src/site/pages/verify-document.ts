import type { Passage, Source } from '../../archive/types.ts';
import { someWords } from '../../words/en/reader/verify.ts';
import { link, permalink } from '../links.ts';
import { paths } from '../urls.ts';

/** How readers check a document without trusting the pages of this site. */
export interface Verify {
  /** Link to the bytes of the document. */
  readonly href: string;
  /** A command that prints the SHA-256 of the bytes. */
  readonly sumCommand: string;
  /** A command that prints the number of lines with some words: 1 if the bytes contain them, since all is one line. */
  readonly wordsCommand: string;
}

/**
 * For a passage, or with a placeholder for words that the reader fills in: the page of a document has only one command for all
 * its passages.
 */
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
 * The part of a command line, for any POSIX shell, that finds words even across line breaks: in both the document and the
 * words, each run of ASCII white space becomes one space. All else is compared byte for byte.
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
