import { expect, test } from 'vitest';
import { repairDate } from '../../../src/dates/repair-date.ts';

test.for([
  ['1907-5-4', '1907-05-04'],
  ['1907/05/04', '1907-05-04'],
  ['1907.5', '1907-05'],
  ['04.05.1907', '1907-05-04'],
  ['4 May 1907', '1907-05-04'],
  ['4th May, 1907', '1907-05-04'],
  ['May 4, 1907', '1907-05-04'],
  ['Sept. 1907', '1907-09'],
  ['c. 1907', '1907~'],
  ['~1907', '1907~'],
  ['1980s', '1980/1989'],
  ['1988-1993', '1988/1993'],
  ['1988 – 1993', '1988/1993'],
] as const)('%s was meant to be %s', ([written, edtf]) => {
  expect(repairDate(written)).toBe(edtf);
});

test.for(['', 'yesterday', '1907-02-30', '31 June 1907', '05/04/1907', 'Mayor 1907', '1993-1988', '190X', 'spring'])(
  'nothing is guessed of %j',
  (written) => {
    expect(repairDate(written)).toBeUndefined();
  },
);
