import { expect, test } from 'vitest';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';

const inOurs = (language: string, words: string) =>
  statedDates(words, language).map(({ year = '_', month = '_', day = '_' }) => `${year}-${month}-${day}`);

test.for([
  ['ar', 'في سنة ١٣٢٥ هـ'],
  ['ar', 'عام 1325 للهجرة'],
  ['ar', 'سنة 1325 هجرية، 10 رجب 1325'],
  ['fa', 'در سال ۱۲۸۶ هجری شمسی، ۱۲ اردیبهشت ۱۲۸۶'],
  ['ur', '۱۳۲۵ھ'],
  ['en', 'in 1325 AH; in A.H. 1325; between 1325 and 1327 AH'],
  ['en', 'in 1325 of the Hijra; the Hijri year 1325; 10 Rajab 1325'],
  ['en', 'in the year 7 of the reign; the year 753 ab urbe condita'],
  ['en', '1900 E.C.; the Ethiopian year 1900; 5667 AM'],
  ['fr', "l'an 1325 de l'hégire"],
  ['fr', "le 18 brumaire an VIII; le 18 brumaire an 8; l'an 2 de la République"],
  ['de', 'im Jahr 1325 der Hidschra'],
  ['es', 'en el año 1325 de la hégira'],
  ['ru', 'в 1325 году хиджры; в 1325 г. по хиджре'],
  ['tr', 'hicri 1325 yılında; 1325 (Hicri)'],
  ['en', '1325 (AH); Year 36 of the Republic of China'],
  ['ar', '1325 (هـ)'],
  ['hi', 'विक्रम संवत 1964'],
  ['bn', '১৩১৪ বঙ্গাব্দ'],
  ['am', '1900 ዓ.ም.'],
  ['th', 'พ.ศ. 2450'],
  ['zh', '民国元年；光绪三十三年四月初四；乾隆5年3月；丁未年四月；农历四月初四'],
  ['ja', '慶応4年1月3日；明治時代；昭和の初め；昭和99年；明治天皇'],
  ['ko', '단기 4240년; 음력 4월 4일'],
] as const)('%s: no date of ours is in "%s"', ([language, words]) => {
  expect(inOurs(language, words)).toEqual([]);
});

test.for([
  ['ar', 'سنة 1325 هـ الموافق 1907 م', '1907-_-_'],
  ['ar', '10 رجب 1325 هـ / 18 أغسطس 1907 م', '1907-8-18'],
  ['ar', 'في رمضان 1990', '1990-_-_'],
  ['fa', '۴ مه ۱۹۰۷؛ سال ۱۲۸۶ میلادی', '1907-5-4', '1286-_-_'],
  ['en', 'In 1907 (1325 AH), in Ramadan 1990, in the year 871', '1907-_-_', '1990-_-_', '871-_-_'],
  ['en', 'In 622 the Hijra began. In the year 1325 of our era.', '622-_-_', '1325-_-_'],
  ['en', 'in 1792, of the Republic; the Republic of 1907', '1792-_-_', '1907-_-_'],
  ['fr', "en l'an 842, en 1907 de la République", '842-_-_', '1907-_-_'],
  ['ru', 'в 1907 году (1325 год хиджры)', '1907-_-_'],
  ['tr', '4 Nisan 1325, 4 Mayıs 1907', '1325-4-4', '1909-4-17', '1907-5-4'],
  ['tr', '31 Mart 1325', '1325-3-31', '1909-4-13'],
  ['en', 'on 31 Mart 1325, 1 Mart 1333', '1909-4-13', '1917-3-1'],
  ['zh', '1907年5月4日，公元862年，光绪三十三年', '1907-5-4', '862-_-_'],
  ['zh', '在此，磨坊一九〇七年五月四日', '1907-5-4'],
  ['ja', '明治40年5月4日。西暦1907年', '1907-5-4', '1907-_-_'],
  ['ja', '昭和三年十一月十日、大正元年、平成31年4月、令和元年五月一日', '1928-11-10', '1912-_-_', '2019-4-_', '2019-5-1'],
  ['ja', '明治四十五年から昭和2年度まで', '1912-_-_', '1927-_-_'],
  ['zh', '昭和十二年七月七日', '1937-7-7'],
  // Before 1873 the months are those of a lunar year, the last of which may lie in our next.
  ['ja', '明治5年5月3日', '1872-_-_'],
  ['ja', '明治元年', '1868-_-_'],
  ['ja', '明治四年十二月', '1871-_-_', '1872-_-_'],
  ['ja', '明治6年1月1日', '1873-1-1'],
] as const)('%s: dates of ours beside others, in "%s"', ([language, words, ...dates]) => {
  expect(inOurs(language, words)).toEqual(dates);
});

test.for([
  ['fa', 'در سده ۶ هجری'],
  ['ar', 'القرن السادس الهجري'],
  ['en', 'in the 6th century AH'],
] as const)('%s: a century of the Hijra in years of ours, in "%s"', ([language, words]) => {
  expect(statedDates(words, language).map(({ years }) => years)).toEqual([{ from: 1107, to: 1204 }]);
});

test('a decade of a century in Polish', () => {
  const found = statedDates('W latach dwudziestych XX wieku, w latach trzydziestych.', 'pl');
  expect(found.map(({ years }) => years?.from)).toEqual([1920, 1930, 1830]);
});
