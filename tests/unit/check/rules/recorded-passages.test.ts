import { describe, expect, test } from 'vitest';
import { lockText } from '../../../../src/archive/lock/passage-lock.ts';
import type { PassageLock } from '../../../../src/schema/passage-lock.ts';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

const record = (fields: Partial<PassageLock[string]> = {}) => ({
  ...{ source: 'mill-book', events: ['mill-opens'], quote: 'The mill at Lower Ford opened on 5 May 1907.' },
  ...fields,
});
const today = record({ quote: 'The mill at Lower Ford opened on 4 May 1907.' });
const check = (lock: PassageLock, files: Files = {}) => checkVariant({ 'passages.lock.json': lockText(lock), ...files });

describe('no problem', () => {
  test.for<[string, PassageLock, Files?]>([
    ['a passage that is new', {}],
    [
      'a passage of today with other signs',
      { 'p-epsygcaw': { ...today, quote: 'The  mill at Lower Ford opened on 4 May 1907.' } },
    ],
    ['a passage of today', { 'p-epsygcaw': today }],
    ['one that leads to it', { 'p-aaaaaaaa': record({ became: 'p-epsygcaw' }) }],
    ['one that is withdrawn', { 'p-aaaaaaaa': record({ became: 'withdrawn' }) }],
    ['one of a document that is withdrawn with it', { 'p-aaaaaaaa': record({ source: 'diary', became: 'withdrawn' }) }],
  ])('%s', ([, lock, files]) => {
    expect(check(lock, files).places).toEqual([]);
  });
});

test.for<[string, Partial<PassageLock[string]>]>([
  ['other words', { quote: 'The mill at Lower Ford closed on 4 May 1907.' }],
  ['another document', { source: 'diary' }],
  ['other words, withdrawn', { quote: 'Nothing.', became: 'withdrawn' }],
])('a passage of today that is recorded with %s', ([, fields]) => {
  const { problems } = check({ 'p-epsygcaw': { ...today, ...fields } });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['passage-altered', 2]]);
  expect(problems[0]?.message).toContain(`"${fields.source ?? fields.quote}"`);
});

test('a published passage that nothing cites is told with its words, its events and the nearest passage of today', () => {
  const [problem, ...others] = check({ 'p-aaaaaaaa': record(), 'p-epsygcaw': today }).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'passage-lost', line: 2, column: 3 });
  expect(problem?.message).toMatch(/p-aaaaaaaa.*"The mill at Lower Ford opened on 5 May 1907\."/u);
  expect(problem?.message).toMatch(/"mill-book", cited by .*events\/mill-opens\.md\. /u);
  expect(problem?.hint).toBe(
    'The nearest passage of today is p-epsygcaw: The mill at Lower Ford opened on [-5-]{+4+} May 1907.\n' +
      'Record where the old address leads: npm run cite -- --accept',
  );
});

test('an event that was removed is named, and the words are found in the document', () => {
  const text = 'It was sold in autumn.\n';
  const lost = { 'p-aaaaaaaa': record({ source: 'diary', events: ['sale'], quote: 'It was sold' }) };
  const [problem] = check(lost, sourceFiles('diary', text)).problems;
  expect(problem?.message).toContain('cited by sale, an event that is gone.');
  expect(problem?.hint).toContain('its words stand on line 1');
  expect(problem?.hint).toContain('npm run cite -- --withdraw p-aaaaaaaa');
});

test('a document that was removed leaves its passages lost', () => {
  const { places, problems } = check({ 'p-aaaaaaaa': record({ source: 'diary' }) });
  expect(places).toEqual(['passages.lock.json:2:3 passage-lost']);
  expect(problems[0]?.hint).toContain('npm run cite -- --withdraw diary');
});

test('what an event with problems of its own cited is not missed yet', () => {
  const citations = [{ quote: 'The mill at Upper Ford opened on 4 May 1907.' }];
  const mistyped = { 'events/mill-opens.md': eventFile({ citations }) };
  expect(check({ 'p-epsygcaw': today }, mistyped).places).toEqual(['events/mill-opens.md:7:12 quote-missing']);
  expect(check({ 'p-epsygcaw': today }, { 'events/mill-opens.md': eventFile({ date: '1907-13' }) }).places).toEqual([
    'events/mill-opens.md:3:7 date-invalid',
  ]);
});

test('what a document with problems of its own holds is not missed yet', () => {
  const broken = { ...sourceFiles('diary', 'x\n', { language: 'English' }) };
  const { places } = check({ 'p-aaaaaaaa': record({ source: 'diary' }) }, broken);
  expect(places).toEqual(['sources/diary.yaml:8:11 field-invalid']);
});

test('a circle is told once, and those that lead into it are not', () => {
  const lock = {
    'p-aaaaaaaa': record({ became: 'p-bbbbbbbb' }),
    'p-bbbbbbbb': record({ became: 'p-cccccccc' }),
    'p-cccccccc': record({ became: 'p-bbbbbbbb' }),
  };
  expect(check(lock).places).toEqual(['passages.lock.json:3:29 alias-circle']);
});

test('a chain to nowhere is told at its end', () => {
  const lock = { 'p-aaaaaaaa': record({ became: 'p-bbbbbbbb' }), 'p-bbbbbbbb': record({ became: 'p-cccccccc' }) };
  expect(check(lock).places).toEqual(['passages.lock.json:3:29 alias-unknown']);
  expect(check({ ...lock, 'p-cccccccc': record() }).places).toEqual(['passages.lock.json:4:3 passage-lost']);
});
