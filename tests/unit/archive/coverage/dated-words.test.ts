import { describe, expect, test } from 'vitest';
import { datedSentencesIn } from '../../../../src/archive/coverage/dated-words.ts';
import { documentSentences } from '../../../../src/text/document-sentences.ts';

const datesIn = (text: string) =>
  datedSentencesIn(text, documentSentences(text)).map(({ dates }) => dates.map(({ start, end }) => text.slice(start, end)));

test.for([
  ['a year', 'It fell in 1909.', [['1909']]],
  ['an early year', 'In 1492 a fleet sailed.', [['1492']]],
  ['a month of a year', 'It fell in May 1909.', [['May 1909']]],
  ['a month of a year of two digits', 'In October 79 it fell, and in May ’79 rose.', [['October 79', 'May ’79']]],
  ['a season of a year', 'It was painted in the summer of 1909.', [['the summer of 1909']]],
  ['a day of a month', 'It fell on 4 May, and rose on June 5th.', [['4 May', 'June 5th']]],
  ['a day at an hour', 'It fell at 8:39 pm on 4 May.', [['8:39 pm on 4 May']]],
  ['a day in numbers', 'It fell on 1909-05-04 and 05.06.1909.', [['1909-05-04', '05.06.1909']]],
  ['a decade and a year', 'It stood from the 1990s to 2004.', [['the 1990s to 2004']]],
  ['a span of days', 'Rallies were held from 16 February to 2 March.', [['16 February to 2 March']]],
] as const)('%s is a date', ([, text, expected]) => {
  expect(datesIn(text)).toEqual(expected);
});

test.for([
  ['en', 'It opened on 5 Iyar 5708.', [['5 Iyar 5708']]],
  [
    'en',
    'It fell on 22 Dhu al-Qadah 1329; it rose in 1325 of the Hijra, in AH 7.',
    [['22 Dhu al-Qadah 1329', '1325 of the Hijra', 'AH 7']],
  ],
  ['en', 'Old trees fell in Brumaire of the year VIII.', [['Brumaire of the year VIII']]],
  ['en', 'It opened in Minguo 34, and on 4 May 1907.', [['Minguo 34', '4 May 1907']]],
  ['fr', 'Il tomba le 18 brumaire an VIII.', [['18 brumaire an VIII']]],
  ['de', 'Er fiel am 9 Thermidor des Jahres II.', [['9 Thermidor des Jahres II']]],
  ['ru', 'Она открылась в 1325 году хиджры.', [['1325 году хиджры']]],
  ['ar', 'افتتحت في 10 رجب 1325.', [['10 رجب 1325']]],
  ['fa', 'در ۱۲ اردیبهشت ۱۲۸۶ باز شد.', [['۱۲ اردیبهشت ۱۲۸۶']]],
  ['he', 'נפתחה בה׳ באייר תש״ח.', [['בה׳ באייר תש״ח']]],
  ['ja', '昭和三年に開業した。', [['昭和三年']]],
  ['mul', 'It opened on 5 Iyar 5708.', [['5 Iyar 5708']]],
  ['en', 'It opened on ה׳ באייר תש״ח, or 5 באייר 5708.', [['ה׳ באייר תש״ח', '5 באייר 5708']]],
  ['de', 'Auf dem Schild steht 昭和三年十一月十日.', [['昭和三年十一月十日']]],
  ['en', 'The sign says ۱۲ اردیبهشت ۱۲۸۶.', [['۱۲ اردیبهشت ۱۲۸۶']]],
  ['en', 'It fell in eighteen hundred and ten.', [['eighteen hundred and ten']]],
  ['fr', 'Il tomba le 4 mai mil huit cent dix.', [['4 mai mil huit cent dix']]],
] as const)('%s: a date of another calendar is one too: %s', ([language, text, expected]) => {
  const dated = datedSentencesIn(text, documentSentences(text), language);
  expect(dated.map(({ dates }) => dates.map(({ start, end }) => text.slice(start, end)))).toEqual(expected);
});

test.for([
  'It closes at 10 AM, at 1200 AM, in hall 12 H, by group 5 AP.',
  'Article 137 of the Republic, in the 12th year of the reign.',
  'Nisan and 7 others ran; Ramadan began; Showa 3-12 is a street.',
  'It closes at 8:39 pm, at 10.30, at noon, at 6 p.m.',
  'Upto 30minutes Tonight!',
  'See it today, tomorrow, this morning, next week, last March.',
  'It lasted 44 days, three years, half an hour.',
  'On Monday it rained, on Monday at 8:39 pm too.',
  'In July it rained; it was a cold winter.',
  'In October 79 men came, in August 44 ships.',
  'It is a mill of the 19th century.',
  'It fell in the early 1990s, the ’90s or the 1990’s.',
  'The next day it was sold, two days later it fell.',
])('no date is named in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test.for([
  '© 2017 The Mill Company. All rights reserved.',
  'Copyright 2017 The Mill Company.',
  'Copyright © 2015–2017, The Mill Company.',
  'The Mill Company © 2017',
  '2017 © The Mill Company',
  '(c) The Mill Company 2017',
  '版权所有 © 2017',
])('the line of a copyright has no date: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('the year of a law on copyright is a date', () => {
  expect(datesIn('The Copyright Act of 1911 was passed.')).toEqual([['1911']]);
});

describe('menus of a page', () => {
  test.for([
    ['items of a list', '- Home\n- News\n- Archive 2017\n- Contact\n'],
    ['items parted by empty lines', '* Home\n\n* News\n\n* Archive 2017\n\n* Contact\n'],
    ['links of one line', 'Home | News | Archive 2017 | Contact\n'],
    ['links of one line with signs of a list', '- Monday - Sport - Weather 2017 - Travel\n'],
    ['dates alone, of an archive by months', '- May 2017\n- April 2017\n- March 2017\n'],
  ])('%s have no date', ([, menu]) => {
    expect(datesIn(`${menu}\nIt fell in 1909.\n`)).toEqual([['1909']]);
  });

  test.for([
    ['what happened in some years', '- 1907: the mill opens\n- 1911: it burns\n- 1912 it is built again\n', 3],
    ['the same in two words', '- 1907: opened\n- 1911: burnt\n- 1912: rebuilt\n', 3],
    ['sentences in a list', '- It opened in 1907.\n- It burnt in 1911.\n- It stood.\n', 2],
    ['two items', '- News 2017\n- Home\n', 1],
    ['a sentence with dashes', 'The mill - an old one - that fell in 1909 - was sold.\n', 1],
  ] as const)('%s are no menu', ([, text, count]) => {
    expect(datesIn(text).flat()).toHaveLength(count);
  });
});
