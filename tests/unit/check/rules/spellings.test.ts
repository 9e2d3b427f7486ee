import { expect, test } from 'vitest';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const text = 'Lower Ford, in Bakuria, near Nether-\nFord and Şuşa; the “Old  Mill”.\n';
const check = (name: string) =>
  checkVariant({
    ...sourceFiles('diary', text),
    'places/a.yaml': `name: Bakuria\nkind: region\nspellings:\n  - Lower Ford\n  - ${JSON.stringify(name)}\n`,
  });

test.for(['Lower Ford', 'Bakuria', 'Nether-Ford', 'Şuşa', '"Old Mill"', 'Mill'])('%s stands in a source', (name) => {
  expect(check(name).places).toEqual([]);
});

test.for([
  ['Lower Fjord', 'The nearest is "Lower Ford".'],
  ['lower ford', 'The nearest is "Lower Ford".'],
  ['kuria', 'The nearest is "Bakuria".'],
  ['Baku', 'The nearest is "Bakuria".'],
  ['Şusa', 'The nearest is "Şuşa".'],
  ['Constantinople', 'List only spellings that stand in a source.'],
] as const)('%s does not', ([name, hint]) => {
  const { places, problems } = check(name);
  expect(places).toEqual(['places/a.yaml:5:5 spelling-not-found']);
  expect(problems[0]?.hint).toBe(hint);
});

test.for([
  ['ar', 'سافر إلى القاهرة وبالقاهرة', 'القاهرة'],
  ['ar', 'ذهب بالقاهرة', 'القاهرة'],
  ['ar', 'عاد للقاهرة', 'القاهرة'],
  ['ar', 'في القـــاهرة', 'القاهرة'],
  ['fa', 'ﺗﻬﺮﺍﻥ', 'تهران'],
  ['he', 'נסע לירושלים', 'ירושלים'],
  ['zh', '新路今日\n开业', '今日开业'],
  ['zh', '他在北京路开店', '北京路'],
  ['ja', '彼は東京で働いた', '東京'],
  ['th', 'เขาอยู่กรุงเทพในปี', 'กรุงเทพ'],
  ['ko', '그는 서울에서 살았다', '서울'],
  ['tr', 'Ankara’da oturdu', 'Ankara'],
  ['az', 'Bakıda yaşadı', 'Bakı'],
  ['fr', 'près d’Alger', 'Alger'],
  ['am', 'በአዲስ አበባ', 'አዲስ አበባ'],
] as const)('in %s, %s has %s', ([language, words, name]) => {
  const place = { 'places/a.yaml': `name: ${name}\nkind: region\n` };
  expect(checkVariant({ ...sourceFiles('diary', `${words}.\n`, { language }), ...place }).places).toEqual([]);
});

test('names of parties are held to it too', () => {
  expect(checkVariant({ 'parties/a.yaml': 'name: The clerk\nkind: person\n' }).places).toEqual([
    'parties/a.yaml:1:7 spelling-not-found',
  ]);
});
