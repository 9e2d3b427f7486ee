import { columns } from '../columns.ts';
import { type Measured, quantity, type Verdict } from './budgets.ts';
import type { MeasureLine } from './measure.ts';
import { kinds } from './open-page.ts';
import { views } from './subject.ts';

/** The lines of each section, in the order in which they are told. */
const lines: Readonly<Record<string, readonly MeasureLine[]>> = {
  load: [
    { key: 'first', words: 'First paint of any content', unit: 'ms' },
    { key: 'readable', words: 'Events can be read', unit: 'ms' },
    { key: 'drawn', words: 'Timeline is seen', unit: 'ms' },
    { key: 'blocking.before', words: 'Blocking before the reader reaches', unit: 'ms' },
    { key: 'blocking.all', words: 'Blocking with everything', unit: 'ms' },
    ...(['before', 'all'] as const).flatMap((when): MeasureLine[] => [
      {
        key: `bytes.${when}`,
        words: when === 'before' ? 'Bytes before the reader reaches' : 'Bytes with everything',
        unit: 'kB',
      },
      ...kinds.map((kind): MeasureLine => ({ key: `bytes.${when}.${kind}`, words: `  ${kind}`, unit: 'kB' })),
      { key: `requests.${when}`, words: '  requests', unit: '' },
    ]),
    { key: 'outside', words: 'Requests to other hosts, refused', unit: '' },
  ],
  answer: [
    { key: 'click', words: 'First click to the event shown', unit: 'ms' },
    { key: 'key', words: 'First key to the event shown', unit: 'ms' },
  ],
  pan: movesOf('pan'),
  zoom: movesOf('zoom'),
};

function movesOf(name: 'pan' | 'zoom'): MeasureLine[] {
  return views.flatMap((view): MeasureLine[] => {
    const line = (key: string, words: string, unit: MeasureLine['unit']) => ({
      key: `${name}.${view.key}.${key}`,
      words,
      unit,
    });
    return [
      line('median', `Frame time, ${view.name}: median`, 'ms'),
      line('p95', '  95 of 100 are within', 'ms'),
      line('worst', '  longest', 'ms'),
      line('frames', '  frames in a second and a half', ''),
      line('moves', '  moves of the hand that arrived', ''),
      line('idle', '  at rest: median', 'ms'),
    ];
  });
}

/** A section as a table: a line a measure, a column a subject, each with its median and, in brackets, least and most. */
export function table(section: string, subjects: readonly { key: string; name: string }[], measured: Measured): string {
  const rows = (lines[section] ?? []).map(({ key, words, unit }) => [
    words,
    ...subjects.map((subject) => {
      const spread = measured(subject.key, key);
      if (!spread) return 'not measured';
      const [middle, least, most] = [spread.median, spread.least, spread.most].map((value) => quantity(value, unit));
      return least === most ? `${middle}` : `${middle} (${least?.split(' ')[0]} to ${most?.split(' ')[0]})`;
    }),
  ]);
  return columns([['', ...subjects.map(({ name }) => name)], ...rows]);
}

/** The budgets, each with what was measured and whether it is met. */
export function budgetTable(all: readonly Verdict[]): string {
  return columns(all.map(({ words, found, met }) => [words, found, met ? 'met' : 'NOT met']));
}
