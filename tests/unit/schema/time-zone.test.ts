import { expect, test } from 'vitest';
import { timeZone } from '../../../src/schema/time-zone.ts';

test.for(['Asia/Baku', 'America/New_York', 'UTC', 'Asia/Kolkata'])('%s is a time zone', (name) => {
  expect(timeZone.safeParse(name).success).toBe(true);
});

test.for([
  ['Asia/Bacu', 'Did you mean "Asia/Baku"?'],
  ['New York', 'Did you mean "America/New_York"?'],
  ['Europe/Bakuu', 'Did you mean "Asia/Baku"?'],
  ['Europe/Berlim', 'Did you mean "Europe/Berlin"?'],
  ['asia/baku', 'Did you mean "Asia/Baku"?'],
  ['CEST', 'no offset and no abbreviation'],
  [4, 'must be a time zone by the name of a place'],
  ['baku', 'Did you mean "Asia/Baku"?'],
  ['+04:00', 'must be a time zone by the name of a place, such as Asia/Baku'],
  ['Mars/Olympus', 'must be a time zone by the name of a place, such as Asia/Baku'],
  ['', 'must be a time zone by the name of a place, such as Asia/Baku'],
] as const)('%s is none, and the message says what may be meant', ([name, message]) => {
  expect(timeZone.safeParse(name).error?.issues[0]?.message).toContain(message);
});
