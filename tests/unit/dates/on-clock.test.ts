import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.ts';
import { faultOnClock } from '../../../src/dates/on-clock.ts';
import { dateWords } from '../../../src/dates/words.ts';
import { utc } from '../../../src/time/clock.ts';
import { inZone, parsed } from '../../support/dates.ts';

const newYork = inZone('America/New_York', 12);
const baku = inZone('Asia/Baku');
const kolkata = inZone('Asia/Kolkata');

describe('a time without an offset is that of the zone, and days are the days of the zone', () => {
  test.for([
    ['2021-01-06T14:11', newYork, '6 January 2021, 2:11\u00A0pm', '2021-01-06T19:11:00Z', '2021-01-06T19:12:00Z'],
    ['2021-01-06T19:11Z', newYork, '6 January 2021, 2:11\u00A0pm', '2021-01-06T19:11:00Z', '2021-01-06T19:12:00Z'],
    ['2021-01-06T19:11:05Z', newYork, '6 January 2021, 2:11:05\u00A0pm', '2021-01-06T19:11:05Z', '2021-01-06T19:11:06Z'],
    ['2021-01-07T03:00Z', newYork, '6 January 2021, 10:00\u00A0pm', '2021-01-07T03:00:00Z', '2021-01-07T03:01:00Z'],
    ['2021-01-06T00:00', newYork, '6 January 2021, 12:00\u00A0am', '2021-01-06T05:00:00Z', '2021-01-06T05:01:00Z'],
    ['2021-01-06', newYork, '6 January 2021', '2021-01-06T05:00:00Z', '2021-01-07T05:00:00Z'],
    ['2021-03-14', newYork, '14 March 2021', '2021-03-14T05:00:00Z', '2021-03-15T04:00:00Z'],
    ['2021', baku, '2021', '2020-12-31T20:00:00Z', '2021-12-31T20:00:00Z'],
    ['2021-01-06T14Z', kolkata, '6 January 2021, in the hour from 19:30', '2021-01-06T14:00:00Z', '2021-01-06T15:00:00Z'],
    [
      '2021-11-07T01:30-04:00',
      newYork,
      '7 November 2021, 1:30\u00A0am (UTC−4)',
      '2021-11-07T05:30:00Z',
      '2021-11-07T05:31:00Z',
    ],
    ['2021-11-07T01:30-05', newYork, '7 November 2021, 1:30\u00A0am (UTC−5)', '2021-11-07T06:30:00Z', '2021-11-07T06:31:00Z'],
    [
      '2021-11-07T01:30-04:00/2021-11-07T01:10-05:00',
      newYork,
      '7 November 2021, 1:30\u00A0am (UTC−4) to 1:10\u00A0am (UTC−5)',
      '2021-11-07T05:30:00Z',
      '2021-11-07T06:11:00Z',
    ],
  ] as const)('%s', ([edtf, shown, words, earliest, latest]) => {
    const date = parsed(edtf);
    expect(faultOnClock(date, shown.clock, 'a zone')).toBeUndefined();
    expect(dateWords(date, shown)).toBe(words);
    expect(boundsOf(date, shown.clock)).toEqual({ earliest: Date.parse(earliest), latest: Date.parse(latest) });
  });
});

describe('a time that is not one of the zone is refused, with what to write', () => {
  test.for([
    ['2021-03-14T02:30', 'put forward', '2021-03-14T01:59 or 2021-03-14T03:00'],
    ['2021-03-14T02:30:10', 'put forward', '2021-03-14T01:59:59 or 2021-03-14T03:00:00'],
    ['2021-11-07T01:30', 'showed this time twice', '2021-11-07T01:30-04:00 or 2021-11-07T01:30-05:00'],
    ['2021-11-07T01:30~', 'showed this time twice', '2021-11-07T01:30-04:00~ or 2021-11-07T01:30-05:00~'],
    [
      '2021-11-07T01:30/2021-11-07T03:00',
      'showed this time twice',
      '2021-11-07T01:30-04:00/2021-11-07T03:00 or 2021-11-07T01:30-05:00/2021-11-07T03:00',
    ],
    [
      '[2021-11-07T00:30,2021-11-07T01:30]',
      'showed this time twice',
      '[2021-11-07T00:30,2021-11-07T01:30-04:00] or [2021-11-07T00:30,2021-11-07T01:30-05:00]',
    ],
    ['2021-01-06T14:11-04:00', 'not at -04:00 but at -05:00', '2021-01-06T14:11-05:00', '2021-01-06T18:11Z'],
    ['2021-01-06T22:11+04:00', 'not at +04:00 but at -05:00', '2021-01-06T22:11-05:00', '2021-01-06T18:11Z'],
    ['2021-03-14T02:30-05:00', 'not at -05:00 but at -04:00', '2021-03-14T07:30Z'],
    [
      '2021-11-07T01:30-06:00',
      'not at -06:00 but at -04:00',
      '2021-11-07T01:30-04:00 or 2021-11-07T01:30-05:00',
      '2021-11-07T07:30Z',
    ],
    ['2021-01-06T14:11/2021-01-06T18:00Z', 'it ends before it begins', undefined],
  ] as const)('%s', ([edtf, reason, repaired, instant]) => {
    const fault = faultOnClock(parsed(edtf), newYork.clock, 'America/New_York');
    expect(fault?.reason).toContain(reason);
    expect(fault?.repaired).toBe(repaired);
    expect(fault?.instant).toBe(instant);
    for (const each of [...(repaired?.split(' or ') ?? []), ...(instant === undefined ? [] : [instant])])
      expect(faultOnClock(parsed(each), newYork.clock, 'America/New_York')).toBeUndefined();
  });
});

test('without a time zone a time needs an offset, and any will do', () => {
  const fault = faultOnClock(parsed('2021-01-06T14:11'), utc, undefined);
  expect(fault).toMatchObject({
    reason: expect.stringContaining('"timeZone: Asia/Baku"') as string,
    repaired: '2021-01-06T14:11Z',
  });
  expect(faultOnClock(parsed('2021-01-06T14:11-03:30'), utc, undefined)).toBeUndefined();
  expect(faultOnClock(parsed('2021-01-06T14:11Z/2021-01-06T14:20Z'), utc, undefined)).toBeUndefined();
  expect(faultOnClock(parsed('-0043-03-15/1988'), utc, undefined)).toBeUndefined();
});
