import type { Draft } from '../draft.ts';

/** If such a share of so many headings has several empty lines before it, that is how the document sets its headings. */
const [minSpacedShare, minSpacedHeadings] = [0.9, 20];

/**
 * The same blocks, where in a book that sets its chapters apart by several empty lines a line without a number or a name of a
 * part is no heading if it is set like a paragraph: the name under a letter, the day over an entry of a diary.
 */
export function spacedHeadingsIn(drafts: readonly Draft[]): Draft[] {
  const headings = drafts.filter(({ kind }, index) => kind === 'heading' && index > 0);
  const spaced = headings.filter(isSpaced).length;
  if (spaced < minSpacedHeadings || spaced < headings.length * minSpacedShare) return [...drafts];
  return drafts.map((draft, index) => (index > 0 && isSetLikeText(draft) ? { ...draft, kind: 'paragraph' } : draft));
}

function isSpaced({ lines }: Draft): boolean {
  const [first] = lines;
  return first !== undefined && (first.blanks > 1 || first.isOnNewPage);
}

function isSetLikeText(draft: Draft): boolean {
  return draft.kind === 'heading' && !isSpaced(draft) && draft.lines[0]?.form === undefined;
}
