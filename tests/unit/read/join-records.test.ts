import { describe, expect, test } from 'vitest';
import { joinLocks } from '../../../src/read/join-records.ts';
import type { PassageLock, RecordedPassage } from '../../../src/schema/passage-lock.ts';

const id = 'p-aaaaaaaa';
const mill: RecordedPassage = { source: 'mill-book', events: ['mill-opens'], quote: 'The mill opened.' };
const led = { ...mill, became: 'p-bbbbbbbb' };
const withdrawn = { ...mill, became: 'withdrawn' };
const burns = { ...mill, events: ['mill-burns'] };

/** A record before two changes, after each of them, and the merged one. */
const cases: Readonly<Record<string, readonly (RecordedPassage | undefined)[]>> = {
  'new on one side': [undefined, mill, undefined, mill],
  'new on the other side': [undefined, undefined, mill, mill],
  'new on both, cited by other events': [undefined, mill, burns, { ...mill, events: ['mill-burns', 'mill-opens'] }],
  'cited by one more event on each side': [mill, burns, mill, { ...mill, events: ['mill-burns', 'mill-opens'] }],
  'led elsewhere by them while we cite it': [mill, burns, led, { ...led, events: ['mill-burns', 'mill-opens'] }],
  'led elsewhere by us': [mill, led, mill, led],
  'led to one place by both': [mill, led, led, led],
  'led elsewhere before, alive again with us': [led, mill, led, mill],
  'led elsewhere before, alive again with both': [led, mill, mill, mill],
  'led elsewhere before, withdrawn by them': [led, led, withdrawn, withdrawn],
  'taken out by them': [mill, mill, undefined, mill],
};

const lockOf = (record: RecordedPassage | undefined): PassageLock => (record ? { [id]: record } : {});

describe('a passage that is', () => {
  test.for(Object.entries(cases))('%s', ([, [base, ours, theirs, joined]]) => {
    const all = [ours, theirs, base].map(lockOf) as [PassageLock, PassageLock, PassageLock];
    expect(joinLocks(...all)).toEqual({ lock: lockOf(joined), contradicted: [] });
  });
});

test.for([
  ['led to two places', mill, led, withdrawn],
  ['alive again and withdrawn', led, mill, withdrawn],
  ['of two documents', undefined, mill, { ...mill, source: 'diary' }],
  ['of two wordings', undefined, mill, { ...mill, quote: 'The mill burned.' }],
] as const)('of what contradicts itself, theirs stays and is named: %s', ([, base, ours, theirs]) => {
  expect(joinLocks(lockOf(ours), lockOf(theirs), lockOf(base))).toEqual({ lock: lockOf(theirs), contradicted: [id] });
});
