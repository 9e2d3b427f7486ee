import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter, parseYaml } from '../../../src/read/front-matter.ts';
import { parseJson } from '../../../src/read/json.ts';
import { wildText } from './wild-text.ts';

/**
 * Whatever a file contains, reading it ends. The cases are always the same, except with `FUZZ_SEED` and `FUZZ_RUNS`, which
 * replaces 1 (`npm run fuzz`).
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 1988);
const share = Number(process.env['FUZZ_RUNS'] ?? 1);
const runs = (count: number) => ({ seed, numRuns: Math.ceil(count * share), endOnFailure: true });
const timeout = 30_000 + 60_000 * share;

describe('any text is read, or refused with the place', () => {
  const reads = {
    'as YAML': parseYaml,
    'as front matter': (text: string, file: string) => parseFrontMatter(`---\n${text}\n---\n${text}`, file),
    'as JSON': parseJson,
  };
  test.for(Object.entries(reads))('%s', { timeout }, ([, read]) => {
    fc.assert(
      fc.property(wildText, (text) => {
        const { value, problems } = read(text, 'a');
        expect(value === undefined).toBe(problems.length > 0);
        value?.at(['a', 0, '__proto__']);
        const lines = text.split('\n').length + (read === reads['as front matter'] ? 1 + text.split('\n').length : 0);
        for (const { line, column } of problems) expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
      }),
      runs(1000),
    );
  });
});
