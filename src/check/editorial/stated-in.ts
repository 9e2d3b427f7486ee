import type { Passage } from '../../archive/types.ts';
import { type StatedDate, statedDates } from '../../dates/reading/stated-dates.ts';

const known = new WeakMap<Passage, readonly StatedDate[]>();

/** The dates that the words of a passage name. Several rules ask, so they are kept. */
export function statedIn(passage: Passage): readonly StatedDate[] {
  const { source, start, end } = passage;
  const stated = known.get(passage) ?? statedDates(source.text.slice(start, end), source.language);
  known.set(passage, stated);
  return stated;
}

/** A decade as it is written in many languages: 1990s, 1990er, 1990-х, 1990年代. */
const decade = /(?<!\d)\d{3}0(?=['’-]?\p{L})/gu;

/** The first years of the decades that the words of a passage name. */
export function decadesIn({ quote }: Passage): number[] {
  return (quote.match(decade) ?? []).map(Number);
}
