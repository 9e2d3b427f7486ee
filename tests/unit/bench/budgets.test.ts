import { expect, test } from 'vitest';
import { quantity, verdicts } from '../../bench/page/budgets.ts';
import { budgetTable, table } from '../../bench/page/report.ts';

const numbers = new Map([
  ['ours readable', 400],
  ['same readable', 300],
  ['vis readable', 600],
  ['ours bytes.before', 80_001],
]);
const measured = (subject: string, measure: string) => {
  const value = numbers.get(`${subject} ${measure}`);
  return value === undefined ? undefined : { median: value, least: value - 50, most: value };
};

test('a budget is judged only by what was measured, against a number or a part of a peer', () => {
  expect(verdicts(measured)).toEqual([
    { words: 'Events readable in 0.6 s', found: '400 ms of 600 ms', met: true },
    { words: 'Events readable 2.5 times sooner than vis-timeline', found: '300 ms of 240 ms', met: false },
    { words: '80 kB before the reader reaches', found: '80.0 kB of 80.0 kB', met: false },
  ]);
  expect(budgetTable(verdicts(measured)).split('\n')[1]).toMatch(/300 ms of 240 ms +NOT met$/u);
});

test('the table has a line a measure and a column a page', () => {
  const subjects = [
    { key: 'ours', name: 'Passage' },
    { key: 'vis', name: 'vis-timeline' },
  ];
  const [head, ...rows] = table('load', subjects, measured).split('\n');
  expect(head).toMatch(/^ +Passage +vis-timeline$/u);
  expect(rows[1]).toMatch(/^Events can be read +400 ms \(350 to 400\) +600 ms \(550 to 600\)$/u);
  expect(rows[0]).toMatch(/not measured +not measured$/u);
});

test('quantities are told with their unit', () => {
  expect([quantity(99.94, 'ms'), quantity(100.4, 'ms'), quantity(1234, 'kB'), quantity(7, '')]).toEqual([
    '99.9 ms',
    '100 ms',
    '1.2 kB',
    '7',
  ]);
});
