import { expect, test } from 'vitest';
import { keyAction, keyLines } from '../../../src/timeline/keys.ts';
import * as words from '../../../src/words/en/timeline/keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['ArrowRight', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['=', 'in'],
  ['-', 'out'],
  ['PageUp', 'earlier'],
  ['PageDown', 'later'],
  ['Enter', 'open'],
  ['Escape', 'leave'],
  ['?', 'help'],
  ['Tab', undefined],
  ['m', 'more'],
  ['a', 'all'],
  ['/', 'words'],
  ['d', 'dates'],
  ['f', 'choices'],
  ['l', 'list'],
  ['0', 'opening'],
  ['3', 'era'],
  ['r', 'related'],
  ['b', undefined],
])('%s means %s', (key, action) => {
  expect(keyAction({ ...none, key })).toBe(action);
});

test('with Ctrl or Command only Enter is ours, with Alt nothing', () => {
  expect(keyAction({ ...none, key: 'Enter', ctrlKey: true })).toBe('page');
  expect(keyAction({ ...none, key: 'Enter', metaKey: true })).toBe('page');
  expect(keyAction({ ...none, key: '+', ctrlKey: true })).toBe(undefined);
  expect(keyAction({ ...none, key: 'ArrowLeft', altKey: true })).toBe(undefined);
});

test('every action is in the help once', () => {
  const keys = keyLines.flatMap((line) => Object.keys(line.keys));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { line } of keyLines)
    expect([words.keys({ line }).length > 0, words.whatTheyDo({ line }) !== '']).toEqual([true, true]);
});
