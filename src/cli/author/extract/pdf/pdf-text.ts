import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { endsSentence } from '../../../../text/blocks/sentence-end.ts';
import { withoutEnd } from '../../../../text/without-end.ts';
import { type Extracted, NoText, TooMuchText, versioned } from '../extracted.ts';
import { tooDeep } from '../reading-limits.ts';
import { doubtsOf, oddities } from './page-doubts.ts';
import type { PageItem } from './page-item.ts';
import { pageLines } from './page-lines.ts';
import { isPicture, mayBeStamp } from './page-pictures.ts';
import { pdfFacts } from './pdf-facts.ts';

/**
 * The text of a PDF: the lines of each page in the order of the file, which is the reading order in all but odd files, with
 * hyphens at their ends as they are. Each page but the first begins after a form feed. Throws `NoText` if there is none, and
 * `TooMuchText` as soon as there are more than `maxLetters` letters.
 */
export async function pdfText(bytes: Uint8Array, maxLetters = Infinity): Promise<Extracted> {
  try {
    // A copy, because pdf.js takes ownership of the bytes.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      return await read(document, maxLetters);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    throw told(error);
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

async function read(document: Pdf, maxLetters: number): Promise<Extracted> {
  const pages: number[] = [];
  const odd = { garbled: [] as number[], turned: [] as number[], vowelled: [] as number[] };
  const [emptyPages, sparsePages] = [[] as number[], [] as number[]];
  let text = '';
  // Pages are read one after another: a file may refer to one page a million times.
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const items = await itemsOf(page, maxLetters);
    page.cleanup();
    const words = pageLines(items);
    if (number > 1) text += '\f';
    pages.push(text.length);
    if (words === '') emptyPages.push(number);
    // A page that ends within a sentence does not end the paragraph.
    else text += endsSentence(words) ? `${words}\n\n` : `${words}\n`;
    if (text.length > maxLetters) throw new TooMuchText();
    const found = oddities(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), words);
    for (const kind of ['garbled', 'turned', 'vowelled'] as const) if (found[kind]) odd[kind].push(number);
    if (!found.garbled && mayBeStamp(items)) sparsePages.push(number);
  }
  if (emptyPages.length === pages.length) {
    throw new NoText('has no text to read: its pages are pictures. Have their words recognised (OCR) first.');
  }
  const doubts = doubtsOf({ ...odd, stamped: await picturesAmong(sparsePages, document) });
  const { version } = await getResolvedPDFJS();
  const by = `pdf.js ${version} (${versioned('unpdf')})`;
  return { text: `${withoutEnd(text, '\n')}\n`, pages, emptyPages, by, facts: await pdfFacts(document), doubts };
}

/** Looking at a picture takes longer than reading a page of words, and the other pages of a scan are like the first ones. */
const maxPicturesLooked = 4;

async function picturesAmong(numbers: readonly number[], document: Pdf): Promise<number[]> {
  const { OPS } = await getResolvedPDFJS();
  const pictures: number[] = [];
  for (const number of numbers.slice(0, maxPicturesLooked)) {
    const page = await document.getPage(number);
    if (await isPicture(page, OPS)) pictures.push(number);
    page.cleanup();
  }
  return pictures.length === maxPicturesLooked ? [...numbers] : pictures;
}

async function itemsOf(page: Page, maxLetters: number): Promise<PageItem[]> {
  const items: PageItem[] = [];
  let letters = 0;
  const parts = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (;;) {
    const { value, done } = await parts.read();
    if (done) return items;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      const { str, dir, width, hasEOL, transform } = item;
      letters += str.length;
      const [, , c = 0, d = 0, x = 0, y = 0] = transform as readonly number[];
      items.push({ str, hasEOL, x, y, width, fontSize: Math.hypot(c, d), isTurned: dir === 'rtl' });
    }
    // Items without letters take memory too.
    if (Math.max(letters, items.length) > maxLetters) {
      const error = new TooMuchText();
      // Otherwise the document could not be closed while reading goes on.
      await parts.cancel(error);
      throw error;
    }
  }
}

/** Translates what pdf.js throws into what it means for the user. */
function told(error: unknown): Error {
  if (error instanceof NoText || error instanceof TooMuchText) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') return new NoText('is encrypted: save a copy of it that needs no password.');
  if (name === 'InvalidPDFException') return new NoText('is damaged, or no PDF.');
  if (message.includes('call stack')) return new NoText(tooDeep);
  return new NoText(`cannot be read: ${message}`);
}
