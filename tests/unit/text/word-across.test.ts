import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { wordCut } from '../../../src/text/folding/word-cut.ts';
import { wordAcross } from '../../../src/text/word-across.ts';

/** A text with a bar where it is cut, and the word that the cut divides. */
const cuts: Readonly<Record<string, readonly [text: string, word: string | undefined]>> = {
  'a word of English': ['the mi|ll', 'mill'],
  'a number': ['in 19|48', '1948'],
  'a word of Arabic': ['في القا|هرة', 'القاهرة'],
  'a word of Korean': ['방앗|간이', '방앗간이'],
  'a word of Devanagari': ['चक्|की', 'चक्की'],
  'a word that a line end divides': ['the agree-\n|ment', 'agreement'],
  'a Latin word among Chinese ones': ['在Lin|ux上', 'Linux'],

  'no word between words': ['the |mill', undefined],
  'no word after an apostrophe': ['l’|école', undefined],
  'no word at a hyphen that is kept': ['Nether-\n|Ford', undefined],
  'no word of Chinese': ['水车|开业', undefined],
  'no word of Japanese': ['水車が|開業した', undefined],
  'no word of katakana': ['コー|ヒー', undefined],
  'no word of Thai': ['โรงสี|เปิด', undefined],
  'no word of Lao': ['ໂຮງ|ສີ', undefined],
  'no word of Khmer': ['ម៉ាស៊ីន|កិន', undefined],
  'no word of Burmese': ['ဆန်|စက်', undefined],
  'no word of Tibetan': ['ཆུ་|འཁོར', undefined],
  'no word between Chinese and a number': ['在|1948年', undefined],
  'no word between Chinese and a Latin word': ['用|Linux', undefined],
};

test.for(Object.entries(cuts))('%s is cut', ([, [marked, word]]) => {
  const text = marked.replace('|', '');
  const parts = wordCut(fold(text), marked.indexOf('|'));
  expect(parts && parts.before + parts.after).toBe(word);
});

test('the same of a text that is no document', () => {
  expect(wordAcross('the mill', 6)).toBe('mill');
  expect(wordAcross('水车开业', 2)).toBeUndefined();
});
