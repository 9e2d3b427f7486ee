import type { Source } from '../archive/types.ts';
import { blocksOf } from '../text/blocks.ts';
import { paths } from './urls.ts';

/** A passage that no event cites any more, for the page of its document: every address it had, and where its words are. */
export interface WithdrawnLine {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly quote: string;
  /** The paragraph and line of the words, if the document still has them. */
  readonly place: { readonly path: string; readonly line: number } | undefined;
}

/** What a source's page says about the passages that were withdrawn. */
export function withdrawnPassages(source: Source): WithdrawnLine[] {
  const blocks = blocksOf(source.text);
  return source.withdrawn.map(({ id, aliases, quote, range, line }) => {
    const block = range && blocks.find(({ start, end }) => start <= range.start && range.start < end);
    const place = block && line !== undefined ? { path: paths.block(source, block), line } : undefined;
    return { id, aliases, quote, place };
  });
}
