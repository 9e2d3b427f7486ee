import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, clockOf, utc } from '../../../src/time/clock.ts';
import { isTimeZone, zoneOffsets } from '../../../src/time/zone-offsets.ts';

const from = Date.UTC(1900, 0);
const to = Date.UTC(2040, 0);
const zones = [
  'America/New_York',
  'Asia/Baku',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
];
const clocks = new Map(zones.map((zone) => [zone, clockOf(zoneOffsets(zone, from, to))]));
const clockIn = (zone: string) => clocks.get(zone) ?? utc;
const at = (iso: string) => Date.parse(iso);

test.for(zones)('the wall of %s shows what Intl says', (zone) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  fc.assert(
    fc.property(fc.integer({ min: from / 1000, max: to / 1000 }), (seconds) => {
      const wall = new Date(clockIn(zone).wallOf(seconds * 1000)).toISOString();
      expect(`${wall.slice(0, 10)} ${wall.slice(11, 19)}`).toBe(format.format(seconds * 1000));
    }),
    { numRuns: 500 },
  );
});

test.for(zones)('an instant in %s is one of those at which the wall shows its time', (zone) => {
  const { wallOf, instantsOf } = clockIn(zone);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (instant) => {
      expect(instantsOf(wallOf(instant))).toContain(instant);
    }),
  );
});

test.for([
  ['a time like any other', 'America/New_York', '2021-11-06T14:11Z', ['2021-11-06T18:11Z']],
  ['an hour that comes twice', 'America/New_York', '2021-11-07T01:30Z', ['2021-11-07T05:30Z', '2021-11-07T06:30Z']],
  ['an hour that is left out', 'America/New_York', '2021-03-14T02:30Z', []],
  ['half an hour that comes twice', 'Australia/Lord_Howe', '2021-04-04T01:45Z', ['2021-04-03T14:45Z', '2021-04-03T15:15Z']],
  ['a day that is left out', 'Pacific/Apia', '2011-12-30T12:00Z', []],
] as const)('%s', ([, zone, wall, instants]) => {
  expect(clockIn(zone).instantsOf(at(wall))).toEqual(instants.map(at));
});

test.for([
  ['a day', 'Asia/Baku', '2020-09-27T00:00Z', '2020-09-26T20:00Z'],
  ['a day whose first hour is left out', 'America/Sao_Paulo', '2018-11-04T00:00Z', '2018-11-04T03:00Z'],
  ['an hour that is left out', 'America/New_York', '2021-03-14T02:30Z', '2021-03-14T07:00Z'],
  ['a day that is left out', 'Pacific/Apia', '2011-12-30T00:00Z', '2011-12-30T10:00Z'],
] as const)('the beginning of %s', ([, zone, wall, instant]) => {
  expect(new Date(beginningOf(clockIn(zone), at(wall))).toISOString()).toBe(new Date(at(instant)).toISOString());
});

test('without offsets it is UTC', () => {
  expect(clockOf([])).toBe(utc);
  expect(beginningOf(utc, 5)).toBe(5);
});

test.for([
  ['Asia/Baku', true],
  ['UTC', true],
  ['Asia/Shusha', false],
  ['+04:00', false],
  ['', false],
] as const)('%s is a time zone: %s', ([name, is]) => {
  expect(isTimeZone(name)).toBe(is);
});
