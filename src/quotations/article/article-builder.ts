import type { Range } from '../../text/ranges.ts';
import type { Article } from './article.ts';

/** Elements of HTML that begin a line of their own. */
const blocks = new Set(
  [
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ]
    .join(' ')
    .split(' '),
);
/** Elements whose words are not those of the text, or are struck out of it. */
const unread = new Set(
  'audio canvas del head iframe math noscript object option s script select strike style svg template textarea video'.split(
    ' ',
  ),
);
const code = new Set(['code', 'kbd', 'pre', 'samp']);

/** Whether nobody sees an element, by its own attributes; style sheets are not read. */
export function isHidden(attribute: (name: string) => string | null | undefined): boolean {
  return (
    typeof attribute('hidden') === 'string' || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute('style') ?? '')
  );
}

/** Takes the elements and words of a page in their order, and makes an article of them. */
export class ArticleBuilder {
  /** Paragraphs that have ended, with the empty lines between them, and their length. */
  readonly #done: string[] = [];
  #length = 0;
  #paragraph = '';
  readonly #skipped: Range[] = [];
  readonly #blockQuotes: Range[] = [];
  /** How many elements are open whose words are not read, and how many block quotes. */
  #unread = 0;
  #quotes = 0;
  readonly #codeStarts: number[] = [];

  open(name: string): void {
    if (unread.has(name)) this.#unread += 1;
    if (blocks.has(name)) this.#endParagraph();
    if (name === 'blockquote') this.#quotes += 1;
    if (name === 'br') this.#paragraph += '\n';
    if (name === 'q') this.#paragraph += '“';
    if (code.has(name)) this.#codeStarts.push(this.#length + this.#paragraph.length);
  }

  words(text: string): void {
    if (this.#unread > 0) return;
    const words = text.replace(/\s+/gu, ' ');
    this.#paragraph += /\s$/u.test(this.#paragraph.slice(-1)) || this.#paragraph === '' ? words.trimStart() : words;
  }

  close(name: string): void {
    if (unread.has(name)) this.#unread -= 1;
    if (name === 'q') this.#paragraph += '”';
    if (code.has(name)) this.#skip();
    if (blocks.has(name)) this.#endParagraph();
    if (name === 'blockquote') this.#quotes -= 1;
  }

  article(): Article {
    this.#endParagraph();
    const skipped = this.#skipped.toSorted((a, b) => a.start - b.start);
    return { text: this.#done.join(''), hidden: [], skipped, blockQuotes: this.#blockQuotes };
  }

  #skip(): void {
    const [start, end] = [this.#codeStarts.pop() ?? 0, this.#length + this.#paragraph.length];
    if (start < end) this.#skipped.push({ start, end });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph.trimEnd();
    this.#paragraph = '';
    if (paragraph === '') return;
    if (this.#quotes > 0) this.#blockQuotes.push({ start: this.#length, end: this.#length + paragraph.length });
    this.#done.push(paragraph, '\n\n');
    this.#length += paragraph.length + 2;
  }
}
