import { describe, expect, test } from 'vitest';
import { outgrow, type ReaderNote } from '../../../../src/site/pages/reader-notes.ts';

const event = { title: 'The library opens in its own house', date: { words: '4 May 1907' } };
/** A number of notes with one event each. */
const notes = (count: number, isAgain = false): ReaderNote[] =>
  Array.from({ length: count }, () => ({ events: [{ event, role: undefined, isAgain }] }) as unknown as ReaderNote);

describe('notes reach below a block', () => {
  test.for([
    ['of one line, when there are two of them', notes(2), 60],
    ['of ten lines, when there are eight', notes(8), 660],
  ] as const)('%s', ([, beside, letters]) => {
    expect(outgrow(beside, letters)).toBe(true);
  });
});

describe('notes do not reach below a block', () => {
  test.for([
    ['without notes', [], 60],
    ['of ten lines, when there are two of them', notes(2), 660],
    ['of ten lines, when most only name an event again', notes(8, true), 660],
  ] as const)('%s', ([, beside, letters]) => {
    expect(outgrow(beside, letters)).toBe(false);
  });
});
