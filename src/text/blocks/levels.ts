import type { Draft } from './draft.ts';

/** Gives headings their depth: parts of a book over chapters, and over both what has no number once a chapter has begun. */
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
