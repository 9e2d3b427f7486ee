import sniffEncoding from 'html-encoding-sniffer';
import { compile } from 'html-to-text';
import { hasWords } from '../../../text/fold.ts';
import { withoutEnd } from '../../../text/without-end.ts';
import { type Extracted, NoText, TooMuchText, versioned } from './extracted.ts';
import { isPdf } from './is-pdf.ts';
import { numberedList } from './numbered-list.ts';

/** Parts of a page that are not words of its document, or that no reader is shown. */
const left = ['button', 'datalist', 'img', 'hr', 'iframe', 'nav', 'noscript', 'object', 'script', 'select', 'style', 'svg']
  .concat(['template', 'textarea', 'title', 'video', 'audio', 'canvas', '[hidden]', '[aria-hidden="true"]'])
  .map((selector) => ({ selector, format: 'skip' }));
const parted = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
const underEachOther = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const blocks = ['blockquote', 'dl', 'fieldset', 'figure', 'table', 'details', 'hgroup'].map((selector) => ({
  ...{ selector, format: 'block', options: parted },
}));
const lines = ['caption', 'dd', 'dt', 'figcaption', 'legend', 'summary', 'tr'].map((selector) => ({
  ...{ selector, format: 'block', options: underEachOther },
}));
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }));
const cells = ['td', 'th'].map((selector) => ({ selector, format: 'cell' }));

/** The words alone: no signs that the document has not, no addresses of links, no line broken that is not broken there. */
const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: Infinity },
  formatters: {
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addLiteral('\t');
    },
    numberedList,
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'ol', format: 'numberedList' },
    ...[...headings, ...blocks, ...lines, ...cells, ...left],
  ],
});

/**
 * The text of an HTML document, in the encoding that it names. Throws `NoText` if there is none, and `TooMuchText` if it has
 * more letters than are allowed.
 */
export function htmlText(bytes: Uint8Array, maxLetters = Infinity): Extracted {
  const lines = toText(decoded(bytes))
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => withoutEnd(line, '\t '));
  const text = withoutEnd(lines.join('\n').replace(/^\n+/u, ''), '\n').replace(/\n{3,}/gu, '\n\n');
  if (!hasWords(text)) throw new NoText('has no text to read.');
  if (text.length > maxLetters) throw new TooMuchText();
  return { text: `${text}\n`, by: versioned('html-to-text') };
}

function decoded(bytes: Uint8Array): string {
  if (isPdf(bytes)) throw new NoText('is a PDF: name it .pdf.');
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: decodedAs('utf-8', bytes) === undefined ? 'windows-1252' : 'utf-8',
  });
  const text = decodedAs(encoding, bytes);
  if (text === undefined) throw new NoText(`says that it is in ${encoding}, but its bytes are not.`);
  if (text.includes('\0')) throw new NoText('is no HTML.');
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
