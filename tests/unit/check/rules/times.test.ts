import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const site = readFileSync(join(import.meta.dirname, '../../../fixtures/sites/minimal/content/site.yaml'), 'utf8');

/** The time that contradicts a date which comes from around these words; undefined if none does. */
function contradicting(date: string, words: string, language: string, timeZone?: string): string | undefined {
  const { problems } = checkVariant({
    ...(timeZone && { 'site.yaml': `${site}timeZone: ${timeZone}\n` }),
    ...sourceFiles('diary', `${words}\n`, { language }),
    'events/a.md': eventFile({
      date: JSON.stringify(date),
      citations: [{ source: 'diary', quote: JSON.stringify(words), dateBasis: 'context' }],
    }),
  });
  const found = problems.filter(({ code }) => code !== 'dated-sentence-uncited');
  expect(found.filter(({ code }) => code !== 'date-contradicted')).toEqual([]);
  return found.map(({ message }) => /another time, "(?<time>.*)"/u.exec(message)?.groups?.['time'] ?? message)[0];
}

const contradicted: readonly (readonly [language: string, time: string, words: string, contradicting: string])[] = [
  ['en', '16:50', 'The door was broken at 16:20.', '16:20'],
  ['en', '16:50', 'At 16:20, the door was broken, and the crowd went in.', '16:20'],
  ['en', '05:05', 'The door was broken at 5:05 pm.', '5:05 pm'],
  ['en', '17:05', 'The door was broken at 5:05 a.m.', '5:05 a.m.'],
  ['en', '05:05', 'The door was broken at 17:05.', '17:05'],
  ['en', '17:05', 'The door was broken at 05:05.', '05:05'],
  ['en', '02:40', 'The door was broken at half past two.', 'half past two'],
  ['en', '17:15', 'The door was broken at a quarter to five.', 'a quarter to five'],
  ['en', '13:00', 'The door was broken at noon.', 'noon'],
  ['en', '14:11', 'The door was broken at 4 o’clock.', '4 o’clock'],
  ['en', '14:11', 'It broke at 1412 hours.', '1412 hours'],
  ['en', '15:30', 'The door was broken at 14:11; the hall was empty at 16:20.', '14:11'],
  ['en', '18:00', 'They held the hall from 14:11 to 16:20.', '14:11'],
  ['en', '16:20', 'At 16:20 GMT+4 the door was broken.', '16:20 GMT+4'],
  ['en', '16:20', 'At 16:20 UTC-5 the door was broken.', '16:20 UTC-5'],
  ['en', '18:30', 'At about 16:20 the door was broken.', '16:20'],
  ['en', '16:21:10', 'At 16:20 the door was broken.', '16:20'],
  ['en', '16', 'At 17:20 the door was broken.', '17:20'],
  ['en', '16:50', 'On 4 May 1907, at 16:20, the door was broken.', '16:20'],
  ['de', '16:50', 'Die Tür wurde um 16.20 Uhr aufgebrochen.', '16.20 Uhr'],
  ['de', '16:50', 'Die Tür brach um halb fünf.', 'halb fünf'],
  ['fr', '16:50', 'La porte fut forcée à 16 h 20.', '16 h 20'],
  ['fr', '16:50', 'La porte fut forcée à quatre heures et demie.', 'quatre heures et demie'],
  ['es', '05:05', 'La puerta cedió a las 5:05 de la tarde.', '5:05 de la tarde'],
  ['ru', '16:50', 'Дверь взломали в 16:20.', '16:20'],
  ['ru', '16:50', 'Дверь взломали в половине пятого.', 'половине пятого'],
  ['az', '16:50', 'Qapı saat 16:20-də sındırıldı.', 'saat 16:20'],
  ['ar', '16:50', 'كسر الباب الساعة 4:20 مساء.', 'الساعة 4:20 مساء'],
  ['zh', '16:50', '门在下午4时20分被打破。', '下午4时20分'],
  ['ja', '16:50', '扉は午後4時20分に破られた。', '午後4時20分'],
  ['pt', '21:40', 'Começou pelas nove horas e quarenta minutos da manhã.', 'nove horas e quarenta minutos da manhã'],
  ['pl', '16:00', 'O czwartej rano wyważono drzwi.', 'czwartej rano'],
  ['pl', '10:00', 'O godzinie jedenastej wyważono drzwi.', 'godzinie jedenastej'],
  ['uk', '16:00', 'О четвертій ранку двері виламали.', 'четвертій ранку'],
  ['cs', '16:00', 'Ve čtyři hodiny ráno vyrazili dveře.', 'čtyři hodiny ráno'],
  ['ko', '15:30', '오후 두 시 반에 문이 부서졌다.', '오후 두 시 반'],
];

describe('a time that its words contradict, though it comes from around them', () => {
  test.for(contradicted)('%s %s: %s', ([language, time, words, expected]) => {
    expect(contradicting(`1907-05-04T${time}Z`, words, language)).toBe(expected);
  });
});

