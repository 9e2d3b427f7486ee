import type { Draft } from '../draft.ts';

/**
 * Gives headings their levels: parts of a book above chapters, these above numbers that begin again in each of them, and headings
 * without a number level with the highest until a chapter begins, and below all after it.
 */
export function levelled(drafts: readonly Draft[]): Draft[] {
  const headings = drafts.filter(({ kind }) => kind === 'heading');
  const rankOf = ranksIn(headings);
  const depths = (['part', 'chapter', 'number'] as const).filter(
    (rank) => headings.filter((draft) => rankOf(draft) === rank).length > 1,
  );
  let isInside = false;
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    const rank = rankOf(draft);
    isInside ||= rank !== undefined;
    const depth = rank === undefined ? depths.length : depths.findIndex((each) => each === rank);
    return { ...draft, level: isInside ? Math.max(0, depth) + 1 : 1 };
  });
}

/** Numbers alone are chapters, unless several chapters are named by a word and hold such numbers. */
function ranksIn(headings: readonly Draft[]): (draft: Draft) => Draft['rank'] | 'number' {
  const isNumber = ({ lines }: Draft) => lines[0]?.form?.isNumber === true;
  const isNamed = (draft: Draft) => draft.rank === 'chapter' && !isNumber(draft);
  const holding = headings.filter((draft, index) => isNamed(draft) && headings.slice(index + 1, index + 3).every(isNumber));
  const areInside = holding.length > 1;
  return (draft) => (areInside && isNumber(draft) ? 'number' : draft.rank);
}
