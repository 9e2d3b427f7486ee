import type { ReaderBlock } from './pages/reader-page.ts';

/** The class of a block of a document. That of a citation's words is `quotation`: a block quote in a document is another thing. */
export function blockClass(kind: ReaderBlock['kind']): string {
  return kind === 'quotation' ? 'block-quote' : kind;
}
