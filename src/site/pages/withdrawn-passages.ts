import type { Archive, Passage, RemovedSource, Source } from '../../archive/types.ts';
import { paths } from '../urls.ts';

/** A passage that no event cites any more: every id it had, and where its words are. */
export interface WithdrawnLine {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly quote: string;
  /** The paragraph and line of the words, if the document still has them. */
  readonly place: { readonly path: string; readonly line: number } | undefined;
  /** Whether the document itself is no longer in the archive. */
  readonly isRemoved: boolean;
}

/** What is shown at the address of a passage: the passage, or a notice that it was withdrawn. */
export type PassageCard =
  | { readonly id: string; readonly passage: Passage }
  | { readonly id: string; readonly withdrawn: WithdrawnLine; readonly source: Source | RemovedSource };

/** The withdrawn passages of a source, for its page. */
export function withdrawnPassages(source: Source | RemovedSource): WithdrawnLine[] {
  const isRemoved = !('text' in source);
  const blocks = isRemoved ? [] : source.blocks;
  return source.withdrawn.map(({ id, aliases, quote, range, line }) => {
    const block = range && blocks.find(({ start, end }) => start <= range.start && range.start < end);
    const place = block && line !== undefined ? { path: paths.block(source, block), line } : undefined;
    return { id, aliases, quote, place, isRemoved };
  });
}

/** The page for every id that was ever published and leads somewhere. */
export function passageCards({ sources, removedSources }: Archive): PassageCard[] {
  return [
    ...sources.flatMap(({ passages }) =>
      passages.flatMap((passage) => [passage.id, ...passage.aliases].map((id) => ({ id, passage }))),
    ),
    ...[...sources, ...removedSources].flatMap((source) =>
      withdrawnPassages(source).flatMap((withdrawn) =>
        [withdrawn.id, ...withdrawn.aliases].map((id) => ({ id, withdrawn, source })),
      ),
    ),
  ];
}
