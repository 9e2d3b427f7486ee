import type { Draft } from './draft.ts';

/**
 * Gives headings their levels: parts of a book above chapters, and headings without a number level with the highest until a
 * chapter begins, and below both after it.
 */
export function levelled(drafts: readonly Draft[]): Draft[] {
  const headings = drafts.filter(({ kind }) => kind === 'heading');
  const depths = (['part', 'chapter'] as const).filter((rank) => headings.filter((draft) => draft.rank === rank).length > 1);
  let isInside = false;
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    isInside ||= draft.rank !== undefined;
    const depth = draft.rank === undefined ? depths.length : depths.findIndex((rank) => rank === draft.rank);
    return { ...draft, level: isInside ? Math.max(0, depth) + 1 : 1 };
  });
}
