import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { copyWithEvents } from '../../bench/page/same-events.ts';

test('a copy publishes the events that are asked for and no others, and has no problems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passage-same-events-'));
  try {
    copyWithEvents('tests/fixtures/sites/full/content', folder, new Set(['flood', 'library-opens']));
    const { archive, problems } = runChecks(folder, addressesOf);
    expect(problems).toEqual([]);
    expect(archive?.events.filter(({ draft }) => !draft).map(({ id }) => id)).toEqual(['library-opens', 'flood']);
    expect(archive?.stories).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
