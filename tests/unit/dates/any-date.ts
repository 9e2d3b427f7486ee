import fc from 'fast-check';

const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`);
const month = fc.integer({ min: 1, max: 12 });
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A year, a month or a day that exists. */
export const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${twoDigits(m)}`),
  fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** A span between two such dates that begin on different days. */
export const plainSpan = fc
  .tuple(plainDate, plainDate)
  .map(([a, b]) => (firstDay(a) < firstDay(b) ? ([a, b] as const) : ([b, a] as const)))
  .filter(([from, to]) => firstDay(from) < firstDay(to))
  .map(([from, to]) => `${from}/${to}`);

const season = fc.tuple(year, fc.integer({ min: 21, max: 32 })).map(([y, s]) => `${y}-${s}`);
const doubt = fc.constantFrom('', '?', '~', '%');
const doubted = fc.tuple(fc.oneof(plainDate, season), doubt).map(([date, mark]) => date + mark);
const doubtedSpan = fc.tuple(plainSpan, doubt, doubt).map(([span, before, after]) => span.replace('/', `${before}/`) + after);
const openSpan = fc
  .tuple(plainDate, doubt, fc.boolean())
  .map(([date, mark, isStart]) => (isStart ? `${date}${mark}/..` : `../${date}${mark}`));

/** Every kind of date that an archive may hold. */
export const anyDate = fc.oneof(doubted, doubtedSpan, openSpan);

/** The first day of a date, as a number that grows with time. */
function firstDay(date: string): number {
  const [, sign = '', year, month = '01', day = '01'] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  return Number(`${sign}${year ?? ''}`) * 10_000 + Number(month) * 100 + Number(day);
}
