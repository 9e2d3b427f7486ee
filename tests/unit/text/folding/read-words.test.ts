import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import { fold } from '../../../../src/text/fold.ts';
import { readWords } from '../../../../src/text/folding/read-words.ts';

const read = (text: string) => readWords(fold(text), { start: 0, end: text.length });

/** A text, and its words as they are read. */
const cases: Readonly<Record<string, readonly [text: string, read: string]>> = {
  'a word that a line end divides is whole': ['the agree-\nment held', 'the agreement held'],
  'so is one with an apostrophe after it': ['the Millborough-\n’s, the coun-\ncil’s', 'the Millborough-’s, the council’s'],
  'so is one of large letters': ['THE AGREE-\nMENT', 'THE AGREEMENT'],
  'so is one before an indented line': ['the agree-\n   ment', 'the agreement'],
  'so is one before a line end of Windows': ['the agree-\r\nment', 'the agreement'],
  'so is one before a line end of old Macs': ['the agree-\rment', 'the agreement'],
  'so is one over a page': ['the agree-\n\fment', 'the agreement'],
  'so is one over double space': ['the agree-\n\nment held', 'the agreement held'],
  'so is one in German': ['die Mühlen-\nbesitzer', 'die Mühlenbesitzer'],
  'so is one in Russian': ['соглаше-\nние', 'соглашение'],
  'so is one in Armenian, with its own hyphen': ['համա\u058A\nձայն', 'համաձայն'],
  'so is one with the hyphen of old print': ['die Müh\u2E17\nle', 'die Mühle'],
  'so is one with the sign that text recognition leaves': ['the agree¬\nment', 'the agreement'],
  'a soft hyphen says nothing': ['agree\u00ADment, agree\u00AD\nment', 'agreement, agreement'],

  'a hyphen before a capital is kept': ['in Nether-\nFord', 'in Nether-Ford'],
  'so is one between numbers': ['from 1948-\n1953', 'from 1948-1953'],
  'so is one beside a number': ['the Mill-\n2 engine', 'the Mill-2 engine'],
  'so is one in Hebrew': ['תל-\nאביב', 'תל-אביב'],
  'so is a maqaf': ['תל\u05BE\nאביב', 'תל\u05BEאביב'],
  'so is one in Arabic': ['شبه-\nجزيرة', 'شبه-جزيرة'],
  'a word that has it elsewhere decides': ['a mill-race. The mill-\nrace', 'a mill-race. The mill-race'],
  'so does one that has none elsewhere': ['the NetherFord. Nether-\nFord', 'the NetherFord. NetherFord'],
  'whatever its capitals': ['A mill-race. THE MILL-\nRACE', 'A mill-race. THE MILL-RACE'],
  'what is found more often decides': ['millrace millrace mill-race mill-\nrace', 'millrace millrace mill-race millrace'],
  'two words that stand alone elsewhere keep it': [
    'The water went long before. water-\nlong',
    'The water went long before. water-long',
  ],
  'but not syllables': ['We go to be seen. to-\nbe', 'We go to be seen. tobe'],
  'a dash is kept, without a space': ['the mill—\nand 1948–\n1953', 'the mill—and 1948–1953'],
  'a hyphen after a space is none of a word': ['rose -\nthen', 'rose - then'],
  'a hyphen before a blank line and a capital ends a line': ['the agree-\n\nThe', 'the agree- The'],

  'lines of Chinese follow without a space': ['水车在河边\n开业。\n  今天', '水车在河边开业。今天'],
  'so do lines of Japanese': ['水車が\n開業した', '水車が開業した'],
  'so do numbers in them': ['在1948\n年和\n1949年', '在1948年和1949年'],
  'a space in a line of Chinese is seen': ['第一章　水车', '第一章 水车'],
  'lines of Thai follow without a space': ['โรงสี\nเปิด ในวัน', 'โรงสีเปิด ในวัน'],
  'so do lines of Khmer, Lao and Burmese': ['ម៉ាស៊ីន\nកិន ໂຮງ\nສີ ဆန်\nစက်', 'ម៉ាស៊ីនកិន ໂຮງສີ ဆန်စက်'],
  'lines of Korean have a space': ['방앗간이\n열렸다', '방앗간이 열렸다'],

  'running heads are left out': [
    'Mill 1\n\nthe council met\n\fMill 2\n\nat the agree-\n\fMill 3\n\nment',
    ' the council met at the agreement',
  ],
};

describe('readWords', () => {
  test.for(Object.entries(cases))('%s', ([, [text, expected]]) => {
    expect(read(text)).toBe(expected);
  });

  test.for(Object.entries(cases))('what is read is found: %s', ([, [text, expected]]) => {
    const source = fold(text);
    expect(findQuote(source, { quote: expected }).status).toBe('found');
  });

  test('what is read of any text is found where it stands', () => {
    const signs = ['a', 'B', 'é', '1', ' ', '-', '-\n', '—\n', '\u00AD', '\n', '\n\n', '水', '车', 'โ', '…', 'ﬁ', '’', '\f'];
    const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 24 }).map((parts) => `x${parts.join('')}y`);
    fc.assert(
      fc.property(text, (raw) => {
        expect(findQuote(fold(raw), { quote: read(raw) })).toEqual({ status: 'found', range: { start: 0, end: raw.length } });
      }),
      { numRuns: 3000 },
    );
  });
});
