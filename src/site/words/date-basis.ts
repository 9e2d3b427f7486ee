import type { ArchiveEvent, Citation } from '../../archive/types.ts';
import { lunarWords, otherCalendarWords } from '../../dates/other-calendar-words.ts';

/** How a date of ours comes from the words of a passage, if they do not name it. */
export type ToldBasis = 'context' | 'relative' | 'converted';

/**
 * What readers are told of the way in which a citation is dated: by what stands around its words, from a neighbour, or by editors
 * from words that count in a calendar which is not converted here. Undefined if the words name the date.
 */
export function toldBasis({ dateBasis, documentDate, passage: { start, end }, source }: Citation): ToldBasis | undefined {
  if (dateBasis === 'explicit') return undefined;
  if (dateBasis === 'relative' || documentDate) return dateBasis;
  const words = source.text.slice(start, end);
  return otherCalendarWords(words, source.language) === undefined && lunarWords(words) === undefined ? dateBasis : 'converted';
}

/** The ways of dating that several citations share, with the numbers of these citations. */
export function sharedBases({ citations }: Pick<ArchiveEvent, 'citations'>) {
  return (['context', 'relative', 'converted'] as const)
    .map((basis) => ({
      basis,
      citations: citations.filter((citation) => toldBasis(citation) === basis).map(({ number }) => number),
    }))
    .filter((shared) => shared.citations.length > 1);
}
