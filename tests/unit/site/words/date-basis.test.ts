import { expect, test } from 'vitest';
import type { Citation } from '../../../../src/archive/types.ts';
import { toldBasis } from '../../../../src/site/words/date-basis.ts';

test.for([
  ['explicit', 'en', 'It opened on 4 May 1907.', undefined],
  ['context', 'en', 'It opened on 4 May.', 'context'],
  ['relative', 'en', 'It opened the next day.', 'relative'],
  ['context', 'ja', '明治5年5月3日に開業した。', 'converted'],
  ['context', 'ja', '慶応元年に開業した。', 'converted'],
  ['context', 'ja', '昭和三年に開業した。', 'context'],
  ['context', 'en', 'It opened in 1325 AH.', 'converted'],
] as const)('%s, %s: what is told of "%s"', ([dateBasis, language, text, told]) => {
  const passage = { start: 0, end: text.length };
  expect(toldBasis({ dateBasis, passage, source: { text, language } } as unknown as Citation)).toBe(told);
});
