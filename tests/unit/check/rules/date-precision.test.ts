import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

/** The problem of an event with this date that cites these words; undefined if there is none. */
function tooPrecise(date: string, words: string, fields: Readonly<Record<string, string>> = {}): string | undefined {
  const { problems } = checkDate(date, words, fields);
  expect(problems.filter(({ code }) => !['date-too-precise', 'dated-sentence-uncited'].includes(code))).toEqual([]);
  return problems.find(({ code }) => code === 'date-too-precise')?.message;
}

function checkDate(date: string, words: string, fields: Readonly<Record<string, string>> = {}, language = 'en') {
  return checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language }),
    'events/a.md': eventFile({ date, citations: [{ source: 'diary', quote: JSON.stringify(words), ...fields }] }),
  });
}

test.for([
  ['a day named in full', '1907-05-04', 'It opened on 4 May 1907.'],
  ['a day with its letters', '1907-05-04', 'It opened on May 4th, 1907.'],
  ['a day with a zero before it', '1907-05-04', 'It opened on 04 May 1907.'],
  ['a month cut short', '1907-09-04', 'It opened on 4 Sept. 1907.'],
  ['a month in capitals', '1907-05-04', 'IT OPENED ON 4 MAY 1907.'],
  ['a month broken at a line end', '1907-10-04', 'It opened on 4 Octo-\nber 1907.'],
  ['a month alone', '1907-05', 'It opened in May 1907.'],
  ['a year alone', '1907', 'It opened in 1907.'],
  ['less than the words say', '1907', 'It opened on 4 May 1907.'],
  ['a span', '1907-05-04/1907-06-02', 'It stood from 4 May to 2 June 1907.'],
  ['a span whose second year is cut short', '1948/1953', 'It stood in 1948-53.'],
  ['a season, taken from the sense of the words', '1907-21', 'It opened in the warm months of 1907.'],
  ['a span of seasons, as its months', '1905-03/1906-11', 'It stood from the spring of 1905 to the autumn of 1906.'],
  ['ends that are uncertain', '1907-05-04?/1907-06-02?', 'It opened in that spring.'],
  ['an open end', '1907-05/..', 'It has stood since May 1907.'],
] as const)('good: %s', ([, date, words]) => {
  expect(tooPrecise(date, words)).toBeUndefined();
});

test.for([
  ['the end of a day, as the beginning of the next', '1907-05-05T00:00Z', 'It opened on 4 May 1907 at 24:00.'],
  ['the end of a year', '1908-01-01T00:00Z', 'It opened on 31 December 1907 at 24:00.'],
  ['midnight, at the end of a day', '1907-05-05T00:00Z', 'It opened on 4 May 1907 at midnight.'],
  ['midnight, at its beginning', '1907-05-04T00:00Z', 'It opened on 4 May 1907 at midnight.'],
  ['an hour in words', '1907-05-04T14:30Z', 'It opened on 4 May 1907 at half past two.'],
  ['an hour before it is full', '1907-05-04T17:45Z', 'It opened on 4 May 1907 at a quarter to six.'],
  ['an hour in four digits', '1907-05-04T14:11Z', 'It opened at 1411 hours on 4 May 1907.'],
] as const)('good: %s', ([, date, words]) => {
  expect(tooPrecise(date, words)).toBeUndefined();
});

test.for([
  ['pt', '1755-11-01T09:40Z', 'primeiro de Novembro do anno de 1755, pelas nove horas e quarenta minutos da manhã', undefined],
  ['pt', '1755-10-02T09:40Z', 'primeiro de Novembro do anno de 1755, pelas nove horas e quarenta minutos da manhã', 'October'],
  ['pt', '1755-11-01T21:40Z', 'primeiro de Novembro do anno de 1755, pelas nove horas e quarenta minutos da manhã', '21:40'],
  ['pl', '1791-06-03T04:00Z', 'trzeciego czerwca 1791, o czwartej rano', undefined],
  ['pl', '1791-06-03T16:00Z', 'trzeciego czerwca 1791, o czwartej rano', '16:00'],
  ['ko', '1919-03-01T14:30Z', '1919년 3월 1일 오후 두 시 반', undefined],
  ['ko', '1919-03-01T02:30Z', '1919년 3월 1일 오후 두 시 반', '02:30'],
] as const)('%s: %s of %s', ([language, date, words, lacking]) => {
  const messages = checkDate(date, words, {}, language).problems.map(({ message }) => message);
  if (lacking === undefined) expect(messages).toEqual([]);
  else expect(messages.join(' ')).toContain(lacking);
});

