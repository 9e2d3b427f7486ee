import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files.ts';
import { wordUses } from '../../support/word-uses.ts';

const files = sourceFiles();
const modules = files.filter(({ path }) => /^words\/.*\.ts$/u.test(path));

test('every word is used', async () => {
  const used = new Set(files.flatMap(({ path, text }) => wordUses(path, text)));
  const words = await Promise.all(
    modules.map(async ({ path }) => Object.keys(await moduleAt(path)).map((name) => `${path} ${name}`)),
  );
  expect(words.flat().length).toBeGreaterThan(100);
  expect(words.flat().filter((word) => !used.has(word))).toEqual([]);
});

test.for([
  [
    'a word of a module that is imported whole',
    "import * as words from '../words/en/a.ts';\nwords.one + words.two({ words });",
    ['one', 'two'],
  ],
  ['no word of a module that is imported and not used', "import * as words from '../words/en/a.ts';\nother.words.one;", []],
  ['a word that is imported by name', "import { one, two as other } from '../words/en/a.ts';", ['one', 'two']],
  ['no type', "import type { One } from '../words/en/a.ts';\nimport { type Two, three } from '../words/en/a.ts';", ['three']],
  ['no word of another room', "import * as words from '../dates/words.ts';\nwords.one;", []],
] as const)('counts as used: %s', ([, text, names]) => {
  expect(wordUses('site/some-page.ts', text)).toEqual(names.map((name) => `words/en/a.ts ${name}`));
});

test('modules of words are made of strings and functions', async () => {
  for (const { path } of modules) {
    const odd = Object.entries(await moduleAt(path)).filter(([, word]) => !['string', 'function'].includes(typeof word));
    expect([path, ...odd.map(([name]) => name)]).toEqual([path]);
  }
});

async function moduleAt(path: string): Promise<Record<string, unknown>> {
  return (await import(/* @vite-ignore */ resolve(import.meta.dirname, '../../../src', path))) as Record<string, unknown>;
}
