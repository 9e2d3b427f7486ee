import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../support/variant.ts';

const report = 'The mill opened on 5 May 1907. It has two wheels. It did not open on 4 May 1907. It has three wheels.\n';
const [four, five] = [
  { quote: 'The mill at Lower Ford opened on 4 May 1907.' },
  { source: 'report', quote: 'The mill opened on 5 May 1907.' },
];
const [two, three] = [
  { source: 'report', quote: 'It has two wheels.', dateBasis: 'context' },
  { source: 'report', quote: 'It has three wheels.', dateBasis: 'context' },
];
const denial = { source: 'report', quote: 'It did not open on 4 May 1907.' };

/** Each disagreement as its id and the positions of its sides, with the number of citations on each. */
function disagreements(citations: readonly Readonly<Record<string, string>>[]): string[] {
  const { archive, problems } = checkVariant({
    ...sourceFiles('report', report),
    'measures/wheels.yaml': 'title: Wheels of the mill\nunit: wheels\n',
    'events/mill-opens.md': eventFile({ citations }),
  });
  expect(problems.filter(({ code }) => code !== 'dated-sentence-uncited')).toEqual([]);
  return (archive?.disagreements ?? []).map(
    ({ id, sides }) =>
      `${id}: ${sides.map(({ position = 'words', citations: { length } }) => `${position} ×${length}`).join(' | ')}`,
  );
}

test.for([
  ['one telling', [four], []],
  ['two tellings of one date', [four, { ...two }], []],
  ['dates that share no day', [four, { ...five, date: '1907-05-05' }], ['dates-mill-opens: 4 May 1907 ×1 | 5 May 1907 ×1']],
  ['dates that share a day', [four, { ...two, date: '1907-05' }], []],
  ['a telling that is only a mention', [four, { ...five, date: '1907-05-05', role: 'mentions' }], []],
  [
    'three dates, two of which share a day',
    [four, { ...two, date: '1907-05' }, { ...five, date: '1907-05-05' }],
    ['dates-mill-opens: May 1907 ×1 | 4 May 1907 ×1 | 5 May 1907 ×1'],
  ],
  ['one value', [four, { ...two, values: '{wheels: 2}' }], []],
  ['the same value twice', [four, { ...two, values: '{wheels: 2}' }, { ...three, values: '{wheels: "2"}' }], []],
  [
    'dates the later of which is cited first',
    [{ ...five, dateBasis: 'context', date: '1907-05-05' }, four],
    ['dates-mill-opens: 4 May 1907 ×1 | 5 May 1907 ×1'],
  ],
  [
    'two values, the larger of which is cited first',
    [four, { ...three, values: '{wheels: 3}' }, { ...two, values: '{wheels: 2}' }],
    ['values-wheels: 2 wheels ×1 | 3 wheels ×1'],
  ],
  [
    'a value put in another manner',
    [four, { ...two, values: '{wheels: 2}' }, { ...three, values: '{wheels: ">=2"}' }],
    ['values-wheels: 2 wheels ×1 | at least 2 wheels ×1'],
  ],
  [
    'a citation that disputes, which is cited first',
    [{ ...denial, role: 'disputes' }, four, { ...two }],
    ['declared-mill-opens: words ×2 | words ×1'],
  ],
  ['a citation that disputes', [four, { ...denial, role: 'disputes' }], ['declared-mill-opens: words ×1 | words ×1']],
  ['a citation that differs', [four, { ...denial, role: 'differs' }], ['declared-mill-opens: words ×1 | words ×1']],
  [
    'a citation that differs, of another day',
    [four, { ...five, date: '1907-05-05', role: 'differs' }],
    ['declared-mill-opens: words ×1 | words ×1'],
  ],
  ['a citation that disputes what nobody says', [{ ...denial, role: 'disputes' }], []],
  [
    'a citation that disputes, of another day',
    [four, { ...three, date: '1907-05-05', role: 'disputes' }],
    ['declared-mill-opens: words ×1 | words ×1'],
  ],
  [
    'a citation that disputes, of another day than only one of two tellings',
    [
      { ...four, dateBasis: 'context', date: '1907' },
      { ...two, date: '1907-05-06' },
      { ...five, date: '1907-05-05', role: 'disputes' },
    ],
    ['declared-mill-opens: words ×2 | words ×1'],
  ],
  [
    'two kinds at once',
    [four, { ...five, date: '1907-05-05' }, { ...denial, role: 'disputes' }],
    ['dates-mill-opens: 4 May 1907 ×1 | 5 May 1907 ×1', 'declared-mill-opens: words ×2 | words ×1'],
  ],
] as const)('%s', ([, citations, expected]) => {
  expect(disagreements(citations)).toEqual(expected);
});

test('the tellings of a side stand in the order of their documents and of the text', () => {
  const { archive } = checkVariant({
    ...sourceFiles('report', report),
    'events/mill-opens.md': eventFile({ citations: [{ ...three }, { ...two }, four, { ...denial, role: 'disputes' }] }),
  });
  const [said] = archive?.disagreements[0]?.sides ?? [];
  expect(said?.citations.map(({ source, number }) => `${source.id} ${number}`)).toEqual([
    'mill-book 3',
    'report 2',
    'report 1',
  ]);
});
