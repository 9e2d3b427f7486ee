import { expect, test } from 'vitest';
import { parseDate } from '../../../../../src/dates/parse-date.ts';
import { eventDateTerms } from '../../../../../src/site/pages/search/event-date-terms.ts';

const years = Array.from({ length: 10 }, (_, more) => String(1960 + more));

test.for([
  ['2020-09-27', ['2020', '#2020-9-27', '#--9-27', '>#2020-9-27', '>2020'], ['2021']],
  ['2020-09-27?/2020-11-10?', ['#2020-9-27', '#2020-11-10'], ['>#2020-9-27', '>2020']],
  ['2020-09-27/2020-11-10', ['>#2020-9-27', '>#2020-9'], ['>#2020-11-10']],
  ['{1960,1961-12}', ['1960', '1961', '#1961-12'], ['#1960s']],
  ['[1960,1975]', ['1960', '1975'], ['1965', '>1960']],
  ['196X', ['#1960s', ...years], ['1970', '>1960']],
  ['1988/1994', ['1988', '1990', '1994', '>1988'], ['1995']],
  ['18XX', [], ['1850']],
  ['156X-12-25', ['1560', '1569', '#--12-25'], []],
] as const)('%s is found by what lies in it', ([edtf, has, lacks]) => {
  const read = parseDate(edtf);
  const terms = read.ok ? eventDateTerms(read.date) : [];
  expect(read.ok).toBe(true);
  for (const term of has) expect(terms).toContain(term);
  for (const term of lacks) expect(terms).not.toContain(term);
});
