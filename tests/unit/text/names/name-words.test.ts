import { expect, test } from 'vitest';
import { isFormOf, nameWords } from '../../../../src/text/names/name-words.ts';

test.for([
  ['Armenia’s', ['armenia', 's']],
  ['l’Arménie', ['l', 'armenie']],
  ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
  ['İlham, 44', ['ilham', '44']],
  ['بَاكُو', ['باكو']],
] as const)('words of %s', ([text, forms]) => {
  expect(nameWords(text).map(({ form }) => form)).toEqual(forms);
});

test.for([
  ['азербайджана', 'азербайджан', 'ru', true],
  ['республики', 'республика', 'ru', true],
  ['уфе', 'уфа', 'ru', true],
  ['ирак', 'иран', 'ru', false],
  ['ираном', 'иран', 'ru', true],
  ['polsce', 'polska', 'pl', true],
  ['bakıda', 'bakı', 'az', true],
  ['واكو', 'باكو', 'ar', false],
  ['وباكو', 'باكو', 'ar', true],
  ['在巴庫的', '巴庫', 'zh', true],
  ['armenian', 'armenia', 'en', false],
] as const)('%s as a form of %s in %s: %s', ([word, name, language, isSo]) => {
  expect(isFormOf(word, name, language)).toBe(isSo);
});
