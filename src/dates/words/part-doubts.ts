import type { PartDoubt } from '../../words/en/dates.ts';
import type { EdtfDate } from '../edtf/edtf.ts';

/** The doubt of each part, where they do not share it; parts with the same doubt together. Empty if they share it. */
export function partDoubts({ year, month, season, day }: EdtfDate): PartDoubt[] {
  const parts = Object.entries({ year, month, season, day } as const).flatMap(([name, part]) =>
    part ? { name: name as PartDoubt['parts'][number], isUncertain: part.uncertain, isApproximate: part.approximate } : [],
  );
  const groups = [...Map.groupBy(parts, ({ isUncertain, isApproximate }) => `${isUncertain} ${isApproximate}`).values()];
  if (groups.length < 2) return [];
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first?.isUncertain && !first?.isApproximate) return [];
    const { isUncertain, isApproximate } = first;
    return { parts: group.map(({ name }) => name), isUncertain, isApproximate };
  });
}
