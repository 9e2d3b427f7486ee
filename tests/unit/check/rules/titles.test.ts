import { expect, test } from 'vitest';
import { checkVariant, eventFile } from '../../../support/variant.ts';

const check = (title: string) => checkVariant({ 'events/a.md': eventFile({ title: JSON.stringify(title) }) }).problems;
const checkLabel = (label: string) =>
  checkVariant({ 'events/a.md': eventFile({ more: `label: ${JSON.stringify(label)}\n` }) }).problems;

test.for([
  'The mill opens',
  '44 days',
  'Şuşa: the mill opens',
  'Who opens the mill?',
  'The mill opens...',
  'a'.repeat(90).replace('a', 'A'),
])('good: %s', (title) => {
  expect(check(title)).toEqual([]);
});

test.for([
  ['the mill opens', 'begins with a small letter'],
  ['şuşa', 'begins with a small letter'],
  ['The mill opens.', 'ends with a full stop'],
  ['A'.repeat(91), 'has 91 characters'],
] as const)('bad: %s', ([title, reason]) => {
  expect(check(title)).toMatchObject([{ code: 'title-style', line: 2, column: 8, message: `The title ${reason}.` }]);
});

test.for(['The mill opens', '¶ Mill opens', '¶ 44 days', 'افتتاح الطاحونة', '磨坊開放'])('good label: %s', (label) => {
  expect(checkLabel(label)).toEqual([]);
});

test.for([
  ['mill opens', 'begins with a small letter', 'Mill opens'],
  ['¶ mill opens', 'begins with a small letter', '¶ Mill opens'],
  ['Мельница открыта.', 'ends with a full stop', 'Мельница открыта'],
] as const)('bad label: %s', ([label, reason, repaired]) => {
  expect(checkLabel(label)).toMatchObject([
    { code: 'title-style', line: 5, column: 8, message: `The label ${reason}.`, hint: `Write it as: ${repaired}` },
  ]);
});
