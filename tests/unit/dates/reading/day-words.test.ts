import { expect, test } from 'vitest';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';

const datesOf = (words: string, language: string) =>
  statedDates(words, language).map(({ year = '_', month = '_', day = '_' }) => `${year}-${month}-${day}`);

test.for([
  ['en', 'on the fourth of May 1907', '1907-5-4'],
  ['en', 'this twenty-first day of May, 1907', '1907-5-21'],
  ['en', 'On the Thirty First Day of December, 1907', '1907-12-31'],
  ['fr', 'le premier mai 1907', '1907-5-1'],
  ['fr', 'le vingt et un mai 1907', '1907-5-21'],
  ['fr', 'le dix-sept du mois de mai 1907', '1907-5-17'],
  ['de', 'am ersten Mai 1907', '1907-5-1'],
  ['de', 'am einundzwanzigsten März 1907', '1907-3-21'],
  ['es', 'el dos de mayo de 1808', '1808-5-2'],
  ['es', 'el veintitrés de mayo de 1907', '1907-5-23'],
  ['it', 'il ventotto maggio 1907', '1907-5-28'],
  ['pt', 'em vinte e cinco de abril de 1974', '1974-4-25'],
  ['ru', 'двадцать первого мая 1907 года', '1907-5-21'],
  ['ru', 'седьмое ноября 1917 года', '1917-11-7'],
  ['uk', 'двадцять третього травня 1907 року', '1907-5-23'],
  ['ar', 'في الرابع من مايو عام 1907', '1907-5-4'],
  ['ar', 'في الحادي والعشرين من شهر مايو 1907', '1907-5-21'],
  ['fa', 'در بیست و یکم مه ۱۹۰۷', '1907-5-21'],
  ['pt', 'aos trinta e um dias do mez de Julho do anno de 1755', '1755-7-31'],
  ['pt', 'primeiro de Novembro do anno de 1755', '1755-11-1'],
  ['es', 'a los treinta y un días del mes de julio del año de 1755', '1755-7-31'],
  ['en', 'on the thirty-first day of the month of July in the year of our Lord 1755', '1755-7-31'],
  ['fr', 'le trente et unième jour du mois de juillet de l’an de grâce 1755', '1755-7-31'],
  ['it', 'ai trenta giorni del mese di luglio dell’anno 1755', '1755-7-30'],
  ['de', 'am einunddreißigsten Tage des Monats Juli im Jahre 1755', '1755-7-31'],
  ['ca', 'el primer d’abril de l’any 1755', '1755-4-1'],
  ['pl', 'trzeciego czerwca 1791', '1791-6-3'],
  ['pl', 'dnia trzydziestego pierwszego maja roku Pańskiego 1791', '1791-5-31'],
  ['cs', 'dne dvacátého třetího června 1791', '1791-6-23'],
  ['sk', 'tretieho júna 1791', '1791-6-3'],
] as const)('%s: %s', ([language, words, date]) => {
  expect(datesOf(words, language)).toEqual([date]);
});

test.for([
  ['en', 'The second may fall in 1914', '1914-_-_'],
  ['en', 'Of the three the first marches in May 1914', '1914-5-_'],
  ['en', 'The Second Division came in May 1914', '1914-5-_'],
  ['fr', 'Les deux moulins de mai 1914', '1914-5-_'],
  ['ru', 'Второго мельника нашли в мае 1914 года', '1914-5-_'],
  ['ar', 'الفصل الرابع طبع في مايو 1914', '1914-5-_'],
] as const)('%s: no day in %s', ([language, words, date]) => {
  expect(datesOf(words, language)).toEqual([date]);
});

test.for([
  ['en', 'It was sold in 1899/1900', ['1899-_-_', '1900-_-_']],
  ['de', 'im Winter 1939/1940', ['1939-_-_', '1940-_-_']],
  ['uz', 'Tegirmon 1907-yil 4-mayda ochildi', ['1907-5-4']],
] as const)('%s: %s', ([language, words, dates]) => {
  expect(datesOf(words, language)).toEqual(dates);
});
