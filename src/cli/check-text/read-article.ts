import { extname } from 'node:path';
import { type Article, looksLikeMarkdown, plainArticle } from '../../quotations/article/article.ts';
import { decodedText } from '../../quotations/article/decoded-text.ts';
import { docxArticle } from '../../quotations/article/docx-article.ts';
import { markdownArticle } from '../../quotations/article/markdown-article.ts';
import { UnreadableZip } from '../../quotations/article/zip-entry.ts';
import { hasWords } from '../../text/fold.ts';
import { isMarkdown } from '../../text/markdown/is-markdown.ts';
import { NoText } from '../author/extract/extracted.ts';
import { fileBytes } from '../author/extract/file-bytes.ts';
import { decodedHtml } from '../author/extract/html/decoded-html.ts';
import { isPdf } from '../author/extract/pdf/is-pdf.ts';
import { readDocument } from '../author/extract/read-document.ts';
import { usualLimits } from '../author/extract/reading-limits.ts';

/** Endings of the files that can be checked. */
export const articleEndings = ['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf'] as const;

/** Reads a text to check from a file, by the ending of its name. Throws `NoText` if there is none to read. */
export async function readArticle(file: string): Promise<Article> {
  const ending = extname(file).toLowerCase();
  if (ending === '.docx') return readDocx(await fileBytes(file, usualLimits));
  if (ending === '.html' || ending === '.htm') {
    // Loaded only for a page: it is read in a second way beside that of `source add`, which takes its main part alone.
    const { htmlArticle } = await import('./html-article.ts');
    return htmlArticle(decodedHtml(await fileBytes(file, usualLimits)));
  }
  if (ending === '.pdf') {
    const { bytes } = await readDocument(file, { takesAll: true });
    return plainArticle(new TextDecoder().decode(bytes));
  }
  const text = decodedOrThrow(await fileBytes(file, usualLimits));
  return isMarkdown(file) || (ending === '.txt' && looksLikeMarkdown(text)) ? markdownArticle(text) : plainArticle(text);
}

/** A text in the encoding in which it is, as far as can be told (`decodedText`). */
function decodedOrThrow(bytes: Uint8Array): string {
  if (isPdf(bytes)) throw new NoText('is a PDF: name it .pdf.');
  const decoded = decodedText(bytes);
  if (!decoded) throw new NoText('is in an encoding that nothing shows. Save it as UTF-8.');
  if (!hasWords(decoded.text)) throw new NoText('has no text to read.');
  return decoded.text;
}

async function readDocx(bytes: Uint8Array): Promise<Article> {
  try {
    return await docxArticle(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof UnreadableZip) throw new NoText('is no .docx, or is damaged. Save it anew.');
    throw error;
  }
}
