import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const words = 'It was opened on 2 December 1851 at noon, some say on 5 December 1851, and others say in the year 1852.';

/** What is said of the date of an event whose citations have these dates of their own; empty if one has none. */
function said(date: string, own: readonly string[], fields: Readonly<Record<string, string>> = {}) {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`),
    'events/a.md': eventFile({
      date: JSON.stringify(date),
      citations: own.map((each) => ({
        source: 'diary',
        quote: JSON.stringify(words),
        dateBasis: 'relative',
        ...(each && { date: JSON.stringify(each) }),
        ...fields,
      })),
    }),
  });
  return problems
    .filter(({ code }) => code === 'date-ungiven')
    .map(({ line, severity, message, hint }) => `${line} ${severity} ${message} ${hint.split('. ')[0]}.`);
}

const ungiven: readonly (readonly [date: string, own: readonly string[], told: string])[] = [
  ['1851-12-05', ['1851-12-02'], 'that of its citation is 1851-12-02. Write date: 1851-12-02 here.'],
  [
    '1851-12-05',
    ['1851-12-02', '1852'],
    'those of its citations are 1851-12-02 and 1852. Write one of them, such as date: 1851-12-02 here.',
  ],
  ['1851-12-02T12:05Z', ['1851-12-02T12Z'], ''],
  ['1851-12-02T12:05Z', ['1851-12-02T12:00Z'], 'that of its citation is 1851-12-02T12:00Z.'],
  ['1850', ['[1851,1852]'], 'Write date: "[1851,1852]" here.'],
  ['1851/1852', ['1850-12-05'], 'that of its citation is 1850-12-05.'],
];

test.for(ungiven)('an event of %s whose citations have the dates %j', ([date, own, told]) => {
  const [first = '', ...others] = said(date, own);
  expect(others).toEqual([]);
  if (told === '') expect(first).toBe('');
  else expect(first).toContain(`3 error The event has the date ${date}, and no citation gives it: `);
  expect(first).toContain(told);
});

const given: readonly (readonly [date: string, own: readonly string[]])[] = [
  ['1851-12-05', ['']],
  ['1851-12-05', ['1851-12-02', '']],
  ['1851-12-05', ['1851-12-02', '1851-12-05']],
  ['1851-12-05', ['1851-12']],
  ['1851-12', ['1851-12-05']],
  ['1851/1852', ['1851-12-02', '1852-02']],
  ['{1851-12-02,1851-12-05}', ['1851-12-05']],
  ['1851~', ['1852']],
  ['1851-12-05', ['1851-12-02~']],
];

test.for(given)('an event of %s is dated by one of %j', ([date, own]) => {
  expect(said(date, own)).toEqual([]);
});

test('a date in another calendar is compared in ours', () => {
  expect(said('1917-11-08', ['1917-10-25'], { calendar: 'julian' })[0]).toContain('Write date: 1917-11-07 here.');
  expect(said('1917-11-07', ['1917-10-25'], { calendar: 'julian' })).toEqual([]);
  // This has its own report.
  expect(said('1917-10-25', ['1917-10-25'], { calendar: 'julian' })).toEqual([]);
});

test('what disputes an event may be of another day', () => {
  expect(said('1851-12-05', ['1851-12-02'], { role: 'disputes' })).toEqual([]);
});
