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
  expect(problem?.message).toContain('cited by "sale" (an event that is no longer there).');
  expect(problem?.hint).toContain('its words stand on line 1');
  expect(problem?.hint).toContain('npm run cite -- --withdraw p-aaaaaaaa');
});

const withdrawn = (...ids: readonly string[]) =>
  ids.map((id) => `- id: ${id}\n  title: The wheel stops\n  reason: Misread.\n`).join('');
const formerly = (...ids: readonly string[]) => ({ 'events/thaw.md': eventFile({ more: `formerly: [${ids.join(', ')}]\n` }) });

describe('a published passage that nothing cites is told with what became of the events that cited it', () => {
  test.for<[string, readonly string[], Files, string]>([
    ['none', [], {}, 'in "mill-book". Nothing'],
    ['renamed', ['winter'], formerly('winter'), 'cited by «thaw» (formerly "winter"). Nothing'],
    ['renamed, recorded by both names', ['winter', 'thaw'], formerly('winter'), 'cited by «thaw» (formerly "winter"). Nothing'],
    [
      'renamed twice',
      ['winter', 'ice', 'thaw'],
      formerly('ice', 'winter'),
      'cited by «thaw» (formerly "winter" and "ice"). Nothing',
    ],
    [
      'taken out',
      ['winter'],
      { 'withdrawn.yaml': withdrawn('winter') },
      'cited by "winter" (an event that was taken out). Nothing',
    ],
    ['deleted', ['winter'], {}, 'cited by "winter" (an event that is no longer there). Nothing'],
    [
      'a draft, which names the document still',
      ['ice'],
      { 'events/ice.md': eventFile({ more: 'draft: true\n' }) },
      'cited by «ice» (a draft now). Nothing',
    ],
    [
      'each another',
      ['mill-opens', 'winter', 'ice', 'sale'],
      { ...formerly('winter'), 'withdrawn.yaml': withdrawn('sale') },
      'cited by «mill-opens», «thaw» (formerly "winter"), "ice" (an event that is no longer there) and "sale" (an event that was taken out). Nothing',
    ],
    [
      'more than are read in a sentence',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      { 'withdrawn.yaml': withdrawn('a', 'b', 'c', 'd', 'e', 'f', 'g') },
      '"e" (an event that was taken out) and 2 others. Nothing',
    ],
  ])('%s', ([, events, files, words]) => {
    const { problems } = check({ 'p-aaaaaaaa': record({ events: [...events] }) }, files);
    const message = problems.find(({ code }) => code === 'passage-lost')?.message ?? '';
    expect(message.replace(/[^ ]*events\/([a-z-]+)\.md/gu, '«$1»')).toContain(words);
  });
});

test('a document that was removed leaves its passages lost', () => {
  const { places, problems } = check({ 'p-aaaaaaaa': record({ source: 'diary' }) });
  expect(places).toEqual(['passages.lock.json:2:3 passage-lost']);
  expect(problems[0]?.hint).toContain('npm run cite -- --withdraw diary');
});

test('passages of an event that has problems are not reported missing', () => {
  const citations = [{ quote: 'The mill at Upper Ford opened on 4 May 1907.' }];
  const mistyped = { 'events/mill-opens.md': eventFile({ citations }) };
  expect(check({ 'p-epsygcaw': today }, mistyped).places).toEqual(['events/mill-opens.md:7:12 quote-missing']);
  expect(check({ 'p-epsygcaw': today }, { 'events/mill-opens.md': eventFile({ date: '1907-13' }) }).places).toEqual([
    'events/mill-opens.md:3:7 date-invalid',
  ]);
});

test('passages of a document that has problems are not reported missing', () => {
  const broken = { ...sourceFiles('diary', 'x\n', { language: 'English' }) };
  const { places } = check({ 'p-aaaaaaaa': record({ source: 'diary' }) }, broken);
  expect(places).toEqual(['sources/diary.yaml:8:11 field-invalid']);
});

test('a circle of ids is reported once, and the ids that lead into it are not', () => {
  const lock = {
    'p-aaaaaaaa': record({ became: 'p-bbbbbbbb' }),
    'p-bbbbbbbb': record({ became: 'p-cccccccc' }),
    'p-cccccccc': record({ became: 'p-bbbbbbbb' }),
  };
  expect(check(lock).places).toEqual(['passages.lock.json:3:29 alias-circle']);
});

test('a chain of ids that leads nowhere is reported at its end', () => {
  const lock = { 'p-aaaaaaaa': record({ became: 'p-bbbbbbbb' }), 'p-bbbbbbbb': record({ became: 'p-cccccccc' }) };
  expect(check(lock).places).toEqual(['passages.lock.json:3:29 alias-unknown']);
  expect(check({ ...lock, 'p-cccccccc': record() }).places).toEqual(['passages.lock.json:4:3 passage-lost']);
});
