import { expect, test } from 'vitest';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';
import { shownDate } from './shown-date.ts';

/** Times counted from an hour, in the first half of the day; the other half may be meant too. */
test.for([
  ['it', 'Alle cinque e mezza.', 'T05:30'],
  ['it', 'Alle sei meno un quarto partì, alle due e un quarto tornò.', 'T05:45', 'T02:15'],
  ['pt', 'Às cinco e meia.', 'T05:30'],
  ['pt', 'Às seis menos um quarto, às dez para as três.', 'T05:45', 'T02:50'],
  ['pt', 'Era um quarto para as seis.', 'T05:45'],
  ['nl', 'Om half zes, om kwart over vijf, om vijf voor half drie.', 'T05:30', 'T05:15', 'T02:25'],
  ['sv', 'Klockan halv sex, klockan kvart över fem.', 'T05:30', 'T05:15'],
  ['da', 'Klokken halv seks.', 'T05:30'],
  ['nb', 'Klokka halv seks, klokka kvart på tre.', 'T05:30', 'T02:45'],
  ['pl', 'O wpół do szóstej, kwadrans po piątej, za kwadrans szósta.', 'T05:30', 'T05:15', 'T05:45'],
  ['uk', 'О пів на шосту, за чверть шоста.', 'T05:30', 'T05:45'],
  ['ru', 'В половине шестого, без четверти шесть, четверть шестого, в полшестого.', 'T05:30', 'T05:45', 'T05:15', 'T05:30'],
  ['tr', 'Saat beş buçukta, altıya çeyrek kala, beşi on geçe.', 'T05:30', 'T05:45', 'T05:10'],
  ['az', 'Saat altının yarısında.', 'T05:30'],
  ['tr', 'Akşam sekiz buçukta.', 'T20:30'],
  ['el', 'Στις οκτώ και μισή το βράδυ.', 'T20:30'],
  ['it', 'Il 4 maggio 1907, ore 17,30.', '1907-5-4T17:30'],
  ['ko', '1907년 5월 4일 오후 2시 30분에 떠났다', '1907-5-4T14:30'],
  ['en', 'It broke at 1411Z, at 1412 GMT, at 14h13, at 14.14 Uhr.', 'T14:11', 'T14:12', 'T14:13', 'T14:14'],
  ['en', 'At 14.11 on 6 January 2021 it broke.', '2021-1-6T14:11'],
  ['de', 'Um 14.11 Uhr.', 'T14:11'],
  ['fr', 'À 14h11.', 'T14:11'],
  ['es', 'El 4 de mayo de 1945 salió a las diecisiete y treinta.', '1945-5-4T17:30'],
  ['it', 'Partì alle diciassette e trenta.', 'T17:30'],
  ['pt', 'Saiu às dezessete e trinta.', 'T17:30'],
  ['es', 'Salió poco antes de las seis.', 'T06', 'T18'],
  ['it', 'Partì poco prima delle sei; tornò alle otto.', 'T06', 'T18', 'T08', 'T20'],
  ['pt', 'Saiu pouco antes das seis.', 'T06', 'T18'],
  ['el', 'Έφυγε στις έξι.', 'T06', 'T18'],
  ['de', 'Am 4. Mai 1945 in 1945 GMT.', '1945-5-4T19:45'],
  ['fr', 'En 1945 GMT fut adopté.', '1945-_-_'],
  ['es', 'En 1945 GMT se adoptó.', '1945-_-_'],
  ['it', 'Nel 1945 GMT fu adottato.', '1945-_-_'],
  ['sv', 'I 1945 GMT kom.', '1945-_-_'],
  ['ru', 'В 1945 GMT введено.', '1945-_-_'],
  ['pt', 'Pelas 9 horas e 40 minutos da manhã, às nove e quarenta da manhã.', 'T09:40'],
  ['pt', 'Às vinte e uma horas e quarenta minutos.', 'T21:40'],
  ['es', 'A las nueve horas y cuarenta minutos de la mañana, a las 9 y 40 de la mañana.', 'T09:40'],
  ['fr', 'À 9 heures et 40 minutes du matin, à neuf heures et quarante minutes du matin.', 'T09:40'],
  ['it', 'Alle ore 9 e 40 minuti di mattina, alle ore nove minuti 40.', 'T09:40'],
  ['de', 'Um 9 Uhr und 40 Minuten morgens.', 'T09:40'],
  ['en', 'At nine hours and forty minutes in the morning, at 9 o’clock and 40 minutes in the forenoon.', 'T09:40'],
  ['pl', 'O godzinie 9 minut 40, o godz. dziewiątej min. 40.', 'T09:40'],
  ['ru', 'В 9 часов и 40 минут утра.', 'T09:40'],
  ['uk', 'О дев’ятій годині сорок хвилин.', 'T09:40'],
  ['pl', 'Od czwartej do szóstej rano.', 'T04', 'T06'],
  ['pl', 'O godzinie dwudziestej pierwszej.', 'T21'],
  ['ko', '오후 2시 반, 오후 두 시 반에, 오후 두시반.', 'T14:30'],
] as const)('%s: %s', ([language, words, ...expected]) => {
  const found = statedDates(words, language).map(shownDate);
  expect(found).toEqual(expect.arrayContaining([...expected]));
  const minutes = (each: string) => each.slice(-3);
  expect(new Set(found.map(minutes))).toEqual(new Set(expected.map(minutes)));
});