test.for([
  [
    'the beginning of a day that ended',
    '1907-05-04T00:00Z',
    'It opened on 4 May 1907 at 24:00.',
    '4 May 1907, 00:00, as one date',
  ],
  ['the other half of the day', '1907-05-04T14:30Z', 'It opened on 4 May 1907 at half past two a.m.', 'the time 14:30'],
  ['a day where a month is named', '1907-05-04', 'It opened in May 1907.', 'the day 4'],
  ['a month where a year is named', '1907-05', 'It opened in 1907.', 'May'],
  ['a year where none is named', '1907', 'It opened in May.', 'the year 1907'],
  ['another day', '1907-05-04', 'It opened on 14 May 1907.', 'the day 4'],
  ['another month', '1907-05-04', 'It opened on 4 March 1907.', 'May'],
  ['a year that is part of a larger number', '1907', 'It holds 19070 books.', 'the year 1907'],
  ['a year of a decade', '1900', 'It opened in the 1900s.', 'the year 1900'],
  ['a word that begins like a month', '1907-12', 'It was declared open in 1907.', 'December'],
  ['a word that begins like another month', '1907-03', 'Its market opened in 1907.', 'March'],
  ['parts of two dates', '1911-05-04', 'It opened on 4 May 1907 and burned on 12 June 1911.', '4 May 1911 as one date'],
  ['a year beside another date', '1908-05-04', 'In 1908, as on 4 May, it stood.', '4 May 1908 as one date'],
  ['a day that is a count', '1907-05-04', 'It had 4 guests in May 1907.', 'the day 4'],
  ['a verb', '1914-05-03', 'It may fall in 1914, on page 3.', 'the day 3 and May'],
  ['points in another order', '1912-07-05', 'It opened on 05.06.1912.', 'July'],
  ['a month of no season of a span', '1905-03/1906-07', 'It stood from spring 1905 to autumn 1906.', 'July'],
  [
    'a year of no season of a span',
    '1905-03/1907-11',
    'It stood from spring 1905 to autumn 1906.',
    'November and the year 1907',
  ],
  ['the end of a span', '1907-05-04/1907-06-02', 'It stood from 4 May to June 1907.', 'the day 2'],
] as const)('bad: %s', ([, date, words, lacking]) => {
  expect(tooPrecise(date, words)).toBe(`The date ${date} says more than these words: they do not name ${lacking}.`);
});

const burned = 'In October 79 the mountain burned.';
const mayBeOther = 'may be a year of any century';
const notNamed = 'Write 0079 as the date';

