import type { Archive, Disagreement } from '../../archive/types.ts';
import * as words from '../../words/en/disagreements.ts';
import { type DisagreementView, disagreementView } from '../words/disagreement-words.ts';

/** The disagreements of one kind, in the order of their events. */
export interface DisagreementGroup {
  readonly id: string;
  readonly title: string;
  /** "8, of which 2 can be compatible". */
  readonly count: string;
  readonly views: readonly DisagreementView[];
}

const kinds = [
  { kind: 'values', title: words.numbers },
  { kind: 'dates', title: words.dates },
  { kind: 'declared', title: words.statements },
] as const;

/** The number of disagreements and of the events they are about, in a sentence. */
export function disagreementsLead({ disagreements, events }: Pick<Archive, 'disagreements' | 'events'>): string {
  const differing = events.filter((event) => event.disagreements.length > 0);
  return words.lead({ count: disagreements.length, events: differing.length });
}

/** All disagreements, by kind; kinds without any are left out. */
export function disagreementGroups(disagreements: readonly Disagreement[]): DisagreementGroup[] {
  return kinds
    .map(({ kind, title }) => {
      const ofKind = disagreements.filter((disagreement) => disagreement.kind === kind);
      const views = ofKind.map((disagreement) => disagreementView(disagreement));
      const compatible = ofKind.filter(({ apart }) => apart.length === 0).length;
      return { id: `_${kind}`, title, count: words.ofKind({ count: views.length, compatible }), views };
    })
    .filter(({ views }) => views.length > 0);
}
