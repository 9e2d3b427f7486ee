import { extname } from 'node:path';
import { hasWords } from '../../../text/fold.ts';
import { isMarkdown } from '../../../text/markdown/is-markdown.ts';
import type { DocumentFacts } from './document-facts.ts';
import { type Extracted, NoText } from './extracted.ts';
import { fileBytes } from './file-bytes.ts';
import { frontMatterFacts } from './front-matter-facts.ts';
import { headingFact } from './heading-fact.ts';
import { labelledFacts } from './labelled-facts.ts';
import { isPdf } from './pdf/is-pdf.ts';
import { type DocumentKind, readApart, type ReadingOrder } from './read-apart.ts';
import { type ReadingLimits, tooMuch, usualLimits } from './reading-limits.ts';

/** A document as the archive keeps it: its text, and the original if the text was extracted. */
export interface ReadDocument extends Omit<Extracted, 'text' | 'by'> {
  /** The ending of the text's file name: .txt or .md. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly original?: { readonly ending: string; readonly bytes: Uint8Array; readonly by: string };
}

const kinds: Readonly<Record<string, DocumentKind | 'text'>> = {
  ...{ '.txt': 'text', '.md': 'text', '.pdf': 'pdf', '.html': 'html', '.htm': 'html' },
};

/** Names of documents end in one of these. */
export const documentEndings: readonly string[] = Object.keys(kinds);

/** Reads a document. Throws `NoText` if it has no text, is not what its name says, or exceeds the limits. */
export async function readDocument(
  file: string,
  { limits = usualLimits, takesAll = false }: { readonly limits?: ReadingLimits; readonly takesAll?: boolean } = {},
): Promise<ReadDocument> {
  const ending = extname(file).toLowerCase();
  const kind = kinds[ending];
  const bytes = await fileBytes(file, limits);
  if (kind === 'pdf' && !isPdf(bytes)) throw new NoText('is no PDF, or its beginning is lost.');
  if (kind !== 'pdf' && isPdf(bytes)) throw new NoText('is a PDF: name it .pdf.');
  const document = kind === 'pdf' || kind === 'html' ? await madeOf(bytes, { kind, limits, takesAll }) : asItIs(bytes, ending);
  if (document.bytes.length > limits.text * 1e6) throw new NoText(tooMuch('text', limits));
  return document;
}

async function madeOf(bytes: Uint8Array, order: ReadingOrder): Promise<ReadDocument> {
  const { text, by, ...more } = await readApart(bytes, order);
  const original = { ending: `.original.${order.kind}`, bytes, by };
  return { ending: '.txt', bytes: new TextEncoder().encode(text), original, ...more };
}

function asItIs(bytes: Uint8Array, ending: string): ReadDocument {
  const text = decoded(bytes);
  if (!hasWords(text)) throw new NoText('has no text to read.');
  return { ending, bytes, facts: isMarkdown(ending) ? markdownFacts(text) : labelledFacts(text) };
}

/** What front matter says; without it, the first heading is the title. */
function markdownFacts(text: string): DocumentFacts {
  return { title: headingFact(text), ...definedIn(frontMatterFacts(text)) };
}

function definedIn(facts: DocumentFacts): DocumentFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** For a terminal, with the encoding that the file names by its first bytes, or with a common one to put there. */
function howToSave([first, second]: Uint8Array): string {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const from = isUtf16 ? 'UTF-16' : 'WINDOWS-1252';
  const which = isUtf16 ? '' : ' (or another encoding: WINDOWS-1251, GB18030, SHIFT_JIS)';
  return `An editor does so, or a terminal: iconv -f ${from} -t UTF-8 old.txt > new.txt${which}.`;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NoText(`is not UTF-8 text: save it as UTF-8. ${howToSave(bytes)}`);
  }
}
