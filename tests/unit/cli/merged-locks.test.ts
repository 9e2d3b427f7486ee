import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockText } from '../../../src/archive/lock/passage-lock.ts';
import { joinLocks } from '../../../src/read/join-records.ts';
import { readLock } from '../../../src/read/read-lock.ts';
import type { PassageLock } from '../../../src/schema/passage-lock.ts';
import { gitIn } from '../../support/git.ts';
import { folderOf } from '../../support/variant.ts';

/** Two people publish passages in two branches, and git merges them. */
const attributes = {
  'this archive': '.gitattributes',
  'a new archive': 'src/cli/author/new-archive/content/.gitattributes',
};
const name = 'passages.lock.json';
const runs = 12;

const ids = Array.from({ length: 10 }, (_, index) => `p-${String(index).repeat(8)}`);
const events = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }).map((all) => all.sort());
const base = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 6 })
  .chain((chosen) => fc.tuple(...chosen.map((id) => events.map((by) => [id, recordOf(id, by)] as const))))
  .map((records): PassageLock => Object.fromEntries(records));
/** The changes of a branch: it cites passages, old and new, and removes others. */
const edits = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('a', 'b', 'c', 'd', undefined)), { maxLength: 6 });

function recordOf(id: string, by: readonly string[]): PassageLock[string] {
  return { source: 'mill-book', events: [...by], quote: `Words of "${id}".` };
}

function edited(lock: PassageLock, changes: readonly (readonly [string, string | undefined])[]): PassageLock {
  const next = { ...lock };
  for (const [id, event] of changes) {
    const { became, events: by, ...rest } = next[id] ?? recordOf(id, []);
    if (event !== undefined) next[id] = { ...rest, events: [...new Set([...by, event])].sort() };
    else if (next[id]) next[id] = { ...rest, events: by, became: became ?? 'withdrawn' };
  }
  return next;
}

describe.for(Object.entries(attributes))('git merges two branches of %s', ([, file]) => {
  test('without a conflict, and no address of either is lost', { timeout: 120_000 }, () => {
    const folder = folderOf({ '.gitattributes': readFileSync(resolve(file)), [name]: '{}\n' });
    const git = (...words: string[]) => gitIn(folder, ...words);
    const commit = (lock: PassageLock) => {
      writeFileSync(join(folder, name), lockText(lock));
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    };
    git('init', '--quiet', '--initial-branch', 'main');
    fc.assert(
      fc.property(base, edits, edits, (before, ours, theirs) => {
        const [one, other] = [edited(before, ours), edited(before, theirs)];
        commit(before);
        git('checkout', '--quiet', '-B', 'theirs');
        commit(other);
        git('checkout', '--quiet', 'main');
        commit(one);
        git('merge', '--quiet', '--message', 'Both', 'theirs');
        const { value, problems } = readLock(readFileSync(join(folder, name), 'utf8'), name);
        expect(problems).toEqual([]);
        expect(Object.keys(value?.value ?? {}).sort()).toEqual(Object.keys(joinLocks(one, other, before).lock).sort());
        for (const [id, { events: by }] of [...Object.entries(one), ...Object.entries(other)]) {
          expect(value?.value[id]?.events).toEqual(expect.arrayContaining(by));
        }
        for (const [id, { became }] of Object.entries(joinLocks(one, other, before).lock)) {
          if (became !== undefined) expect(value?.value[id]?.became).toBe(became);
        }
      }),
      { numRuns: runs },
    );
  });
});
