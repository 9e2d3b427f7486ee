import { describe, expect, test } from 'vitest';
import { lockText } from '../../../../src/archive/lock/passage-lock.ts';
import { passagesById, waysIn } from '../../../../src/archive/lock/recorded-ids.ts';
import type { PassageLock } from '../../../../src/schema/passage-lock.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const live = 'p-epsygcaw';
const record = (became?: string, source = 'mill-book', quote = 'The mill') => ({
  ...{ source, events: [], quote },
  ...(became && { became }),
});
const archiveWith = (lock: PassageLock, files = {}) => checkVariant({ 'passages.lock.json': lockText(lock), ...files }).archive;
const mill = (lock: PassageLock, files = {}) => archiveWith(lock, files)?.sources.find(({ id }) => id === 'mill-book');

describe('what an id became', () => {
  const lock: PassageLock = {
    [live]: record('p-22222222'),
    'p-11111111': record(live),
    'p-22222222': record('p-11111111'),
    'p-33333333': record('withdrawn'),
    'p-44444444': record('p-33333333'),
    'p-55555555': record(),
    'p-66666666': record('p-55555555'),
    'p-77777777': record('p-zzzzzzzz'),
    'p-88888888': record('p-99999999'),
    'p-99999999': record('p-88888888'),
    'p-aaaaaaaa': record('p-99999999'),
  };
  test.for([
    ['a passage of today, whatever is written of it', live, { kind: 'passage', passage: { id: live } }],
    ['one step', 'p-11111111', { kind: 'passage', passage: { id: live } }],
    ['several steps', 'p-22222222', { kind: 'passage', passage: { id: live } }],
    ['to withdrawn words', 'p-44444444', { kind: 'withdrawn', id: 'p-33333333' }],
    ['to nobody knows where', 'p-66666666', { kind: 'lost', id: 'p-55555555' }],
    ['to an id that never was', 'p-77777777', { kind: 'unknown', id: 'p-zzzzzzzz', from: 'p-77777777' }],
    ['an id that never was', 'p-zzzzzzzz', { kind: 'unknown', id: 'p-zzzzzzzz', from: 'p-zzzzzzzz' }],
    ['in a circle', 'p-88888888', { kind: 'circle', ids: ['p-88888888', 'p-99999999'] }],
    ['into a circle', 'p-aaaaaaaa', { kind: 'circle', ids: ['p-88888888', 'p-99999999'] }],
  ] as const)('%s', ([, id, way]) => {
    const today = passagesById(archiveWith({})?.sources ?? []);
    expect(waysIn(lock, today)(id)).toMatchObject(way);
  });
});

test('ids of any number may have become one another', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `p-${String(index).padStart(8, '0')}`);
  let looks = 0;
  const chain = Object.fromEntries(ids.map((id, index) => [id, record(ids[index + 1])]));
  const counted = new Proxy(chain, {
    get: (lock, id) => {
      looks += 1;
      return lock[String(id)];
    },
  });
  const wayOf = waysIn(counted, new Map());
  for (const id of ids) expect(wayOf(id)).toEqual({ kind: 'lost', id: ids.at(-1) });
  expect(looks).toBeLessThan(ids.length * 5);
});

test('a passage has the ids that lead to it, in their order, by however many steps', () => {
  const lock = { 'p-bbbbbbbb': record(live), 'p-aaaaaaaa': record('p-bbbbbbbb'), 'p-cccccccc': record('withdrawn') };
  expect(mill(lock)?.passages.map(({ id, aliases }) => ({ id, aliases }))).toEqual([
    { id: live, aliases: ['p-aaaaaaaa', 'p-bbbbbbbb'] },
  ]);
});

test('an id that is alive again is no alias of another', () => {
  const lock = { [live]: record('p-aaaaaaaa'), 'p-aaaaaaaa': record(live) };
  expect(mill(lock)?.passages[0]?.aliases).toEqual(['p-aaaaaaaa']);
});

test('an id of another document is no alias', () => {
  const lock = { 'p-aaaaaaaa': record(live, 'diary') };
  expect(mill(lock, sourceFiles('diary', 'Nothing.\n'))?.passages[0]?.aliases).toEqual([]);
});

test('a withdrawn passage keeps its words, their place and the ids that led to it', () => {
  const lock = {
    'p-aaaaaaaa': record('p-bbbbbbbb'),
    'p-bbbbbbbb': record('withdrawn'),
    'p-cccccccc': record('withdrawn', 'mill-book', 'The mill burned down'),
  };
  expect(mill(lock)?.withdrawn).toEqual([
    { id: 'p-bbbbbbbb', aliases: ['p-aaaaaaaa'], quote: 'The mill', range: expect.any(Object) as unknown, line: 1 },
    { id: 'p-cccccccc', aliases: [], quote: 'The mill burned down', range: undefined, line: undefined },
  ]);
});
