import { describe, expect, test } from 'vitest';
import { lockText } from '../../../../src/archive/lock/passage-lock.ts';
import { checkVariant, eventFile, type Files, storyFile } from '../../../support/variant.ts';

const quote = 'The mill at Lower Ford opened on 4 May 1907.';
/** The record of the archive's passage as cited by these events. */
const lockOf = (...events: string[]) => lockText({ 'p-epsygcaw': { source: 'mill-book', events, quote } });
const withdrawn = (id: string) => `- id: ${id}\n  title: The wheel stops\n  reason: The document was misread.\n`;
const formerly = (...ids: readonly string[]) => eventFile({ more: `formerly: [${ids.join(', ')}]\n` });

describe('no problem', () => {
  test.for<[string, Files]>([
    ['an event of today', { 'passages.lock.json': lockOf('mill-opens') }],
    [
      'one that has another name now',
      { 'events/mill-opens.md': formerly('the-opening'), 'passages.lock.json': lockOf('the-opening') },
    ],
    [
      'two that are one now',
      {
        'events/mill-opens.md': formerly('the-opening', 'opening-day'),
        'passages.lock.json': lockOf('mill-opens', 'opening-day', 'the-opening'),
      },
    ],
    [
      'one that was taken out',
      { 'withdrawn.yaml': withdrawn('wheel-stops'), 'passages.lock.json': lockOf('mill-opens', 'wheel-stops') },
    ],
    ['an old name of before the lock', { 'events/mill-opens.md': formerly('the-opening') }],
  ])('%s', ([, files]) => {
    expect(checkVariant(files).places).toEqual([]);
  });
});

describe('a published event that is not there', () => {
  const lost = (files: Files) => checkVariant(files).problems.filter(({ code }) => code === 'event-lost');

  test('is told where it is recorded, with the event that cites the same words', () => {
    const [problem, ...rest] = lost({ 'passages.lock.json': lockOf('mill-opens', 'the-opening') });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ severity: 'error', line: 2, column: 67 });
    expect(problem?.message).toBe('The address /events/the-opening/ was published, and there is no such event now.');
    expect(problem?.hint).toMatch(
      /events\/mill-opens\.md cites the same words: if it is the same event, renamed, write there: formerly: \[the-opening\]/u,
    );
  });

  test('is told with the older names that the event has already', () => {
    const [problem] = lost({
      'events/mill-opens.md': formerly('first-day'),
      'passages.lock.json': lockOf('mill-opens', 'first-day', 'the-opening'),
    });
    expect(problem?.hint).toContain('formerly: [first-day, the-opening]');
  });

  test('is told once, however many passages name it', () => {
    const other = { source: 'mill-book', events: ['the-opening'], quote: 'It stood by the river.', became: 'withdrawn' };
    const lock = lockText({ 'p-epsygcaw': { source: 'mill-book', events: ['the-opening'], quote }, 'p-zzzzzzzz': other });
    expect(lost({ 'passages.lock.json': lock })).toHaveLength(1);
  });

  test('is told of a draft, which nobody sees', () => {
    const [problem] = lost({
      'events/draft.md': eventFile({ more: 'draft: true\n' }),
      'passages.lock.json': lockOf('draft', 'mill-opens'),
    });
    expect(problem?.message).toMatch(/events\/draft\.md is a draft now\.$/u);
  });

  test('is not reported missing while a file that may contain it has problems', () => {
    const lock = { 'passages.lock.json': lockOf('mill-opens', 'the-opening') };
    expect(lost({ ...lock, 'events/the-opening.md': eventFile({ date: 'soon' }) })).toEqual([]);
    expect(lost({ ...lock, 'events/new.md': eventFile({ date: 'soon', more: 'formerly: [the-opening]\n' }) })).toEqual([]);
    expect(lost({ ...lock, 'withdrawn.yaml': '- id: the-opening\n' })).toEqual([]);
    expect(lost({ ...lock, 'events/new.md': eventFile({ date: 'soon' }) })).toHaveLength(1);
  });
});

test('a story that still has the old id is told the new one', () => {
  const { problems } = checkVariant({
    'events/mill-opens.md': formerly('the-opening'),
    'stories/mill.md': storyFile('## @the-opening\n\nThe mill opens.\n'),
  });
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([['id-unknown', expect.stringContaining('"mill-opens"')]]);
});

test.for<[string, Files, string]>([
  [
    'an event of today',
    { 'events/other.md': eventFile({ more: 'formerly: [mill-opens]\n' }) },
    'events/other.md:5:12 id-duplicate',
  ],
  [
    'two events',
    { 'events/a.md': formerly('the-opening'), 'events/b.md': formerly('old', 'the-opening') },
    'events/b.md:5:17 id-duplicate',
  ],
  [
    'an event and the list of those that were taken out',
    { 'events/a.md': formerly('the-opening'), 'withdrawn.yaml': withdrawn('the-opening') },
    'withdrawn.yaml:1:7 id-duplicate',
  ],
])('an old address is refused that belongs to %s', ([, files, place]) => {
  expect(checkVariant(files).places).toEqual([place]);
});
