import { compile } from 'html-to-text';
import { withoutEnd } from '../../../../text/without-end.ts';
import { numberedList } from './numbered-list.ts';

const parted = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
const underEachOther = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
/** A single line break is one within a paragraph. */
const blocks = [
  ...['address', 'article', 'aside', 'blockquote', 'center', 'details', 'div', 'dl', 'fieldset', 'figure', 'footer', 'form'],
  ...['header', 'hgroup', 'main', 'search', 'section', 'table', 'body'],
].map((selector) => ({ selector, format: 'block', options: parted }));
const lines = ['caption', 'dd', 'figcaption', 'legend', 'summary', 'tr'].map((selector) => ({
  ...{ selector, format: 'block', options: underEachOther },
}));
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }));
const cells = ['td', 'th'].map((selector) => ({ selector, format: 'cell' }));
const lists = ['ul', 'menu', 'dir'].map((selector) => ({ selector, format: 'unorderedList', options: { itemPrefix: '- ' } }));

/** Writes only the words: no signs that the document lacks, no addresses of links, no wrapping of lines. */
const setInLines = compile({
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
    { selector: 'ol', format: 'numberedList' },
    // A term begins a group; a second term under it is another name for the same thing.
    { selector: 'dt', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'dt + dt', format: 'block', options: underEachOther },
    ...[...lists, ...headings, ...blocks, ...lines, ...cells],
  ],
});

/** The words of HTML as lines of plain text, with a blank line between blocks. */
export function toLines(html: string): string {
  const lines = setInLines(html)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => withoutEnd(line, '\t '));
  return withoutEnd(lines.join('\n').replace(/^\n+/u, ''), '\n').replace(/\n{3,}/gu, '\n\n');
}
