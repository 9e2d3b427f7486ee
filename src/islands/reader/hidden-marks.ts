import type { Range } from '../../text/fold.ts';
import { isMarkdown } from '../../text/markdown/is-markdown.ts';

/** The marks of a document whose file name says that it is Markdown. Only then is the Markdown parser fetched. */
export async function hiddenIn(file: string, raw: string): Promise<readonly Range[]> {
  if (!isMarkdown(file)) return [];
  const { markdownDocument } = await import('../../text/markdown/markdown-document.ts');
  return markdownDocument(raw).hidden;
}
