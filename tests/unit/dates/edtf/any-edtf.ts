import fc from 'fast-check';
import { anyDate, plainDate, plainSpan } from '../any-date.ts';

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const mark = fc.constantFrom('?', '~', '%');
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const zone = fc.constantFrom('', 'Z', '-04', '+04:30');
const dateAndTime = fc.tuple(day, zone).map(([date, shift]) => `${date}T23:20:30${shift}`);
const longYear = fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 200_000_000 }));
const yearAlone = fc.oneof(
  longYear.map(([sign, number]) => `Y${sign}${number}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 3, max: 6 })).map(([number, zeros]) => `Y${number}E${zeros}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([digits, known]) => `${digits}S${known}`),
  year.filter((digits) => digits !== '0000').map((digits) => `-${digits}`),
);
const group = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([digits, code]) => `${digits}-${code}`);
const unspecified = fc.oneof(
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  year.map((digits) => `${digits}-XX`),
  year.map((digits) => `${digits}-XX-XX`),
  day.map((date) => `${date.slice(0, 8)}XX`),
  day.map((date) => `${date.slice(0, 2)}XX${date.slice(4)}`).filter((date) => !date.endsWith('02-29')),
);
/** Marks after a part, which apply to all before it, and before a part, which apply to it alone. */
const qualified = fc.oneof(
  fc.tuple(day, mark).map(([date, doubt]) => date.slice(0, 4) + doubt + date.slice(4)),
  fc.tuple(day, mark).map(([date, doubt]) => date.slice(0, 7) + doubt + date.slice(7)),
  fc.tuple(day, mark, mark).map(([date, first, last]) => `${first}${date.slice(0, 8)}${last}${date.slice(8)}`),
  fc.tuple(day, mark).map(([date, doubt]) => date.slice(0, 5) + doubt + date.slice(5)),
);
const halfSpan = fc.tuple(plainDate, fc.constantFrom('', '..'), fc.boolean());
const span = fc.oneof(
  plainSpan,
  halfSpan.map(([date, end, isStart]) => (isStart ? `${date}/${end}` : `${end}/${date}`)),
);
/** Other libraries parse a range only if both its ends have the same precision. */
const range = fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((days) => days.sort().join('..'));
const members = fc.oneof(
  fc.array(plainDate, { minLength: 1, maxLength: 5 }),
  range.map((days) => [days]),
);
const set = fc.tuple(members, fc.boolean(), fc.constantFrom('', '..'), fc.boolean()).map(([dates, isAll, open, isBefore]) => {
  const written = dates.join(',');
  const ends = written.includes('..') ? written : isBefore ? open + written : written + open;
  return isAll ? `{${ends}}` : `[${ends}]`;
});

/** Every kind of expression that the specification shows, of all three levels. */
export const anyEdtf = fc.oneof(
  ...[
    anyDate.filter((date) => !/-(?:2[1-9]|3[0-2])[?~%]/u.test(date)),
    dateAndTime,
    yearAlone,
    group,
    unspecified,
    qualified,
    span,
    set,
  ],
);
