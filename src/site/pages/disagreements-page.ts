import type { Disagreement } from '../../archive/types.ts';
import * as counts from '../../words/en/counts.ts';
import * as words from '../../words/en/disagreements.ts';
import { type DisagreementView, disagreementView } from '../words/disagreement-words.ts';

/** The disagreements of one kind, in the order of their events. */
export interface DisagreementGroup {
  readonly id: string;
  readonly title: string;
  /** "8 disagreements". */
  readonly count: string;
  readonly views: readonly DisagreementView[];
}

const kinds = [
  { kind: 'values', title: words.numbers },
  { kind: 'dates', title: words.dates },
  { kind: 'declared', title: words.statements },
] as const;

/** Every disagreement, by kind; a kind that has none is left out. */
export function disagreementGroups(disagreements: readonly Disagreement[]): DisagreementGroup[] {
  return kinds
    .map(({ kind, title }) => {
      const views = disagreements
        .filter((disagreement) => disagreement.kind === kind)
        .map((disagreement) => disagreementView(disagreement));
      return { id: `_${kind}`, title, count: counts.disagreements({ count: views.length }), views };
    })
    .filter(({ views }) => views.length > 0);
}
