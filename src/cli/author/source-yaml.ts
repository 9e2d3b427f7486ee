import { stringify } from 'yaml';
import { withoutFrontMatter } from '../../text/markdown/front-matter.ts';
import { sha256 } from '../../text/sha-256.ts';
import { otherLetters, scriptName } from '../../text/written-in.ts';
import type { Fact, FactName } from './extract/document-facts.ts';
import type { ReadDocument } from './extract/read-document.ts';

/** What the user knows about a new document. */
export interface KnownOfSource {
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/**
 * The yaml of a new document, with empty fields for what its author has to add. What the file says about itself is filled in
 * with a note on where it was read, because much of it is written by programs.
 */
export function sourceYaml(id: string, document: ReadDocument, known: KnownOfSource): string {
  const { bytes, original, pages, facts = {} } = document;
  const offered = (name: FactName) => (facts[name] ? offer(name, facts[name]) : `${name}: not stated\n`);
  const made = original && [
    `original: # what the text was made of\n  file: ${id}${original.ending}\n`,
    `  sha256: ${sha256(original.bytes)}\n  extractedBy: ${original.by}\n`,
    `  textSha256: ${sha256(bytes)} # of the text as it was made\n`,
  ];
  return [
    ...(document.doubts ?? []).map((doubt) => `# ${doubt}\n`),
    known.title !== undefined ? field('title', known.title) : facts.title ? offer('title', facts.title) : 'title:\n',
    'titleKind: # formal, if the document has this title itself, or devised\n',
    ...[offered('creator'), offered('publisher'), offered('published'), 'retrieved: not stated\n', offered('url')],
    known.language !== undefined ? field('language', known.language) : languageField(document),
    'stance: # whose account it is and in what tone, in one line\n',
    'note: # what a reader should know before reading\n',
    `sha256: ${sha256(bytes)}\n`,
    ...(made ?? []),
    ...(pages ? [`pages: # where each begins in the text\n${rowsOf(pages)}`] : []),
  ].join('');
}

function field(name: string, value: string, comment = ''): string {
  return `${name}: ${stringify(value, { lineWidth: 0 }).trimEnd()}${comment && ` # ${comment}`}\n`;
}

function offer(name: string, { value, from }: Fact): string {
  return field(name, value, `read from ${from}: compare it with the document`);
}

/** A page that declares "en" only because its program always does is not believed against its own letters. */
function languageField({ ending, bytes, facts: { language } = {} }: ReadDocument): string {
  const other = language && otherLetters(language.value, withoutFrontMatter(new TextDecoder().decode(bytes), ending));
  if (language && !other) return offer('language', language);
  const doubt =
    language && other?.found
      ? `${language.from} says ${language.value}, and most letters are ${scriptName(other.found)}; `
      : '';
  return `language: # ${doubt}a tag such as en, pt-BR, ar or zh-Hant\n`;
}

/** A list of numbers in rows, because a book has hundreds of pages. */
function rowsOf(numbers: readonly number[]): string {
  const rows = Array.from({ length: Math.ceil(numbers.length / 10) }, (_, row) => numbers.slice(row * 10, row * 10 + 10));
  return `  [\n${rows.map((row) => `    ${row.join(', ')},\n`).join('')}  ]\n`;
}
