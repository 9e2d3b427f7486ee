import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import { fold, foldWords, toRawRange } from '../../../../src/text/fold.ts';
import { shapes, signs } from '../../../../src/text/folding/fold-table.ts';

/** What a document contains, and what an author may type for it. */
const same: Readonly<Record<string, readonly [printed: string, typed: string]>> = {
  'Latin ligatures': ['the oﬃce of ﬁne ﬂour, ﬀ, ﬄ, ﬅ, ﬆ', 'the office of fine flour, ff, ffl, st, st'],
  'an Armenian ligature': ['ﬓ և', 'մն եւ'],
  'Dutch and Croatian pairs of letters': ['ĳs ǆep ǉeto ǌega', 'ijs džep ljeto njega'],
  'the long s': ['the Congreſs', 'the Congress'],
  'the long s in German': ['Waſſer iſt', 'Wasser ist'],
  'the round r': ['foꝛ', 'for'],
  'Arabic shapes of letters': ['ﺍﻟﻄﺎﺣﻮﻧﺔ', 'الطاحونة'],
  'Arabic lam and alef': ['ﻻ', 'لا'],
  'marks of Arabic that are shown alone': ['ﻛﹶ', 'كَ'],
  'a stretched Arabic word': ['الطـــاحونة', 'الطاحونة'],
  'Persian shapes': ['ﮔﻨﺪﻡ', 'گندم'],
  'wide Hebrew letters': ['ﬡב', 'אב'],
  'Hebrew points in one letter': ['שּׁ', 'שּׁ'],
  gershayim: ['צה״ל', 'צה"ל'],
  geresh: ['ג׳ורג', "ג'ורג"],
  maqaf: ['תל־אביב', 'תל-אביב'],
  'a modifier letter for an apostrophe': ['Ukraïnsʼka', "Ukraïns'ka"],
  'the ʻokina': ['Hawaiʻi', "Hawai'i"],
  'a prime for a soft sign': ['rusʹ', "rus'"],
  'the apostrophe of Armenian': ['ա՚', "ա'"],
  'the apostrophe of Greek': ['ἀλλ᾽ ἀλλ᾿', "ἀλλ' ἀλλ’"],
  'an n after an apostrophe': ['ŉ', "'n"],
  'German marks': ['„Mühle“ ‚Mühle‘', '"Mühle" \'Mühle\''],
  guillemets: ['«moulin» ‹moulin›', '"moulin" \'moulin\''],
  'marks of Japanese': ['「水車」『水車』｢水車｣', '"水車""水車""水車"'],
  'marks in vertical lines': ['﹁水車﹂', '"水車"'],
  'two single marks for a double one': ['‘‘the mill’’', '"the mill"'],
  'the ellipsis': ['the mill … and', 'the mill ... and'],
  'the ellipsis of Chinese': ['水车……开业⋯⋯', '水车......开业......'],
  'dots with spaces between': ['the mill . . . and', 'the mill ... and'],
  'dots with no-break spaces between': ['the mill .\u00A0.\u00A0. and', 'the mill … and'],
  'full width': ['１９４８年，ＡＢ（水车）：！', '1948年,AB(水车):!'],
  'half width': ['ｶﾞﾗｽ', 'ガラス'],
  'a wide space': ['水车　Mill', '水车 Mill'],
  'the wave dash': ['1948〜1953', '1948~1953'],
  'Chinese radicals, as some PDFs have them': ['⽔⻋', '水⻋'],
  'Korean syllables in parts': ['방앗간', '방앗간'],
  'a vowel of Thai with a mark of tone': ['นํ้า', 'น้ำ'],
  'a vowel of Lao with a mark of tone': ['ນໍ້າ', 'ນ້ຳ'],
  'a chooser of the shape of a letter': ['葛\u{E0100}', '葛'],
  'a Roman number of one character': ['Ⅷ', 'VIII'],
  'the micro sign': ['5 µm', '5 μm'],
  'vertical dashes, and small ones': ['a︱b﹣c', 'a-b-c'],
};

