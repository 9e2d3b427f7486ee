import { expect, test } from 'vitest';
import { variantsIn } from '../../../src/search/asked/letter-variants.ts';
import { conceptsOf } from '../../../src/search/concepts.ts';
import { readQuery } from '../../../src/search/read-query.ts';

const variants = variantsIn('战戰 国國 发發髮');

const terms = (typed: string, words: readonly string[], languages: readonly string[], counts = 1) => {
  const has = new Set([...words, '#--9', '>#2020-9-27', '#2020-9-27']);
  const vocabulary = { languages, words, count: (term: string) => (has.has(term) ? counts : 0), names: new Map(), variants };
  return conceptsOf(readQuery(typed, languages), vocabulary).map((concept) => [
    ...concept.terms.keys(),
    ...(concept.isNeeded ? [] : ['(not needed)']),
  ]);
};

test.for([
  ['国战', ['國戰', '国家'], ['zh'], [['國戰']]],
  ['國戰', ['国战', '国家'], ['zh'], [['国战']]],
  ['發', ['发现', '髮型', '国家'], ['zh'], [['发现', '髮型']]],
  ['戦', ['内戦', '戦争', '平和'], ['ja'], [['内戦', '戦争']]],
  ['сентябрь', ['septemb', 'mill'], ['en'], [['#--9', 'septemb']]],
  ['septembre', ['septemb'], ['en'], [['#--9', 'septemb']]],
  ['27 september 2020', ['mill'], ['en'], [['#2020-9-27', '>#2020-9-27']]],
  ['died', ['kill', 'dead', 'mill'], ['en'], [['dead', 'kill']]],
  ['cease fire', ['ceasefir', 'fire'], ['en'], [['ceasefir'], ['fire', 'ceasefir']]],
  ['1 million', ['1', '1000000'], ['en'], [['1', '1000000'], ['1000000']]],
  ['began', ['begin'], ['en'], [['begin']]],
  ['Шуша', ['shusha', 'mill'], ['en'], [['shusha']]],
  ['Shusha', ['шуша', 'город'], ['ru'], [['шуша']]],
  ['где mill', ['mill'], ['en'], [['(not needed)'], ['mill']]],
  ['где', ['mill'], ['en'], [[]]],
  ['Khoj', ['khojali', 'khojavand', 'mill'], ['en'], [['khojali', 'khojavand']]],
  ['Khoj mill', ['khojali', 'mill'], ['en'], [[], ['mill']]],
  ['mill', ['mill', 'miller'], ['en'], [['mill', 'miller']]],
  ['köp', ['koprude', 'kar'], ['tr'], [['koprude']]],
  ['Gəncə', ['intelligence', 'ganja'], ['en'], [['ganja']]],
  ['phone', ['telephon', 'xylophon'], ['en'], [['telephon']]],
  ['one', ['on', 'one'], ['en'], [['one']]],
  ['winter', ['winner', 'mill'], ['en'], [[]]],
  ['wintr', ['winter', 'mill'], ['en'], [['winter']]],
  ['first mill', ['first', 'mill'], ['en'], [['first'], ['mill']]],
  ['مكتبة', ['المكتبة', 'والمكتبة', 'كتاب'], ['ar'], [['المكتبة', 'والمكتبة']]],
] as const)('what %s is looked for by', ([typed, words, languages, found]) => {
  expect(terms(typed, words, languages)).toEqual(found);
});

test('a word that enough records have is no beginning of others', () => {
  expect(terms('mill', ['mill', 'miller'], ['en'], 3)).toEqual([['mill']]);
});
