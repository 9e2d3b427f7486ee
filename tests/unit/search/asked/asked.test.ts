import { expect, test } from 'vitest';
import { latinLetters } from '../../../../src/search/asked/latin-letters.ts';
import { scaledNumberAt } from '../../../../src/search/asked/scaled-numbers.ts';
import { writtenSigns } from '../../../../src/search/asked/written-signs.ts';
import { termsOf } from '../../../../src/search/terms.ts';

test.for([
  ['шуша', 'shusha'],
  ['карабах', 'karabakh'],
  ['شوشا', 'shusha'],
  ['շուշի', 'shushi'],
  ['შუშა', 'shusha'],
  ['αθηνα', 'athina'],
  ['לוד', 'lvd'],
  ['shusha', 'shusha'],
])('%s in Latin letters', ([word, latin]) => {
  expect(latinLetters(word as string)).toBe(latin);
});

test.for([
  ['1 million', 'en', '1000000'],
  ['84 thousand', 'en', '84000'],
  ['1.5 million', 'en', '1500000'],
  ['2,5 Millionen', 'de', '2500000'],
  ['5 Mio.', 'de', '5000000'],
  ['3 milliards', 'fr', '3000000000'],
  ['3 миллиона', 'ru', '3000000'],
  ['100 min', 'az', '100000'],
  ['100 min', 'en', undefined],
  ['٣ ملايين', 'ar', '3000000'],
  ['5 mills', 'en', undefined],
  ['a million', 'en', undefined],
  ['3 million', 'no language', undefined],
] as const)('%s in %s is %s', ([text, language, number]) => {
  expect(scaledNumberAt(termsOf(text), 0, [language])).toBe(number);
});

const has = (typed: string, text: string) => writtenSigns(typed).map(({ pattern }) => pattern.test(text));

test.for([
  ['20%', 'lost 20 percent of it', [true]],
  ['20%', 'lost 20% of it', [true]],
  ['20 %', 'lost 20 per cent', [true]],
  ['20%', 'on 20 January', [false]],
  ['20%', 'lost 1.20% of it', [false]],
  ['3.5%', 'some 3.5 %', [true]],
  ['3.5%', 'some 13.5 %', [false]],
  ['№ 12', 'decree No. 12 of 1990', [true]],
  ['No.1', 'Protocol No.1 of the convention', [true]],
  ['№ 12', '12 men', [false]],
  ['№ 12', 'No. 123', [false]],
  ['$1,000', 'paid $1000 for it', [true]],
  ['$1', 'paid $1,000 for it', [false]],
  ['€5', 'cost 5 €', [true]],
  ['A/RES/62/243', 'resolution A/RES/62/243 of 2008', [true]],
  ['A/RES/62/243', 'A/RES/62/2431', [false]],
  ['62/243', 'resolution 62/243', [true]],
  ['62/243', 'A/RES/62/243', [false]],
  ['1,000,000', 'more than 1000000', []],
  ['his/her words', 'his/her words', []],
] as const)('%s in “%s”', ([typed, text, found]) => {
  expect(has(typed, text)).toEqual(found);
});
