import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { gitIn } from '../../support/git.ts';
import { folderOf, sourceFiles, variantFolder } from '../../support/variant.ts';

const text = 'It was built in 1903. It was painted in 1904. It was sold in 1905. It was mended in 1906.\n';
const excuse = (words: string) => `source: diary\nquote: ${words}\nreason: It tells of the mill alone.\n`;

test('two people who excuse sentences of one document, beside one another, merge without a conflict', () => {
  const folder = variantFolder({ ...sourceFiles('diary', text), 'uncited/built.yaml': excuse('built in 1903') });
  const commit = (message: string) => {
    gitIn(folder, 'add', '-A');
    gitIn(folder, 'commit', '-q', '-m', message);
  };
  const add = (name: string, words: string) => {
    cpSync(folderOf({ [`uncited/${name}.yaml`]: excuse(words) }), folder, { recursive: true });
  };
  gitIn(folder, 'init', '-q', '-b', 'main');
  commit('The archive');
  gitIn(folder, 'checkout', '-q', '-b', 'one');
  add('painted', 'painted in 1904');
  commit('One excuse');
  gitIn(folder, 'checkout', '-q', '-b', 'other', 'main');
  add('sold', 'sold in 1905');
  add('mended', 'mended in 1906');
  gitIn(folder, 'rm', '-q', 'uncited/built.yaml');
  commit('Two more, and one less');
  gitIn(folder, 'merge', '-q', '--no-edit', 'one');
  expect(gitIn(folder, 'status', '--porcelain')).toBe('');
  const { problems } = runChecks(folder, addressesOf);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'dated-sentence-uncited: No event cites "1903" in "It was built in 1903."',
  ]);
});
