import { expect, test } from 'vitest';
import { indexTerms } from '../../../src/search/index-terms.ts';
import { mayBeForms, stemOf } from '../../../src/search/stem.ts';
import { termsOf } from '../../../src/search/terms.ts';

test.for([
  ['words in small letters without accents', 'Şuşa, Çavuşoğlu', ['susa', 'cavusoglu']],
  ['letters that are no accented ones', 'Ağdərə, Łódź, Æsop', ['agdere', 'lodz', 'aesop']],
  ['what an apostrophe joins', "Armenia’s l’Arménie women's", ['armenia', 'armenie', 'women']],
  ['hyphened words', 'Nagorno-Karabakh, 44-day', ['nagorno', 'karabakh', '44', 'day']],
  ['numbers with their groups', '84,000 and 84 000 and 84.000', ['84000', 'and', '84000', 'and', '84000']],
  ['decimals', '3.5 and 3,5', ['3.5', 'and', '3.5']],
  ['dates in figures, which are no numbers', '27.09.2020', ['27', '09', '2020']],
  ['ordinals', 'the 27th', ['the', '27']],
  ['digits of other scripts', '٢٠٢٠ २०२०', ['2020', '2020']],
  ['pairs of letters where words are not parted', '停战协定', ['停战', '战协', '协定']],
  ['a letter that stands alone', '水 mill', ['水', 'mill']],
  [
    'letters with full stops as an abbreviation',
    'the U.S.S.R. and U.S.S.R, of J.V.Stalin',
    ['the', 'ussr', 'and', 'ussr', 'of', 'j', 'v', 'stalin'],
  ],
  ['nasals of Devanagari in one way', 'हिन्दी हिंदी चाँद चांद सम्पादक संपादक', ['हिंदी', 'हिंदी', 'चांद', 'चांद', 'संपादक', 'संपादक']],
  ['signs that join letters left out', 'क्\u200Dष क्ष', ['क्ष', 'क्ष']],
  ['vowel signs of Arabic left out', 'شُوشَا', ['شوشا']],
] as const)('the words of a text: %s', ([, text, forms]) => {
  expect(termsOf(text).map(({ form }) => form)).toEqual(forms);
});

test('words keep their places in the text', () => {
  const text = 'In l’Arménie: 84,000 停战协';
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Arménie', '84,000', '停战', '战协']);
});

test.for([
  ['its stems', 'captured prisoners', 'en', ['captur', 'prison']],
  ['words as they are in other languages', 'captured prisoners', 'fr', ['captured', 'prisoners']],
  ['hyphened words as one too', 'counter-offensive', 'fr', ['counter', 'offensive', 'counteroffensive']],
  ['numbers in figures too', 'some 84 thousand men', 'en', ['some', '84', 'thousand', 'men', '84000']],
  ['abbreviations of names', 'the Parliament of Old Mill', 'fr', ['the', 'parliament', 'of', 'old', 'mill', '~pom']],
] as const)('what a text is found by: %s', ([, text, language, terms]) => {
  expect(indexTerms(text, language)).toEqual(terms);
});

test.for([
  ['карабах', 'карабаха', true],
  ['maison', 'maisons', true],
  ['liberation', 'liberated', true],
  ['general', 'generation', false],
  ['2020', '2021', false],
  ['mill', 'mine', false],
  ['नदी', 'नदियों', true],
  ['नदी', 'नगर', false],
] as const)('whether %s and %s may be forms of one word: %s', ([one, other, may]) => {
  expect(mayBeForms(one, other)).toBe(may);
  expect(mayBeForms(other, one)).toBe(may);
});

test.for([
  ['one', 'one'],
  ['ones', 'one'],
  ['used', 'use'],
  ['ages', 'age'],
  ['his', 'his'],
  ['gas', 'gas'],
] as const)('the stem of a short word tells it from others: %s', ([word, stem]) => {
  expect(stemOf(word, 'en')).toBe(stem);
});

test('stems are of English words alone', () => {
  expect([stemOf('shelling', 'en-GB'), stemOf('shelling', 'de'), stemOf('1992', 'en')]).toEqual(['shell', 'shelling', '1992']);
});
