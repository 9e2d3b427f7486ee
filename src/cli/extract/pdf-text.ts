import { extractTextItems, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { endsSentence } from '../../text/blocks.ts';
import { NoText, versioned, type Extracted } from './extracted.ts';
import { pageLines } from './page-lines.ts';

/**
 * The text of a PDF: the lines of each page in the order in which the file tells them, which is the order of reading in all
 * but odd files, with hyphens at their ends as they are. Each page but the first begins after a form feed. Throws `NoText`
 * if there is none.
 */
export async function pdfText(bytes: Uint8Array): Promise<Extracted> {
  const texts = (await itemsOf(bytes)).map(pageLines);
  const emptyPages = texts.flatMap((text, index) => (text === '' ? [index + 1] : []));
  if (emptyPages.length === texts.length) {
    throw new NoText('has no text to read: its pages are pictures. Have their words recognised (OCR) first.');
  }
  let text = '';
  const pages: number[] = [];
  for (const page of texts) {
    if (pages.length > 0) text += '\f';
    pages.push(text.length);
    // A page that ends amid a sentence leaves the paragraph open.
    if (page !== '') text += endsSentence(page) ? `${page}\n\n` : `${page}\n`;
  }
  const { version } = await getResolvedPDFJS();
  return { text: text.replace(/\n*$/u, '\n'), pages, emptyPages, by: `pdf.js ${version} (${versioned('unpdf')})` };
}

async function itemsOf(bytes: Uint8Array) {
  try {
    // A copy, because pdf.js takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      return (await extractTextItems(document)).items;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new NoText('is encrypted: save a copy of it that needs no password.');
    if (name === 'InvalidPDFException') throw new NoText('is damaged, or no PDF.');
    throw new NoText(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
