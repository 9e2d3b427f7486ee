import { expect, test } from 'vitest';
import { extentOf } from '../../../../../src/site/pages/timeline/extent.ts';
import { dated, inZone } from '../../../../support/dates.ts';

const shown = inZone('America/New_York');
const iso = (days: number) => new Date(Math.round(days * 86_400_000)).toISOString().slice(0, 16);

/** From, to, and for how long it certainly lasted; then its parts, and whether it is one of them. */
function drawn(edtf: string): readonly unknown[] {
  const { from, to, sureFrom, sureTo, parts = [], unsure } = extentOf(dated(edtf, shown), -Infinity, Infinity);
  const sure = sureFrom < sureTo ? [iso(sureFrom), iso(sureTo)] : [];
  return [iso(from), iso(to), sure, parts.map((part) => iso(part.from)), unsure === true];
}

const cases = {
  'a minute by the clock of the archive': [
    '2021-11-06T14:11',
    ['2021-11-06T18:11', '2021-11-06T18:12', ['2021-11-06T18:11', '2021-11-06T18:12'], [], false],
  ],
  'a day by the clock of the archive': [
    '2021-11-07',
    ['2021-11-07T04:00', '2021-11-08T05:00', ['2021-11-07T04:00', '2021-11-08T05:00'], [], false],
  ],
  'an open end': [
    '2021-11-06T14:11/..',
    ['2021-11-06T18:11', '2021-11-06T18:12', ['2021-11-06T18:11', '2021-11-06T18:12'], [], false],
  ],
  'one of several days': [
    '[2021-11-01,2021-11-05]',
    ['2021-11-01T04:00', '2021-11-06T04:00', [], ['2021-11-01T04:00', '2021-11-05T04:00'], true],
  ],
  'all of several days': [
    '{2021-11-01,2021-11-05}',
    [
      '2021-11-01T04:00',
      '2021-11-06T04:00',
      ['2021-11-01T04:00', '2021-11-06T04:00'],
      ['2021-11-01T04:00', '2021-11-05T04:00'],
      false,
    ],
  ],
  'all of several months, of which no day is certain': [
    '{2021-02,2021-04}',
    ['2021-02-01T05:00', '2021-05-01T04:00', [], ['2021-02-01T05:00', '2021-04-01T04:00'], false],
  ],
  'a digit that is not known': [
    '198X-12-25',
    ['1980-12-25T05:00', '1989-12-26T05:00', [], Array.from({ length: 10 }, (_, year) => `198${year}-12-25T05:00`), true],
  ],
  'a decade': ['198X', ['1980-01-01T05:00', '1990-01-01T05:00', [], [], false]],
} as const;

for (const [name, [edtf, expected]] of Object.entries(cases))
  test(`draws ${name}`, () => expect(drawn(edtf)).toEqual(expected));