test.for([
  ['es', 'Dio pan a las seis niñas y a las siete niñas.'],
  ['it', 'Diede pane alle sei bambine.'],
  ['pt', 'Deu pão às seis meninas.'],
  ['it', 'Sei e mezzo per cento, due e un quarto di litro.'],
  ['nl', 'Half zes kinderen, kwart over.'],
  ['pl', 'Po piątej klasie.'],
  ['en', 'It took nine hours and forty minutes, and five and ten minutes in the morning.'],
  ['pt', 'Durou nove horas e quarenta minutos.'],
  ['pl', 'W pierwszej części, o czwartej części, po piątej klasie.'],
  ['ko', '두 시즌, 다섯 시민, 세 시간, 또 다시.'],
  ['en', 'In May 1411 zebras came; 14.11 per cent.'],
] as const)('%s: none in "%s"', ([language, words]) => {
  expect(statedDates(words, language).filter(({ hour }) => hour !== undefined)).toEqual([]);
});

test.for([
  ['fr', 'Vers 17 heures, le 31 mai 1907, il vint.'],
  ['fr', 'Le 31 mai 1907, vers 8 heures du soir.'],
  ['fr', 'Le 31 mai 1907, sur les cinq heures.'],
  ['zh', '1907年5月4日19时30分许。'],
] as const)('%s: about, in "%s"', ([language, words]) => {
  const times = statedDates(words, language).filter(({ hour }) => hour !== undefined);
  expect(times.length).toBeGreaterThan(0);
  expect(times.map(({ timeDoubt }) => timeDoubt)).toEqual(times.map(() => 'about'));
});

/** The clock that words name at a time; nothing where it is that of the text. */
test.for([
  ['de', 'um 14.11 Uhr Sommerzeit', 'elsewhere'],
  ['de', 'um 14.11 Uhr deutscher Sommerzeit', 'Europe/Berlin'],
  ['de', 'um 14.11 Uhr mitteleuropäischer Sommerzeit', 120],
  ['de', 'um 14.11 Uhr Londoner Zeit', 'Europe/London'],
  ['de', 'um 14.11 Uhr WEZ', 0],
  ['de', 'um 14.11 Uhr Ortszeit', undefined],
  ['en', 'at 14:11 Central European Time', 60],
  ['en', 'at 14:11 MSK', 'Europe/Moscow'],
  ['en', 'at 14:11 (Moscow time)', 'Europe/Moscow'],
  ['en', 'at 14:11 British Summer Time', 'Europe/London'],
  ['en', 'at 14:11 Eastern', 'elsewhere'],
  ['en', 'at 14:11 Central Bank', undefined],
  ['en', 'at 14:11 Ulaanbaatar time', 'elsewhere'],
  ['en', 'at 14:11 local time', undefined],
  ['fr', 'à 14 h 11, heure de Londres', 'Europe/London'],
  ['fr', 'à 14 h 11 heure de Paris', 'Europe/Paris'],
  ['fr', 'à 14 h 11 heure d’été', 'elsewhere'],
  ['fr', 'à 14 h 11 (heure locale)', undefined],
  ['fr', 'à 14h11 TU', 0],
  ['es', 'a las 14:11 hora peninsular', 'Europe/Madrid'],
  ['it', 'alle 14:11 ora legale', 'elsewhere'],
  ['it', 'alle 14:11 ora di Roma', 'Europe/Rome'],
  ['ru', 'в 14:11 по московскому времени', 'Europe/Moscow'],
  ['ru', 'в 14:11 мск', 'Europe/Moscow'],
  ['ru', 'в 14:11 по летнему времени', 'elsewhere'],
  ['uk', 'о 14:11 за київським часом', 'Europe/Kyiv'],
  ['zh', '北京时间14:11', 'Asia/Shanghai'],
  ['zh', '当地时间14:11分', undefined],
] as const)('%s: %s is told by the clock %s', ([language, words, zone]) => {
  expect([...new Set(statedDates(words, language).map((date) => date.zone))]).toEqual(
    statedDates(words, language).length === 0 ? [] : [zone],
  );
});
