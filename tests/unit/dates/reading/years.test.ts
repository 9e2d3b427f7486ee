import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/dates/find-dates.ts';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';
import { shownDate } from './shown-date.ts';

type Row = readonly [language: string, words: string, ...expected: string[]];

const read = ([language, words, ...expected]: Row) => {
  expect(statedDates(words, language).map(shownDate)).toEqual(expected);
};

describe('a year in words is that year:', () => {
  test.for<Row>([
    ['en', 'In eighteen hundred and ten the mill burned.', '1810-_-_'],
    ['en', 'It was built in the year one thousand eight hundred and ten.', '1810-_-_'],
    ['en', 'In the year of our Lord one thousand six hundred and twelve he died.', '1612-_-_'],
    ['en', 'On the fourth of May, eighteen hundred and ten, it burned.', '1810-5-4'],
    ['en', 'The mill was built in nineteen forty-five.', '1945-_-_'],
    ['en', 'It was sold in the year twenty twenty-four.', '2024-_-_'],
    ['fr', 'Le moulin brûla en l’an mil huit cent dix.', '1810-_-_'],
    ['fr', 'Le 4 mai mil huit cent dix, il vint.', '1810-5-4'],
    ['fr', 'L’an de grâce mil six cent quatre-vingt-dix-neuf, il mourut.', '1699-_-_'],
    ['fr', 'En dix-huit cent soixante-dix, il vint.', '1870-_-_'],
    ['de', 'Im Jahre achtzehnhundertzehn brannte sie.', '1810-_-_'],
    ['de', 'Im Jahre des Herrn sechzehnhundertsechsundsiebzig starb er.', '1676-_-_'],
    ['de', 'Am vierten Mai achtzehnhundertzehn kam er.', '1810-5-4'],
    ['de', 'Im Jahr zweitausendzehn öffnete sie.', '2010-_-_'],
    ['nl', 'In het jaar achttienhonderdtien brandde het.', '1810-_-_'],
    ['sv', 'År adertonhundratio brann den.', '1810-_-_'],
    ['es', 'En el año de mil ochocientos diez ardió.', '1810-_-_'],
    ['es', 'El cuatro de mayo de mil novecientos treinta y seis ardió.', '1936-5-4'],
    ['it', 'Nel milleottocentodieci bruciò.', '1810-_-_'],
    ['it', 'Il 4 maggio milleottocentoquarantotto, l’anno milleseicentododici.', '1848-5-4', '1612-_-_'],
    ['pt', 'No ano de mil oitocentos e dez ardeu.', '1810-_-_'],
    ['pt', 'A 4 de maio de mil novecentos e quinze ardeu.', '1915-5-4'],
    ['ru', 'Она сгорела в тысяча восемьсот десятом году.', '1810-_-_'],
    ['ru', 'Четвертого мая тысяча девятисотого года; в две тысячи десятом году.', '1900-5-4', '2010-_-_'],
    ['uk', 'Він згорів у тисяча вісімсот десятому році.', '1810-_-_'],
    ['pl', 'Spłonął w roku tysiąc osiemset czterdziestym piątym.', '1845-_-_'],
    ['tr', 'Bin sekiz yüz on yılında yandı.', '1810-_-_'],
    ['az', 'O, min səkkiz yüz onuncu ildə yandı.', '1810-_-_'],
    ['ar', 'احترقت في سنة ألف وثمانمائة وعشرة.', '1810-_-_'],
  ])('%s: %s', read);
});

describe('a year in Roman numerals, where it is clearly one:', () => {
  test.for<Row>([
    ['en', 'Printed anno MDCXII at London.', '1612-_-_'],
    ['en', 'London, MDCCXLII.', '1742-_-_'],
    ['en', 'In MDCCC, it was bound.', '1800-_-_'],
    ['fr', 'Fait à Paris, le 4 mai MDCCXC.', '1790-5-4'],
    ['de', 'Im Jahre MDC wurde sie gebaut.', '1600-_-_'],
    ['it', 'Fu costruito nel MDCCXLII.', '1742-_-_'],
  ])('%s: %s', read);
});

describe('a century by its hundreds is that century:', () => {
  test.for<Row>([
    ['it', 'Nel Quattrocento crebbe.', '1401..1500', '1400..1499'],
    ['it', 'Un pittore del ’500 lo vide.', '1501..1600', '1500..1599'],
    ['it', 'Dell’Ottocento non resta nulla.', '1801..1900', '1800..1899'],
    ['en', 'It is a palace of the Cinquecento.', '1501..1600', '1500..1599'],
  ])('%s: %s', read);
});

describe('numbers that are no years:', () => {
  test.for<Row>([
    ['en', 'Eighteen hundred and ten men died, in nineteen hundred houses.'],
    ['en', 'In twenty twelve-man boats they came, at nineteen hundred feet.'],
    ['en', 'Chapter MDCXII of the MCC, vol. MDCCXLII, in MIX.'],
    ['fr', 'Mille huit cent dix hommes vinrent, dix-huit cents autres non.'],
    ['de', 'Achtzehnhundertzehn Menschen kamen.'],
    ['es', 'Mil ochocientos diez hombres vinieron.'],
    ['it', 'Cinquecento uomini vennero con la Cinquecento, e ’500 non è nulla.'],
    ['ru', 'Тысяча восемьсот человек пришли.'],
    ['tr', 'Bin sekiz yüz on kişi geldi.'],
    ['ar', 'في سنة ألف وثلاثمائة وعشرة للهجرة.'],
    ['fa', 'سال هزار و سیصد و بیست'],
  ])('%s: %s', read);
});

describe('a date in another script than its text is read whole:', () => {
  test.for<Row>([
    ['en', 'He wrote “от 5 мая 1948 года” on it.', '1948-5-5'],
    ['en', 'The letter of ١٤ مايو ١٩٤٨ says so.', '1948-5-14'],
    ['de', 'Es heißt dort: 1928年11月10日.', '1928-11-10'],
    ['ru', 'Там написано: 4 May 1907.', '1907-5-4'],
  ])('%s: %s', read);
});

test.for([
  ['en', 'In eighteen hundred and ten the mill burned on 5 May 1811.', ['eighteen hundred and ten', '5 May 1811']],
  ['de', 'Im Jahre achtzehnhundertzehn brannte sie.', ['achtzehnhundertzehn']],
  ['en', 'He wrote “от 5 мая 1948 года” on it.', ['5 мая 1948']],
  ['en', 'Eighteen hundred and ten men came.', []],
] as const)('%s: the dates of a text have them too: %s', ([language, words, expected]) => {
  expect(findDates(words, language).map(({ start, end }) => words.slice(start, end))).toEqual(expected);
});
