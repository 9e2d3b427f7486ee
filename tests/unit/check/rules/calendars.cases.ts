/** What the words of a document name in its own calendar. */
interface CalendarCase {
  readonly language: string;
  readonly calendar: string;
  /** As the document has it. */
  readonly date: string;
  /** The same in our calendar, for the event. */
  readonly ours: string;
  readonly words: string;
}

/** Words that name their date. */
export const named: Readonly<Record<string, CalendarCase>> = {
  'a Julian day in English': {
    ...{ language: 'en', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
    words: 'The palace was taken on 25 October 1917.',
  },
  'a Julian day in Russian': {
    ...{ language: 'ru', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
    words: 'Дворец был взят 25 октября 1917 года.',
  },
  'a Julian day beside ours': {
    ...{ language: 'en', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
    words: 'The palace was taken on 25 October (7 November) 1917.',
  },
  'a Julian day in brackets after ours': {
    ...{ language: 'en', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
    words: 'The palace was taken on 7 November [O.S. 25 October] 1917.',
  },
  'a Julian day before a slash': {
    ...{ language: 'en', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
    words: 'The palace was taken on 25 October/7 November 1917.',
  },
  'a Hebrew year': { language: 'en', calendar: 'hebrew', date: '5708', ours: '1948', words: 'It was declared in 5708.' },
  'a Julian day that ours does not have': {
    ...{ language: 'en', calendar: 'julian', date: '1900-02-29', ours: '1900-03-13' },
    words: 'He was born on 29 February 1900.',
  },
  'a Julian span': {
    ...{ language: 'en', calendar: 'julian', date: '1905-10-07/1905-10-17', ours: '1905-10-20/1905-10-30' },
    words: 'The strike lasted from 7 to 17 October 1905.',
  },
  'a Julian month': {
    ...{ language: 'en', calendar: 'julian', date: '1905-10', ours: '1905' },
    words: 'The strike was in October 1905.',
  },
  'an Islamic day in English': {
    ...{ language: 'en', calendar: 'islamic-umalqura', date: '1442-09-01', ours: '2021-04-13' },
    words: 'It was signed on 1 Ramadan 1442.',
  },
  'an Islamic day with AH': {
    ...{ language: 'en', calendar: 'islamic-umalqura', date: '1442-Ramadan-01', ours: '2021-04-13' },
    words: 'It was signed on 1 Ramadan 1442 AH.',
  },
  'an Islamic day in Arabic': {
    ...{ language: 'ar', calendar: 'islamic-umalqura', date: '1442-09-01', ours: '2021-04-13' },
    words: 'وُقّع في ١ رمضان ١٤٤٢ هـ.',
  },
  'an Islamic day in Turkish': {
    ...{ language: 'tr', calendar: 'islamic-umalqura', date: '1442-09-01', ours: '2021-04-13' },
    words: '1 Ramazan 1442 günü imzalandı.',
  },
  'an Islamic month in Russian': {
    ...{ language: 'ru', calendar: 'islamic-umalqura', date: '1442-09', ours: '2021' },
    words: 'Это было в рамадане 1442 года.',
  },
  'an Islamic year': {
    ...{ language: 'en', calendar: 'islamic-civil', date: '1325', ours: '1907' },
    words: 'It opened in 1325 AH.',
  },
  'a Hebrew day in English': {
    ...{ language: 'en', calendar: 'hebrew', date: '5708-Iyar-05', ours: '1948-05-14' },
    words: 'It was declared on 5 Iyar 5708.',
  },
  'a Hebrew day in another spelling': {
    ...{ language: 'en', calendar: 'hebrew', date: '5708-Iyar-05', ours: '1948-05-14' },
    words: 'It was declared on the 5th of Iyyar, 5708.',
  },
  'a Hebrew day after Adar II': {
    ...{ language: 'en', calendar: 'hebrew', date: '5784-Nisan-15', ours: '2024-04-23' },
    words: 'It was on 15 Nisan 5784.',
  },
  'a Persian day in Persian': {
    ...{ language: 'fa', calendar: 'persian', date: '1357-11-22', ours: '1979-02-11' },
    words: 'در ۲۲ بهمن ۱۳۵۷ پیروز شد.',
  },
  'a Persian day in English': {
    ...{ language: 'en', calendar: 'persian', date: '1357-11-22', ours: '1979-02-11' },
    words: 'It won on 22 Bahman 1357.',
  },
  'an Ethiopian day in Amharic': {
    ...{ language: 'am', calendar: 'ethiopic', date: '1967-01-02', ours: '1974-09-12' },
    words: 'መስከረም 2 ቀን 1967 ዓ.ም. ተነሱ።',
  },
  'a Republican day in French': {
    ...{ language: 'fr', calendar: 'french-republican', date: '0002-11-09', ours: '1794-07-27' },
    words: 'Il tomba le 9 thermidor an II.',
  },
  'a Republican day with a number of the year': {
    ...{ language: 'fr', calendar: 'french-republican', date: '0008-02-18', ours: '1799-11-09' },
    words: "Ce fut le 18 brumaire de l'an 8.",
  },
  'a year of Shōwa in Japanese': {
    ...{ language: 'ja', calendar: 'japanese-showa', date: '0003', ours: '1928' },
    words: '昭和三年に廃業した。',
  },
  'a day of Shōwa in Japanese': {
    ...{ language: 'ja', calendar: 'japanese-showa', date: '0003-11-10', ours: '1928-11-10' },
    words: '昭和三年十一月十日に廃業した。',
  },
  'the first year of Heisei': {
    ...{ language: 'ja', calendar: 'japanese-heisei', date: '0001', ours: '1989' },
    words: '平成元年に廃業した。',
  },
  'a day of the Republic of China': {
    ...{ language: 'zh', calendar: 'roc', date: '0034-10-25', ours: '1945-10-25' },
    words: '民國34年10月25日開業。',
  },
  'a Buddhist day in Thai': {
    ...{ language: 'th', calendar: 'buddhist', date: '2500-05-13', ours: '1957-05-13' },
    words: 'เปิดเมื่อวันที่ 13 พฤษภาคม พ.ศ. 2500',
  },
};

/** Words that do not, and what the report says that they lack. */
export const lacking: Readonly<Record<string, readonly [CalendarCase, lacks: string]>> = {
  'our day in place of the Julian one': [
    {
      ...{ language: 'en', calendar: 'julian', date: '1917-10-25', ours: '1917-11-07' },
      words: 'The palace was taken on 7 November 1917.',
    },
    'the day 25 and October',
  ],
  'another Islamic day': [
    {
      ...{ language: 'en', calendar: 'islamic-umalqura', date: '1442-09-01', ours: '2021-04-13' },
      words: 'It was signed in Ramadan 1442.',
    },
    'the day 1',
  ],
  'another Hebrew month': [
    {
      ...{ language: 'en', calendar: 'hebrew', date: '5708-Iyar-05', ours: '1948-05-14' },
      words: 'It was declared on 5 Sivan 5708.',
    },
    'Iyar',
  ],
  'another year of the Republic': [
    {
      ...{ language: 'fr', calendar: 'french-republican', date: '0002-11-09', ours: '1794-07-27' },
      words: 'Il tomba le 9 thermidor an III.',
    },
    'the year 2',
  ],
};

/** Words that name the day of an event in another calendar, which the hint tells: language, day, words, calendar, date. */
export const elsewhere: readonly (readonly [language: string, ours: string, words: string, calendar: string, date: string])[] =
  [
    ['en', '1917-11-07', 'The palace was taken on 25 October 1917.', 'julian', '1917-10-25'],
    ['ru', '1917-11-07', 'Дворец был взят 25 октября 1917 года.', 'julian', '1917-10-25'],
    ['en', '2021-04-13', 'It was signed on 1 Ramadan 1442.', 'islamic-umalqura', '1442-09-01'],
    ['en', '1979-11-20', 'It was taken on 1 Muharram 1400.', 'islamic-tbla', '1400-01-01'],
    ['en', '1948-05-14', 'It was declared on 5 Iyar 5708.', 'hebrew', '5708-Iyar-05'],
    ['fr', '1794-07-27', 'Il tomba le 9 thermidor an II.', 'french-republican', '0002-11-09'],
    ['zh', '1945-10-25', '民國34年10月25日開業。', 'roc', '0034-10-25'],
    ['th', '1957-05-13', 'เปิดเมื่อวันที่ 13 พฤษภาคม พ.ศ. 2500', 'buddhist', '2500-05-13'],
  ];
