import { expect, test } from 'vitest';
import { lockText, withPassages } from '../../../../src/archive/lock/passage-lock.ts';
import type { PassageLock } from '../../../../src/schema/passage-lock.ts';
import { checkVariant, eventFile, millQuote } from '../../../support/variant.ts';

const sourcesOf = (files: Parameters<typeof checkVariant>[0]) => checkVariant(files).archive?.sources ?? [];
const mill = { source: 'mill-book', events: ['mill-opens'], quote: millQuote.quote };

test('a passage that is new is recorded with its source, its words and its events', () => {
  expect(withPassages({}, sourcesOf({}))).toEqual({ 'p-epsygcaw': mill });
});

test('nothing is ever taken out', () => {
  const dead: PassageLock = { 'p-aaaaaaaa': { ...mill, became: 'p-epsygcaw' }, 'p-bbbbbbbb': mill };
  expect(withPassages(dead, sourcesOf({}))).toEqual({ ...dead, 'p-epsygcaw': mill });
});

test('an event that cites it later is added, one that no longer does stays', () => {
  const before = { 'p-epsygcaw': { ...mill, events: ['mill-built'] } };
  const after = withPassages(before, sourcesOf({ 'events/a.md': eventFile() }));
  expect(after['p-epsygcaw']?.events).toEqual(['a', 'mill-built', 'mill-opens']);
});

test('a passage that is cited again is alive again', () => {
  const before = { 'p-epsygcaw': { ...mill, became: 'withdrawn' } };
  expect(withPassages(before, sourcesOf({}))).toEqual({ 'p-epsygcaw': mill });
});

test('its text is JSON, one passage a line in the order of the ids, and the same when it is read again', () => {
  const lock: PassageLock = {
    'p-bbbbbbbb': { source: 'b', events: ['x', 'y'], quote: 'He said: "No."' },
    'p-aaaaaaaa': { source: 'a', events: [], quote: 'Words', became: 'p-bbbbbbbb' },
  };
  expect(lockText(lock)).toMatchInlineSnapshot(`
    "{
      "p-aaaaaaaa": { "became": "p-bbbbbbbb", "source": "a", "events": [], "quote": "Words" },
      "p-bbbbbbbb": { "source": "b", "events": ["x", "y"], "quote": "He said: \\"No.\\"" }
    }
    "
  `);
  expect(JSON.parse(lockText(lock))).toEqual(lock);
  expect(lockText(JSON.parse(lockText(lock)) as PassageLock)).toBe(lockText(lock));
  expect(JSON.parse(lockText({}))).toEqual({});
});
