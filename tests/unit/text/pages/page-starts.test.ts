import { expect, test } from 'vitest';
import { pageStartsIn } from '../../../../src/text/pages/page-starts.ts';

test.for<[string, string, number[] | undefined]>([
  ['a text without pages', 'It rained.\n', undefined],
  ['two pages', 'It rained.\n\fIt stopped.\n', [0, 12]],
  ['a page without words between others', 'It rained.\f\fIt stopped.', [0, 11, 12]],
  ['a form feed after the last page too', 'It rained.\n\fIt stopped.\n\f\n', [0, 12]],
  ['a form feed at the end alone', 'It rained.\n\f', undefined],
])('%s', ([, text, starts]) => {
  expect(pageStartsIn(text)).toEqual(starts);
});
