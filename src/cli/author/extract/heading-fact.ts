import { asRead } from '../../../text/markdown/fold-document.ts';
import { markdownDocument } from '../../../text/markdown/markdown-document.ts';
import { type Fact, firstFit } from './document-facts.ts';

/** The title of a Markdown document by its first heading, if that is one of the first level. */
export function headingFact(text: string): Fact | undefined {
  const { blocks, named } = markdownDocument(text);
  const first = blocks.find(({ kind }) => kind === 'heading');
  if (!first || (first.level ?? 1) > 1) return undefined;
  return firstFit('title', [{ value: asRead(text.slice(first.start, first.end), named), from: 'its first heading' }]);
}
