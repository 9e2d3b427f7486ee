import { expect, test } from 'vitest';
import { withoutTitleMarks } from '../../../src/markdown/link-titles.ts';

test.for([
  ['See [the method](/method/ "How it is made").', 'See [the method](/method/  How it is made ).'],
  ["![A wheel](/wheel.png 'The wheel')", '![A wheel](/wheel.png  The wheel )'],
  ['Two: [a](/a/ "One") and [b](/b/ "Two")', 'Two: [a](/a/  One ) and [b](/b/  Two )'],
  ['It is "said" [here](/here/).', 'It is "said" [here](/here/).'],
  ['He (the miller) said "no" (twice)', 'He (the miller) said "no" (twice)'],
])('%s', ([text, blanked]) => {
  expect(withoutTitleMarks(text as string)).toBe(blanked);
  expect(withoutTitleMarks(text as string)).toHaveLength((text as string).length);
});
