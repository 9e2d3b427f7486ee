import { expect, test } from 'vitest';
import { mostlyIn, otherLetters } from '../../../src/text/written-in.ts';

const en = 'The mill at Upper Weir opened on 4 May 1907.';
const hi = 'ऊपरी बाँध की चक्की चार मई को खुली और सारा गाँव वहाँ आया।';
/** Words in fonts with their own encoding: the letters without the font. */
const oldFonts = {
  hi: 'mQijh ck¡/k dh pDdh pkj ebZ dks [kqyh vkSj lkjk xk¡o ogk¡ vk;kA',
  hy: 'æñ³Õ³óÁ µ³óí»ó Ù³ÛÇëÇ ãáñëÇÝ »õ ·ÛáõÕÁ »Ï³í',
};
const ka = 'wisqvili gaixsna oTx maiss da mTeli sofeli movida iq';

test.for<[string, string, string, string | undefined]>([
  ['Hindi in Unicode', 'hi', hi, undefined],
  ['Hindi in a font of its own', 'hi', oldFonts.hi, 'Latn'],
  ['Armenian in a code page of its own', 'hy', oldFonts.hy, 'Latn'],
  ['Georgian in a font of its own', 'ka', ka, 'Latn'],
  ['Russian read in another code page', 'ru', 'Ìåëüíèöà îòêðûëàñü ÷åòâåðòîãî ìàÿ', 'Latn'],
  ['letters that only a font knows', 'am', '\uE012\uE100\uE044\uE051'.repeat(10), 'none'],
  ['English with a wrong language', 'zh', en, 'Latn'],
  ['Chinese that says English', 'en', '磨坊于一九〇七年五月四日开业，村里的人都来了，非常热闹。', 'Hani'],
  ['a language in other letters, said so', 'hi-Latn', 'oopari baandh ki chakki chaar mai ko khuli', undefined],
  ['Serbian in both of its scripts', 'sr-Latn', 'Vodenica je otvorena četvrtog maja', undefined],
  ['Japanese in all of its scripts', 'ja', '水車小屋は川のほとりに立っていて、ミルと呼ばれた。', undefined],
  ['Korean with Chinese letters', 'ko', '大韓民國 方面 水車는 사월에 開業하였다', undefined],
  ['names in other letters', 'ar', `افتتحت الطاحونة في القرية الكبيرة بحضور المحافظ London, Westminster`, undefined],
  ['addresses', 'hi', `${hi} https://example.org/${'a'.repeat(300)}`, undefined],
  ['too few letters', 'hi', 'pDdh 1907', undefined],
  ['a language of no script that is known', 'mul', en, undefined],
])('%s', ([, language, text, found]) => {
  const other = otherLetters(language, text);
  expect(other && (other.found ?? 'none')).toBe(found);
});

test.for<[string, string]>([
  ['a preface in English', `${`${en} `.repeat(200)}${hi.repeat(600)}`],
  ['an appendix in English', `${hi.repeat(600)}${`${en} `.repeat(400)}`],
])('%s does not hide the words of a long document', ([, text]) => {
  expect(otherLetters('hi', text)).toBeUndefined();
});

test('most letters', () => {
  expect([en, hi, '１９０７'].map(mostlyIn)).toEqual(['Latn', 'Deva', undefined]);
});
