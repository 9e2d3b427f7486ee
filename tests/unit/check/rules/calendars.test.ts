import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';
import { elsewhere, lacking, named } from './calendars.cases.ts';

/** The problems of an event with this date that cites these words. */
function check(language: string, ours: string, words: string, fields: Readonly<Record<string, string>>) {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language }),
    'events/a.md': eventFile({ date: ours, citations: [{ source: 'diary', quote: JSON.stringify(words), ...fields }] }),
  });
  return problems.filter(({ code }) => !['dated-sentence-uncited', 'letters-other'].includes(code));
}

describe('words that count in another calendar', () => {
  test.for(Object.entries(named))('name %s', ([, { language, calendar, date, ours, words }]) => {
    expect(check(language, ours, words, { calendar, date: JSON.stringify(date) })).toEqual([]);
    const inContext = check(language, ours, words, { calendar, date: JSON.stringify(date), dateBasis: 'context' });
    expect(inContext).toEqual([]);
  });

  test.for(Object.entries(lacking))('do not name %s', ([, [{ language, calendar, date, ours, words }, lacks]]) => {
    const [problem, ...others] = check(language, ours, words, { calendar, date: JSON.stringify(date) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'date-too-precise' });
    expect(problem?.message).toContain(`The date ${date} says more than these words: they do not name ${lacks}.`);
  });

  test.for(elsewhere)('lead to their calendar: %s %s %s', ([language, ours, words, calendar, date]) => {
    const [problem] = check(language, ours, words, {});
    expect(problem).toMatchObject({ code: 'date-too-precise' });
    expect(problem?.hint).toContain(`\n    calendar: ${calendar}\n    date: ${date}`);
  });
});

test('a date from around the words may not be contradicted by them in their calendar', () => {
  const fields = { calendar: 'hebrew', date: '5708-Iyar-05', dateBasis: 'context' };
  const codes = (words: string) => check('en', '1948-05-14', words, fields).map(({ code }) => code);
  expect(codes('It was declared on 6 Sivan 5708.')).toEqual(['date-contradicted']);
  expect(codes('It was declared that day.')).toEqual([]);
});

describe('a calendar', () => {
  const words = 'The palace was taken on 25 October 1917.';

  test('needs a date, which is proposed', () => {
    const [problem, ...others] = check('en', '1917-11-07', words, { calendar: 'julian' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'calendar-without-date' });
    expect(problem?.hint).toContain('date: 1917-10-25');
  });

  test('is not that of an event', () => {
    const [problem] = check('en', '1917-10-25', words, { calendar: 'julian', date: '1917-10-25' });
    expect(problem).toMatchObject({ code: 'calendar-not-converted' });
    expect(problem?.hint).toContain('Write date: 1917-11-07 here');
  });

  test('has no days of ours', () => {
    const [problem] = check('en', '1917-11-07', words, { calendar: 'julian', date: '1917-10-32' });
    expect(problem).toMatchObject({ code: 'calendar-date-invalid' });
    expect(problem?.message).toContain('October 1917 has the days 01 to 31');
  });

  test('is one of a list', () => {
    const [problem] = check('en', '1917-11-07', words, { calendar: 'gregorian', date: '1917-10-25' });
    expect(problem).toMatchObject({ code: 'field-invalid' });
    expect(problem?.message).toContain('must be one of julian, hebrew');
  });

  test('has its date told to be wrong beside other mistakes', () => {
    const problems = check('en', '1917-11-07', words, { calendar: 'julian', date: '1917-10-32', role: 'none' });
    expect(problems.map(({ code }) => code).sort()).toEqual(['calendar-date-invalid', 'field-invalid']);
  });
});
