import type { Disagreement } from '../archive/types.ts';

const explanations = {
  values:
    'The tellings put different numbers on this. Numbers can differ and still both be true, as “more than 400” and “423” are.',
  dates: 'The tellings date this to days that do not meet.',
  declared: 'One telling disputes what another says, or calls it something else.',
} as const;

/** How a disagreement is headed and explained. The explanation is ours and takes no side. */
export function disagreementWords({ kind, about }: Disagreement): { readonly heading: string; readonly explanation: string } {
  return { heading: about, explanation: explanations[kind] };
}
