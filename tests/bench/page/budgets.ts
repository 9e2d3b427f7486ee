import type { Spread } from './statistics.ts';

/** The spread of a measure of a subject, if both were measured. */
export type Measured = (subject: string, measure: string) => Spread | undefined;

export interface Verdict {
  readonly words: string;
  /** What was measured, and the limit. */
  readonly found: string;
  readonly met: boolean;
}

interface Budget {
  readonly words: string;
  readonly measure: string;
  /** The most that ours may be: a number, or a part of what a peer needs. */
  readonly most: number | { readonly peer: string; readonly part: number };
  readonly unit: 'ms' | 'kB';
}

const readable = ['readable', 'drawn'] as const;
const names = { readable: 'Events readable', drawn: 'Timeline seen' } as const;

/** What the design asks: of our page of the whole archive, and beside a peer of the one with the peer's events. Medians count. */
const budgets: readonly Budget[] = [
  ...readable.flatMap((measure): Budget[] => [
    { words: `${names[measure]} in 0.6 s`, measure, most: 600, unit: 'ms' },
    {
      words: `${names[measure]} 2.5 times sooner than vis-timeline`,
      measure,
      most: { peer: 'vis', part: 1 / 2.5 },
      unit: 'ms',
    },
    {
      words: `${names[measure]} 8 times sooner than TimelineJS`,
      measure,
      most: { peer: 'timelinejs', part: 1 / 8 },
      unit: 'ms',
    },
  ]),
  { words: '80 kB before the reader reaches', measure: 'bytes.before', most: 80_000, unit: 'kB' },
  { words: '200 kB with everything', measure: 'bytes.all', most: 200_000, unit: 'kB' },
  { words: '50 ms of blocking before the reader reaches', measure: 'blocking.before', most: 50, unit: 'ms' },
  { words: 'First click answered in 1 s', measure: 'click', most: 1000, unit: 'ms' },
  { words: 'First key answered in 1 s', measure: 'key', most: 1000, unit: 'ms' },
  ...(['first', 'war'] as const).flatMap((view): Budget[] => {
    const [words, measure] = [`Panning the ${view === 'first' ? 'first view' : 'war'}`, `pan.${view}.p95`];
    return [
      { words: `${words}: 95 of 100 frames in 34 ms`, measure, most: 34, unit: 'ms' },
      { words: `${words}: a third of vis-timeline`, measure, most: { peer: 'vis', part: 1 / 3 }, unit: 'ms' },
    ];
  }),
];

/** Every budget for which there are measures, and whether our page keeps it. */
export function verdicts(measured: Measured): Verdict[] {
  return budgets.flatMap(({ words, measure, most, unit }) => {
    const ours = measured(typeof most === 'number' ? 'ours' : 'same', measure)?.median;
    const peer = typeof most === 'number' ? undefined : measured(most.peer, measure)?.median;
    const limit = typeof most === 'number' ? most : peer === undefined ? undefined : peer * most.part;
    if (ours === undefined || limit === undefined) return [];
    return { words, found: `${quantity(ours, unit)} of ${quantity(limit, unit)}`, met: ours <= limit };
  });
}

/** A number with its unit: bytes in kilobytes of 1000, milliseconds whole when they are many. */
export function quantity(value: number, unit: 'ms' | 'kB' | ''): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`;
  if (unit === 'ms') return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ms`;
  return String(Math.round(value));
}