/** False alarms: what must stay silent. */
const silent: readonly (readonly [language: string, time: string, words: string])[] = [
  ['en', '16:20', 'The door was broken at 16:20.'],
  ['en', '16:20:30', 'The door was broken at 16:20.'],
  ['en', '16', 'The door was broken at 16:20.'],
  ['en', '17:05', 'The door was broken at 5:05.'],
  ['en', '05:05', 'The door was broken at 5:05.'],
  ['en', '14:40', 'They came at about two and left at 14:40.'],
  ['en', '17:05', 'The door was broken at 5:05 in the afternoon.'],
  ['en', '16:50', 'The door was broken.'],
  ['en', '16:50', 'The door was broken after 16:20.'],
  ['en', '16:50', 'Until 17:00 nobody came.'],
  ['en', '16:50', 'By 17:00 the hall was full.'],
  ['en', '15:00', 'They held the hall from 14:11 to 16:20.'],
  ['en', '15:00', 'Between 14:11 and 16:20 the hall was held.'],
  ['en', '16:30', 'Between 4 and 5 pm the hall was held.'],
  ['en', '00:30', 'From 23:30 to 01:15 the hall was held.'],
  ['en', '16:50', 'The door was broken at 16:20; half an hour later the hall was empty.'],
  ['en', '16:50', 'At 16:20 the door broke. Thirty minutes later they went.'],
  ['en', '16:25', 'The meeting, which had been called for 16:00, was opened by the mayor.'],
  ['en', '16:25', 'The session scheduled for 16:00 began.'],
  ['en', '16:50', 'At about 16:20 the door was broken.'],
  ['en', '16:20', 'At 16:20 GMT the door was broken.'],
  ['en', '12:20', 'At 16:20 (UTC+4) the door was broken.'],
  ['en', '21:20', 'At 16:20 EST the door was broken.'],
  ['en', '13:20', 'At 16:20 Moscow time the door was broken.'],
  ['en', '16:50', 'Verse 16:20 was read.'],
  ['en', '16:50', 'On 3 May the door was broken at 16:20.'],
  ['en', '00:00', 'The door was broken at midnight.'],
  ['de', '16:20', 'Die Tür wurde um 4.20 Uhr nachmittags aufgebrochen.'],
  ['de', '16:50', 'Zwischen 16 und 17 Uhr wurde die Tür aufgebrochen.'],
  ['de', '16:50', 'Von 14-17 Uhr war die Tür zu.'],
  ['de', '17:00', 'Die Tür wurde um 5 Uhr aufgebrochen.'],
  ['fr', '16:50', 'À partir de 16 h 20, la porte resta ouverte.'],
  ['fr', '16:50', 'À 16 h 20, la porte céda, et une demi-heure plus tard la salle était vide.'],
  ['ru', '16:50', 'После 16:20 дверь взломали.'],
  ['ru', '16:50', 'В 16:20 дверь взломали, а через полчаса зал опустел.'],
  ['zh', '16:50', '下午4时20分以后门被打破。'],
  ['en', '16:50', 'It took 5 and 10 minutes in the morning.'],
  ['pt', '16:50', 'Durou nove horas e quarenta minutos.'],
  ['pl', '16:50', 'Mowa o czwartej części.'],
  ['ko', '16:50', '다섯 시민이 두 시간을 기다렸다.'],
  ['ja', '16:25', '扉は午後4時20分ごろに破られた。'],
];

describe('a time that its words leave open', () => {
  test.for(silent)('%s %s: %s', ([language, time, words]) => {
    expect(contradicting(`1907-05-04T${time}Z`, words, language)).toBeUndefined();
  });
});

test('words are of the clock of the archive, unless they name another', () => {
  const baku = (time: string, words: string) => contradicting(`2021-05-04T${time}`, words, 'en', 'Asia/Baku');
  expect(baku('16:20', 'The door was broken at 16:20 local time.')).toBeUndefined();
  expect(baku('16:20', 'The door was broken at 12:20 GMT.')).toBeUndefined();
  expect(baku('16:20', 'The door was broken at 1220Z.')).toBeUndefined();
  expect(baku('12:20', 'The door was broken at 12:20 GMT.')).toBe('12:20 GMT');
  expect(baku('16:20', 'The door was broken at 16:20 GMT.')).toBe('16:20 GMT');
  expect(baku('16:47', 'The door was broken at 16:20 EST.')).toBe('16:20');
  expect(baku('03:11', 'The door was broken at 23:11 GMT on 3 May 2021.')).toBeUndefined();
});

test('a doubtful time, a span of days and a set contradict nothing', () => {
  for (const date of ['1907-05-04T16:50~', '1907-05-04T16:50Z/1907-05-06T10:00Z', '[1907-05-04T16:50Z,1907-05-04T16:20Z]'])
    expect(contradicting(date.replace('T16:50~', 'T16:50Z~'), 'The door was broken at 16:20.', 'en')).toBeUndefined();
});