test.for<readonly [string, words: string, after: string, published: string, hint: string | undefined]>([
  ['an era in the words', 'In October 79 it burned, AD 79.', '', 'not stated', undefined],
  ['no era', burned, '', 'not stated', mayBeOther],
  ['an era near them', burned, 'Caesar fell in 44 BC.', 'not stated', undefined],
  ['an era far away', burned, `${'It stood long. '.repeat(60)}Caesar fell in 44 BC.`, 'not stated', mayBeOther],
  ['an era of late years near them', burned, 'It was rebuilt in AD 1650.', 'not stated', mayBeOther],
  ['a document of early years', burned, '', '"0105"', undefined],
  ['a document of late years', burned, '', '"1979"', mayBeOther],
  ['a count', 'In October 79 men came; AD 79 was dry.', '', 'not stated', notNamed],
  ['a year cut short', 'In October ’79 it burned, as in AD 79.', '', 'not stated', notNamed],
])('October 79 may be the year 79: %s', ([, words, after, published, hint]) => {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words} ${after}\n`, { published }),
    'events/a.md': eventFile({ date: '"0079-10"', citations: [{ source: 'diary', quote: JSON.stringify(words) }] }),
  });
  const hints = problems.flatMap((each) => (each.code === 'date-too-precise' ? [each.hint] : []));
  expect(hints).toEqual(hint === undefined ? [] : [expect.stringContaining(hint) as string]);
});

test('October 79 is never the year 79 of an event of 1979', () => {
  const words = 'In AD 79 it shook. In October 79 the mountain burned.';
  expect(tooPrecise('1979-10', words)).toContain('the year 1979');
});

test.for([
  ['ar', 'افتتحت سنة ١٣٢٥ هـ.', '1325'],
  ['fr', "Il ouvrit l'an 1325 de l'hégire.", '1325'],
  ['zh', '光绪三十三年四月初四开业。', '1907-04'],
] as const)('%s: a year of another calendar is not named in ours: %s', ([language, words, date]) => {
  const codes = (of: string, fields = {}) => checkDate(of, words, fields, language).problems.map(({ code }) => code);
  expect(codes(date)).toContain('date-too-precise');
  expect(codes('1907-05-15', { dateBasis: 'context' })).not.toContain('date-contradicted');
});

test('a date taken from the surroundings or counted from a neighbour is not held to its words', () => {
  for (const dateBasis of ['context', 'relative'])
    expect(tooPrecise('1907-05-04', 'It opened.', { dateBasis })).toBeUndefined();
});

test("a telling's own date is held to its words", () => {
  expect(tooPrecise('1907-05', 'It opened on 5 May 1907.', { date: '1907-05-05' })).toBeUndefined();
  expect(tooPrecise('1907-05', 'It opened on 4 May 1907.', { date: '1907-05-05' })).toContain('1907-05-05');
});

test('of words in a language whose dates are not read, nothing is said that may be false', () => {
  const words = 'Anno Domini MCMVII mense Maio molendinum apertum est.';
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language: 'la' }),
    'events/a.md': eventFile({ date: '1907-05', citations: [{ source: 'diary', quote: words }] }),
  });
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'date-too-precise: It is not known whether these words name the date 1907-05: dates in the language "la" are not read.',
  ]);
});

test.for([
  ['fr', '1907-05-04', 'Il ouvrit le 4 mai 1907.'],
  ['de', '1911-03-12', 'Sie wurde am 12. März 1911 verkauft.'],
  ['es', '1907-05-04', 'Abrió el 4 de mayo de 1907.'],
  ['ru', '1907-05', 'Она открылась в мае 1907 года.'],
  ['az', '1907-05-04', 'Dəyirman 1907-ci il mayın 4-də açıldı.'],
  ['ar', '1912-05-04', 'فتحت الطاحونة في ٤ مايو ١٩١٢.'],
  ['he', '1907-05-04', 'הטחנה נפתחה ב-4 במאי 1907.'],
  ['zh', '1908-06-05', '磨坊于1908年6月5日修好。'],
  ['mul', '1908-06-05', '磨坊于1908年6月5日修好。'],
  ['la', '1907-05-04', 'Aperta est 1907-05-04.'],
] as const)('a date is read in the language of its document: %s', ([language, date, words]) => {
  const found = (edtf: string) =>
    checkDate(edtf, words, {}, language).problems.flatMap(({ code }) => (code === 'dated-sentence-uncited' ? [] : code));
  expect(found(date)).toEqual([]);
  expect(found('1913-07')).toEqual(['date-too-precise']);
});

const contradicted = (date: string, words: string, dateBasis: string) =>
  checkDate(date, words, { dateBasis }).problems.filter(({ code }) => code === 'date-contradicted').length > 0;

test.for([
  ['another year', '1908-05-04', 'It opened on 4 May 1907.', true],
  ['another year, of the only clause', '1908', 'It opened in 1907.', true],
  ['another day, of the only clause', '1907-05-05', 'On 4 May, it opened.', true],
  ['another month', '1907-06', 'In May 1907, when all was dry, it opened.', true],
  ['the same day, without its year', '1907-05-04', 'On 4 May, it opened.', false],
  ['one of two dates', '1907-05-04', 'It opened on 4 May 1907 and burned in 1911.', false],
  ['no date', '1907-05-04', 'It opened.', false],
  ['the date of something else', '1911', 'The mill, which was built in 1907, burned.', false],
  ['a day of the span', '1907-05/1907-07', 'It opened on 4 June.', false],
  ['a date in doubt', '1908~', 'It opened in 1907.', false],
  ['another season', '1907-07-24', 'It opened in the spring of 1907.', true],
  ['the end of the day before', '1907-05-05T00:00Z', 'It opened on 4 May at 24:00.', false],
  ['the season', '1907-04-24', 'It opened in the spring of 1907.', false],
  ['the season of the south', '1974-12-25', 'It came in the summer of 1974.', false],
  ['another season for a season', '1907-24', 'It opened in the summer of 1907.', true],
] as const)('a date from around the words may not be contradicted by them: %s', ([, date, words, is]) => {
  expect(contradicted(date, words, 'context')).toBe(is);
});

test('brackets of Chinese part clauses too', () => {
  const codes = checkDate('1911', '水磨（1907年建成）烧毁。', { dateBasis: 'context' }, 'zh').problems.map(({ code }) => code);
  expect(codes).not.toContain('date-contradicted');
});

test('a date that the words name contradicts no season of something else', () => {
  expect(contradicted('1907-05-04', 'After the summer of 1907 it opened on 4 May 1907.', 'explicit')).toBe(false);
  expect(contradicted('1907-24', 'It opened in the summer of 1907.', 'explicit')).toBe(true);
  expect(contradicted('1907-05-06', 'It opened two days after 4 May 1907.', 'relative')).toBe(false);
});

test.for([
  ['en', 'The church, they say, was finished in the autumn of 1897.', ['date-contradicted']],
  ['fr', "L'église, dit-on, fut achevée à l'automne 1897.", ['date-contradicted']],
  ['ru', 'Церковь, говорят, закончили осенью 1897 года.', ['date-contradicted']],
  ['de', 'Die Kirche, sagt man, wurde im Herbst 1897 fertig.', ['date-contradicted']],
  ['en', 'It was finished in 1897. The tower, they say, leans.', ['date-contradicted']],
  ['en', 'The house, built in 1897, burned.', []],
  ['ru', 'Церковь 1897 г. постройки, говорят, сгорела.', []],
  ['en', 'The house, built in 1897. It burned, they say, in the autumn of 1950.', []],
] as const)('%s: what a context may not leave open: %s', ([language, words, expected]) => {
  const { problems } = checkDate('1950', words, { dateBasis: 'context' }, language);
  expect(problems.map(({ code }) => code).filter((code) => code !== 'dated-sentence-uncited')).toEqual(expected);
});

test.for([
  ['ja', '1865', '慶応元年に廃業した。', '慶応元年'],
  ['ar', '1907', 'توفي سنة 1325 هجرية في القرية.', '1325 هجرية'],
  ['ar', '1907', 'توفي سنة 1325 هـ في القرية.', '1325 هـ'],
  ['en', '1907', 'It opened in 1325 AH.', '1325 AH'],
  ['th', '1907', 'เปิดใน พ.ศ. 2450', 'พ.ศ. 2450'],
] as const)('%s: years of another calendar are named in the hint', ([language, date, words, calendar]) => {
  const [found] = checkDate(date, words, {}, language).problems.filter(({ code }) => code === 'date-too-precise');
  expect(found?.hint).toContain(`"${calendar}" counts in another calendar`);
  const codes = checkDate(date, words, { dateBasis: 'context' }, language).problems.map(({ code }) => code);
  expect(codes.filter((code) => code !== 'dated-sentence-uncited')).toEqual([]);
});

test.for([
  ['1928', '昭和三年に廃業した。', undefined],
  ['1928-11-10', '昭和三年十一月十日に廃業した。', undefined],
  ['1872', '明治5年に開業した。', undefined],
  ['1872', '明治5年5月3日に開業した。', undefined],
  ['1872-06-08', '明治5年5月3日に開業した。', 'Write 1872 as the date'],
  ['1929', '昭和三年に廃業した。', 'Quote the words that name'],
] as const)('years of Japan’s eras are those of ours, and its lunar months none: %s, %s', ([date, words, hint]) => {
  const [found] = checkDate(date, words, {}, 'ja').problems.filter(({ code }) => code === 'date-too-precise');
  expect(found?.hint).toEqual(hint === undefined ? undefined : expect.stringContaining(hint));
  expect(found?.hint ?? '').not.toContain('islamic');
});
