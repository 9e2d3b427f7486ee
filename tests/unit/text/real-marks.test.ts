import { expect, test } from 'vitest';
import { realMarks, withRealMarks } from '../../../src/text/real-marks.ts';

test.for([
  [
    'quotation marks open and close',
    'The "mill" (or "the old mill"), "rebuilt".',
    'The “mill” (or “the old mill”), “rebuilt”.',
  ],
  ['one pair inside another', `He said: "the 'mill' burnt."`, 'He said: “the ‘mill’ burnt.”'],
  ['apostrophes', `The miller's and the farmers' water`, 'The miller’s and the farmers’ water'],
  ['a mark that nothing closes stays', 'A board of 5" and a mill', 'A board of 5" and a mill'],
  ['inside a Hebrew word it is a letter of it', 'צה"ל', 'צה"ל'],
  ['nothing is read as Markdown or HTML', `*a* [b](c) &amp; <i>it's</i> \\"d"`, '*a* [b](c) &amp; <i>it’s</i> \\“d”'],
  ['what is typed right stays', '“a” ‘b’ c’s', '“a” ‘b’ c’s'],
  ['white space stays', `  the miller's\nmill `, '  the miller’s\nmill '],
  ['no words at all', '', ''],
] as const)('%s', ([, typed, set]) => {
  expect(realMarks(typed)).toBe(set);
});

test('only the fields that are named change, and what is left out stays left out', () => {
  const value: { title: string; quote: string; note?: string } = { title: `It's "a"`, quote: `It's "b"` };
  expect(withRealMarks(value, 'title', 'note')).toEqual({ title: 'It’s “a”', quote: `It's "b"` });
});