/** Letters and signs that must stay different. */
const different: readonly (readonly [string, string])[] = [
  ...(
    [
      'é e',
      'ß ss',
      'ø o',
      'ı i',
      'İ I',
      'œ oe',
      'æ ae',
      'ł l',
      'đ d',
      'ñ n',
      'ё е',
      'й и',
      'ي ى',
      'ك ک',
      'ه ة',
      'أ ا',
      'ך כ',
    ] as const
  ).map((pair) => pair.split(' ') as [string, string]),
  ...(
    [
      '² 2',
      '½ 1/2',
      '٣ 3',
      '① 1',
      'ʿ ʾ',
      '1ـ2 12',
      'が か',
      'ー -',
      '° o',
      'а a',
      '。 .',
      '、 ,',
      '国 國',
      '¬ -',
      'A a',
    ] as const
  ).map((pair) => pair.split(' ') as [string, string]),
];

describe('the table of folding', () => {
  test.for(Object.entries(same))('%s', ([, [printed, typed]]) => {
    expect(foldWords(printed)).toBe(foldWords(typed));
    const source = fold(`x ${printed} y`);
    const range = { start: 2, end: 2 + printed.length };
    expect(findQuote(source, { quote: typed })).toEqual({ status: 'found', range });
    expect(findQuote(fold(typed), { quote: printed }).status).toBe('found');
    expect(fold(source.text).text).toBe(source.text);
  });

  test.for(different)('%s is not %s', ([one, other]: readonly [string, string]) => {
    expect(foldWords(one)).not.toBe(foldWords(other));
    expect(findQuote(fold(`x ${one} y`), { quote: other })).toEqual({ status: 'missing' });
  });

  test('no letter becomes another: what a character folds to is what Unicode says it is compatible with', () => {
    const known = new Map(signs.flatMap(({ from, to }) => [...from].map((sign) => [sign, to])));
    const isShape = (code: number) => shapes.some(({ first, last }) => first <= code && code <= last);
    for (let code = 0x21; code < 0x30000; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}]/u.test(character) || character === '\u0640') continue;
      const folded = foldWords(character);
      const expected =
        known.get(character) ??
        character
          .normalize(isShape(code) ? 'NFKC' : 'NFC')
          .replace(/\u0640/gu, '')
          .trim();
      const wanted = [...expected].map((sign) => known.get(sign) ?? sign).join('');
      if (folded !== wanted && !/^\p{M}/u.test(wanted) && !/\p{Cf}/u.test(character))
        expect([character, folded]).toEqual([character, wanted]);
    }
  });

  test('the letters of a row are in no other', () => {
    const all = signs.flatMap(({ from }) => [...from]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.for([
    ['a ligature', 'the oﬃce', 'the of'],
    ['a ligature from its middle', 'the oﬃce', 'fice'],
    ['an ellipsis', 'he went…', 'he went.'],
    ['a lam and alef', 'سﻻم', 'سل'],
  ] as const)('no part is quoted of %s', ([, text, quote]) => {
    expect(findQuote(fold(text), { quote })).toEqual({ status: 'missing' });
  });

  test('every folded character of any text is made of its raw characters, in order', () => {
    const letters = [...Object.values(same).flat().join(''), '\n', ' ', '-', '\u00AD'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 30 }), (signsOfText) => {
        const raw = signsOfText.join('');
        const { text, starts, ends } = fold(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toRawRange(fold(raw), { start: at, end: at + 1 });
          expect(start).toBeLessThan(end);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
        expect(fold(text).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.for([
    ['a stroke between Chinese words', '车ـ 车'],
    ['a chooser between them', '车\uFE00 车'],
    ['a stroke after a radical', '⽔ـ'],
    ['vowels of Thai and Lao after letters of other scripts', 'ガำຳ'],
    ['a stroke after a vowel of Lao', 'יຳـ'],
    ['a mark of Hebrew after one of tone', '\u0EC9\u0ECD\u05C1'],
    ['a mark of Hebrew after a Roman number', 'Ⅷ\u05BCำ'],
    ['a chooser after a line of wide letters', 'Ｂ\n\u{E0100}'],
    ['a stroke between marks', 't\u0E49ـ\u05C1'],
  ] as const)('what is folded folds to itself: %s', ([, text]) => {
    const folded = fold(text).text;
    expect(fold(folded).text).toBe(folded);
  });

  test('is printed for authors', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/gu, ' ');
    expect([...signs, ...shapes].filter(({ name }) => !readme.includes(name))).toEqual([]);
  });
});
