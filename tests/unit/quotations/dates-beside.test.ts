import { expect, test } from 'vitest';
import { otherDays } from '../../../src/quotations/dates-beside.ts';

const day = (iso: string) => ({ earliest: Date.parse(iso), latest: Date.parse(iso) + 86_400_000 });
const october = [day('2020-10-04')];

const cases: Readonly<Record<string, readonly [language: string, text: string, ...found: string[]]>> = {
  'another day': ['en', 'On 5 October 2020 it “fell”.', '5 October 2020'],
  'the same day': ['en', 'On 4 October 2020 it “fell”.'],
  'the same day, the month first': ['en', 'It “fell” on October 4th, 2020.'],
  'another day without a year': ['en', 'It “fell” on October 6.', 'October 6'],
  'the same day without a year': ['en', 'It “fell” on the 4th of October.'],
  'a day in figures': ['en', 'It “fell” (2020-10-05).', '2020-10-05'],
  'the same day of another year': ['en', 'On 4 October 2019 it “fell”.', '4 October 2019'],
  'a day of another sentence': ['en', 'It rained on 5 October 2020. Then it “fell”. On 6 October 2020 it rose.'],
  'a day of another language': ['de', 'Am 5. Oktober 2020 ist es „gefallen“.', '5. Oktober 2020'],
  'another day, in Japanese': ['en', '2020年10月5日に、“陥落”した。', '2020年10月5日'],
  'the same day, in Japanese': ['ja', '二〇二〇年十月四日に、“陥落”した。10月5日は雨だった。'],
  'another day, in Spanish': ['en', 'El 5 de octubre de 2020, “cayó” al fin.', '5 de octubre de 2020'],
  'another day, in Russian': ['en', 'Это “пало” 6 октября 2020 года.', '6 октября 2020'],
  'another day, in Arabic': ['en', 'في 5 أكتوبر 2020 “سقطت” المدينة.', '5 أكتوبر 2020'],
  'another day, in Persian': ['en', 'در 5 اکتبر 2020 “سقوط” کرد.', '5 اکتبر 2020'],
  'another day, in Turkish': ['tr', '“düştü” 6 Ekim 2020 günü.', '6 Ekim 2020'],
  'the same day in figures, in one of two orders': ['en', 'On 10/4/2020 it “fell”.'],
  'another day in figures': ['en', 'On 12.10.2020 it “fell”.', '12.10.2020'],
  'a span that has the day in it': ['en', 'From 3 to 6 October 2020 it “fell”.'],
  'a span over a month’s end that has the day in it': ['en', 'Between 27 September and 9 October it “fell”.'],
  'a span without it': ['en', 'From 6 to 9 October 2020 it “fell”.', '6 to 9 October 2020', '6 to 9 October 2020'],
  'the old style beside the new': ['en', 'On 21 September (4 October) 2020 it “fell”.'],
  'the day on which somebody wrote of it': ['en', 'The newspaper wrote on 5 May 2021 that it “fell”.'],
  'the same before who wrote': ['en', 'On 5 May 2021 the newspaper wrote that it “fell”.'],
  'a day before it on which somebody wrote': ['en', 'The newspaper wrote on 5 May 2019 that it “fell”.', '5 May 2019'],
  'no day': ['en', 'In October 2020 it “fell” 4 times.'],
};

test.for(Object.entries(cases))('%s', ([, [language, text, ...found]]) => {
  const start = text.search(/[“„]/u) + 1;
  const quoted = { start, end: text.search(/[”“](?=[^”“]*$)/u) };
  expect(otherDays(text, quoted, october, { language }).map(({ words }) => words)).toEqual(found);
});

test('nothing is told beside words on which no event rests, or an event without an end', () => {
  const text = 'On 5 October 2020 it “fell”.';
  const quoted = { start: 22, end: 26 };
  expect(otherDays(text, quoted, [], { language: 'en' })).toEqual([]);
  expect(otherDays(text, quoted, [{ earliest: 0 }], { language: 'en' })).toEqual([]);
});

/** Events of other times, with what the document says, and what the text says of them. */
const elsewhere: Readonly<Record<string, readonly [day: string, stated: string, text: string, ...found: string[]]>> = {
  'a day that the document counts in the Julian calendar': [
    '1917-11-07',
    'On 25 October 1917 it fell.',
    'On 25 October 1917 it “fell”.',
  ],
  'the same without its year': ['1917-11-07', 'On 25 October 1917 it fell.', 'On 25 October it “fell”.'],
  'a day of no calendar of theirs': [
    '1917-11-07',
    'On 25 October 1917 it fell.',
    'On 26 October 1917 it “fell”.',
    '26 October 1917',
  ],
  'the day of another event in the sentence': [
    '1907-05-04',
    'It fell on 4 May 1907 and rose on 5 May 1907.',
    'On 5 May 1907 it “fell”.',
    '5 May 1907',
  ],
  'a day before our era': ['-000043-03-15', '', 'On 15 March 44 BC he “fell”.'],
  'another day before our era': ['-000043-03-15', '', 'On 15 March 45 BC he “fell”.', '15 March 45 BC'],
  'another day of the first century': ['0079-08-24', '', 'On 25 August AD 79 it “fell”.', '25 August AD 79'],
};

test.for(Object.entries(elsewhere))('%s', ([, [iso, stated, text, ...found]]) => {
  const quoted = { start: text.indexOf('“') + 1, end: text.indexOf('”') };
  const days = otherDays(text, quoted, [day(iso)], { language: 'en', stated: [stated] });
  expect(days.map(({ words }) => words)).toEqual(found);
});
