/** Where we differ from edtf.js 4.11.1 in the examples of its tests, and why. */
type Reasons = Readonly<Record<string, readonly string[]>>;

/** Both read them, but give them other times. */
export const otherBounds: Reasons = {
  'it takes seasons for the quarters of a year: we take the months that the northern or southern season has': [
    ...[
      '0014-21',
      '1980-21',
      '1980-24',
      '2001-21',
      '2001-22',
      '2001-23',
      '2001-24',
      '2001-25',
      '2014-23',
      '2016-21',
      '2016-23',
    ],
    ...['2017-24', '2018-21', '2018-22', '2018-23', '2018-24', '2019-21', '2020-26'],
  ],
  'it takes significant digits for none: we take each year that begins with them': [
    ...['1950S2', '2015S2', '-0024S2', 'Y12345S1', 'Y17101000S3'],
  ],
  'it takes a minute for its first moment: we take the whole of it': [
    ...['2014-12-08T11:46', '2014-12-08T11:46Z', '2014-12-08T11:46-03:00'],
  ],
  'it ends a set with the beginning of its last range': ['[2016..2018]', '{2016..2018}', '{2016..2020}'],
  'it counts the months of a year before our era backwards': ['-0300-XX', '-2016-XX'],
};

/** It takes them, and we refuse them. Each with words of what we say. */
export const looser: Readonly<Record<string, { readonly says: string; readonly examples: readonly string[] }>> = {
  'moments of Unix are no dates': { says: 'begins with Y', examples: ['12345', '20000'] },
  'EDTF has no centuries or decades of two or three digits; ISO 8601 has, and authors who write them mean many things': {
    says: 'a year has four digits',
    examples: [
      ...['00', '01', '19', '20', '-04', '-09', '-19', '19?', '19~', '19%'],
      ...['000', '009', '019', '099', '193', '198', '-009', '-019', '-193', '197?', '197~', '197%', '198?', '198~'],
    ],
  },
  'EDTF has no parts of seconds, and no source of an archive tells them': {
    says: 'leave out the part of a second',
    examples: [
      ...['2014-12-08T11:46:42.123', '2016-05-02T16:54:59.4', '2016-05-02T16:54:59.42', '2016-05-02T16:54:59.042'],
      ...['2016-05-02T16:54:59.042123', '2016-05-02T16:54:59.04200000', '2016-05-02T16:54:59.042Z', '2025-10-14T12:00:00.000Z'],
    ],
  },
  'ISO 8601-1:2019 allows 24:00 for the end of a day only; as the beginning of the next it would be told a day late': {
    says: 'its end is 00:00 of the next day',
    examples: [
      ...['-0001-12-31T24:00:00Z', '1899-12-31T24:00Z', '1899-12-31T24:00:00Z', '1999-12-31T24:00:00Z', '2016-05-02T24:00:00'],
    ],
  },
  'an offset without a colon is of the basic format of ISO 8601, which does not mix with the extended one': {
    says: 'an offset such as -05:00',
    examples: [
      ...['2016-05-02T16:54:59+0000', '2016-05-02T16:54:59+0230', '2016-05-02T16:54:59+0410', '2016-05-02T16:54:59+1200'],
      ...['2016-05-02T16:54:59+1330', '2016-05-02T16:54:59+1400', '2016-05-02T16:54:59-0015', '2016-05-02T16:54:59-1159'],
      '2016-05-02T16:54:59-1200',
    ],
  },
  'the sign before an offset is a hyphen': { says: 'an offset such as -05:00', examples: ['2014-12-08T11:46:42−02:00'] },
  'a span without a date says nothing': { says: 'a span needs at least one date', examples: ['/', '../..'] },
  'EDTF has no blanks': {
    says: 'not written in EDTF',
    examples: ['[1667,1668, 1670..1672]', '[1667, 1672-12]', '{1667, 1670..1672}', '{1960 ,  1961-12}'],
  },
};

/** It refuses them, and we take them. */
export const stricter: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'seasons at the ends of spans, with doubt, and of a year of which digits are not known: its level 3, and told as well as months':
    {
      '1980-21/1980-24': 'spring 1980 to winter 1980–81',
      '2001?-23': 'autumn 2001 (year uncertain)',
      '2001-33?': 'first quarter of 2001 (uncertain)',
      '2012-21/2012-22': 'spring to summer 2012',
      '2014?-22': 'summer 2014 (year uncertain)',
      '2018/2018-23': '2018 to autumn 2018',
      '2018-01?/2018-23': 'January (uncertain) to autumn 2018',
      '2018-21/2018-23': 'spring to autumn 2018',
      '201X-22': 'summer of a year from 2010 to 2019',
      '20XX-41': 'second half of a year from 2000 to 2099',
    },
  'a span between a year that is known and one of which digits are not: it takes it if asked for level 2 alone': {
    '1800/1X01': '1800, until some year from 1001 to 1901, written 1X01',
  },
  'towns and countries had offsets of up to 15:56 hours before they took those of today': {
    '2016-05-02T12:00:00-12:01': '3 May 2016, 00:01:00',
    '2016-05-02T12:00:00-13': '3 May 2016, 01:00:00',
    '2016-05-02T12:00:00-13:00': '3 May 2016, 01:00:00',
    '2016-05-02T12:00:00-14': '3 May 2016, 02:00:00',
    '2016-05-02T12:00:00-14:00': '3 May 2016, 02:00:00',
    '2016-05-02T12:00:00+14:01': '1 May 2016, 21:59:00',
    '2016-05-02T12:00:00+15': '1 May 2016, 21:00:00',
  },
};

/** Both refuse them. */
export const refused: readonly string[] = [
  ...['', '-', '[]', '{}', '-00', '-000', '-0000', 'Y9999', 'Y-9999', 'Y00001', 'Y-00001'],
  ...['2016-00', '2016-13', '2016-13-XX', '2016-05-00', '2016-05-32', '2016-02-30', '2016-02-31', '2016-04-31', '2016-06-31'],
  ...['2016-09-31', '2016-11-31', '156X-09-31', '156X-11-31', '15XX-02-3X', '15XX-2X-25'],
  ...[
    '2016-05-02T00:61:00',
    '2016-05-02T01:01:60',
    '2016-05-02T24:00:01',
    '2016-05-02T12:00:00-00',
    '2016-05-02T12:00:00-00:00',
  ],
  ...['2016-05-02T12:00:00-0000', '2016-05-02T12:00:00-2000', '2016-05-02T12:00:00-1201', '2016-05-02T12:00:00-1300'],
  ...['2016-05-02T12:00:00-1400', '2016-05-02T12:00:00+1401'],
  ...['[1999', '[1999}', '{1999', '{1999]', '2018-21/2017-01-01'],
];
