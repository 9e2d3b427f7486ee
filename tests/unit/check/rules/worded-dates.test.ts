import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const site = readFileSync(join(import.meta.dirname, '../../../fixtures/sites/minimal/content/site.yaml'), 'utf8');

/** What is said of a date that rests on these words; empty if nothing is. */
function said(language: string, date: string, words: string, timeZone?: string, dateBasis?: string): string {
  const { problems } = checkVariant({
    ...(timeZone && { 'site.yaml': `${site}timeZone: ${timeZone}\n` }),
    ...sourceFiles('diary', `${words}\n`, { language }),
    'events/a.md': eventFile({
      date: JSON.stringify(date),
      citations: [{ source: 'diary', quote: JSON.stringify(words), ...(dateBasis !== undefined && { dateBasis }) }],
    }),
  });
  return problems
    .filter(({ code }) => !['dated-sentence-uncited', 'letters-other'].includes(code))
    .map(({ code, severity, message, hint }) => `${severity} ${code}: ${message} ${hint}`)
    .join('\n');
}

type Refused = readonly [language: string, date: string, words: string, told: string, right?: string];

const part = 'they name another part of the year';

const refused: readonly Refused[] = [
  // Quarters and halves of years.
  ['en', '1929-34', 'It closed in the third quarter of 1929.', part, '1929-35'],
  ['en', '1929-33', 'It closed in the last quarter of 1929.', part, '1929-36'],
  ['en', '1929-40', 'It closed in the second half of 1929.', part, '1929-41'],
  ['fr', '1848-41', 'Elle ferma dans la première moitié de 1848.', part, '1848-40'],
  ['fr', '1848-33', 'Elle ferma au troisième trimestre de 1848.', part, '1848-35'],
  ['de', '1848-41', 'Sie schloss in der ersten Hälfte des Jahres 1848.', part, '1848-40'],
  ['de', '1929-34', 'Sie schloss im 3. Quartal 1929.', part, '1929-35'],
  ['es', '1848-41', 'Cerró en la primera mitad de 1848.', part, '1848-40'],
  ['ru', '1848-41', 'Закрылась в первой половине 1848 года.', part, '1848-40'],
  ['ru', '1929-34', 'Закрылась в третьем квартале 1929 года.', part, '1929-35'],
  // Eras.
  ['en', '0201?/0300?', 'It was built in the 3rd century BC.', 'they name another era', '-0299?/-0200?'],
  ['fr', '0201?/0300?', 'Elle fut bâtie au IIIe siècle av. J.-C.', 'they name another era', '-0299?/-0200?'],
  ['en', '0480~', 'It was built about 480 BC.', 'they name another era', '-0479~'],
  // At some time between two.
  ['en', '1480/1490', 'Between 1480 and 1490 the bridge was built.', 'write "[1480..1490]"', '[1480..1490]'],
  ['fr', '1480/1490', 'Le pont fut bâti entre 1480 et 1490.', 'write "[1480..1490]"', '[1480..1490]'],
  ['es', '1480/1490', 'El puente se hizo entre 1480 y 1490.', 'write "[1480..1490]"', '[1480..1490]'],
  ['it', '1480/1490', 'Il ponte fu fatto tra il 1480 e il 1490.', 'write "[1480..1490]"', '[1480..1490]'],
  ['ru', '1480/1490', 'Мост построен между 1480 и 1490 годами.', 'write "[1480..1490]"', '[1480..1490]'],
  [
    ...(['de', '1810-05-03/1810-05-07', 'Zwischen dem 3. und dem 7. Mai 1810 brannte sie.'] as const),
    ...(['write "[1810-05-03..1810-05-07]"', '[1810-05-03..1810-05-07]'] as const),
  ],
  // After, before and at the latest.
  ['de', '1806', 'Sie wurde nach 1806 gebaut.', 'Write "[1806..]"', '[1806..]'],
  ['de', '1806', 'Sie wurde vor 1806 gebaut.', 'Write "[..1806]"', '[..1806]'],
  ['de', '1806', 'Sie wurde vor dem Jahr 1806 gebaut.', 'Write "[..1806]"', '[..1806]'],
  ['de', '1806', 'Sie wurde spätestens 1806 gebaut.', 'Write "[..1806]"', '[..1806]'],
  ['de', '../1806', 'Seit 1806 steht sie leer.', 'Write 1806/..', '1806/..'],
  ['de', '1806/..', 'Bis 1806 stand sie leer.', 'Write ../1806', '../1806'],
  ['en', '1907-05-04', 'It was built after 4 May 1907.', 'Write "[1907-05-04..]"', '[1907-05-04..]'],
  ['en', '1907-05', 'It was built before May 1907.', 'Write "[..1907-05]"', '[..1907-05]'],
  ['en', '../1907', 'It has stood since 1907.', 'Write 1907/..', '1907/..'],
  ['fr', '1806', 'Elle fut bâtie après 1806.', 'Write "[1806..]"', '[1806..]'],
  ['es', '1806', 'Se construyó antes de 1806.', 'Write "[..1806]"', '[..1806]'],
  ['it', '1806', 'Fu costruita dopo il 1806.', 'Write "[1806..]"', '[1806..]'],
  ['ru', '1806', 'Построена после 1806 года.', 'Write "[1806..]"', '[1806..]'],
  ['ru', '1806', 'Построена не позднее 1806 года.', 'Write "[..1806]"', '[..1806]'],
  ['pt', '1806', 'Foi construída depois de 1806.', 'Write "[1806..]"', '[1806..]'],
  ['nl', '../1806', 'Hij staat leeg sinds 1806.', 'Write 1806/..', '1806/..'],
  ['pl', '1806', 'Zbudowano go przed 1806 rokiem.', 'Write "[..1806]"', '[..1806]'],
  ['tr', '1806', '1806 yılından sonra yapıldı.', 'Write "[1806..]"', '[1806..]'],
  ['hu', '1806', '1806 előtt épült.', 'Write "[..1806]"', '[..1806]'],
  ['zh', '1806', '它建于1806年之后。', 'Write "[1806..]"', '[1806..]'],
  ['fr', '1907-05-04T18Z', 'Le 4 mai 1907, elle ouvrit avant 18 heures.', 'Write 1907-05-04.', '1907-05-04'],
  ['fr', '1907-05-04T18Z', 'Le 4 mai 1907, elle ouvrit après 18 heures.', 'Write 1907-05-04.', '1907-05-04'],
  ['de', '1907-05-04T08Z', 'Am 4. Mai 1907 öffnete sie nach acht Uhr.', 'Write 1907-05-04.', '1907-05-04'],
  ['es', '1907-05-04T18Z', 'El 4 de mayo de 1907 abrió poco antes de las seis de la tarde.', 'Write 1907-05-04.', '1907-05-04'],
  ['en', '1907-05-04T18:30Z', 'On 4 May 1907 it opened shortly after 18:30.', 'Write 1907-05-04.', '1907-05-04'],
  // The old style.
  [
    ...(['ru', '1917-10-25', 'Дворец взят 25 октября 1917 года по старому стилю.'] as const),
    'calendar: julian\n    date: 1917-10-25\nThe date of the event is then 1917-11-07.',
  ],
  ['de', '1917-10-25', 'Der Palast fiel am 25. Oktober 1917 alten Stils.', 'calendar: julian'],
  ['en', '1917-10-25', 'The palace was taken on 25 October 1917 (O.S.).', 'calendar: julian'],
  ['de', '1917-10-25', 'Der Palast fiel am 25. Oktober 1917 (a. St.).', 'calendar: julian'],
  ['ru', '1917-10-25', 'Дворец взят 25 октября 1917 г. (ст. ст.).', 'calendar: julian'],
  ['en', '1917-10-25', 'The palace was taken on October 25, 1917, Old Style.', 'calendar: julian'],
  ['fr', '1917-10-25', 'Le palais fut pris le 25 octobre 1917 (ancien style).', 'calendar: julian'],
  // Seconds.
  ['de', '1907-05-04T13:00:00Z', 'Am 4. Mai 1907 um 13 Uhr öffnete sie.', 'tells no second', '1907-05-04T13:00Z'],
  ['en', '1907-05-04T14:11:00Z', 'It opened at 14:11 on 4 May 1907.', 'tells no second', '1907-05-04T14:11Z'],
];

describe('a date that its words do not tell so', () => {
  test.for(refused)('%s %s: %s', ([language, date, words, told, right]) => {
    expect(said(language, date, words)).toContain(told);
    if (right !== undefined) expect(said(language, right, words)).toBe('');
  });
});

/** A day that comes from around words of the old style: `julian` where it is to be written in that calendar. */
const aroundOldStyle: readonly (readonly [language: string, date: string, words: string, told: 'julian' | 'another' | ''])[] = [
  ['ru', '1917-10-25', 'Дворец взят 25 октября по старому стилю.', 'julian'],
  ['ru', '1917-11-07', 'Дворец взят 25 октября по старому стилю.', ''],
  ['ru', '1917-11-08', 'Дворец взят 25 октября 1917 года по старому стилю.', 'another'],
  ['de', '1917-10-25', 'Der Palast fiel am 25. Oktober alten Stils.', 'julian'],
  ['de', '1917-11-07', 'Der Palast fiel am 25. Oktober 1917 alten Stils.', ''],
  ['en', '1917-10-25', 'The palace was taken on 25 October (O.S.).', 'julian'],
  ['en', '1917-01-07', 'They met on 25 December, Old Style.', ''],
  ['fr', '1917-10-25', 'Le palais fut pris le 25 octobre, ancien style.', 'julian'],
  ['pt', '1917-10-25', 'O palácio caiu em 25 de outubro do calendário juliano.', 'julian'],
  ['nl', '1917-10-25', 'Het paleis viel op 25 oktober (oude stijl).', 'julian'],
  ['bg', '1917-10-25', 'Дворецът падна на 25 октомври стар стил.', 'julian'],
  ['cs', '1917-10-25', 'Palác padl 25. října podle starého kalendáře.', 'julian'],
  ['ro', '1917-11-07', 'Palatul a căzut la 25 octombrie stil vechi.', ''],
  ['el', '1917-10-25', 'Το ανάκτορο έπεσε στις 25 Οκτωβρίου με το παλαιό ημερολόγιο.', 'julian'],
  ['sv', '1917-10-25', 'Palatset föll den 25 oktober enligt gamla stilen.', 'julian'],
  ['en', '1917-10-25', 'On 25 October an old style palace was taken.', ''],
  ['en', '1917-11-07', 'On 25 October (O.S.), that is on 7 November (N.S.), it fell.', ''],
];

describe('a day from around words of the old style', () => {
  test.for(aroundOldStyle)('%s %s: %s', ([language, date, words, told]) => {
    const message = said(language, date, words, undefined, 'context');
    if (told === '') expect(message).toBe('');
    else expect(message).toContain(told === 'julian' ? 'calendar: julian' : 'date-contradicted');
    expect(message.includes('calendar: julian')).toBe(told === 'julian');
  });
});

/** A date that comes from around words which tell a span or an open one, and whether they leave it open. */
const aroundSpans: readonly (readonly [language: string, date: string, words: string, isContradicted: boolean])[] = [
  ['fr', '1630', 'De 1618 à 1648, la guerre ravagea le pays.', false],
  ['fr', '1650', 'De 1618 à 1648, la guerre ravagea le pays.', true],
  ['de', '1630', 'Von 1618 bis 1648 war Krieg.', false],
  ['en', '1630-05', 'The war lasted from 1618 to 1648.', false],
  ['ru', '1630', 'Война шла с 1618 по 1648 год.', false],
  ['zh', '1630', '战争从1618年至1648年持续。', false],
  ['en', '1907-05-06', 'It was shut from 4 May to 2 June 1907.', false],
  ['en', '1907-06-06', 'It was shut from 4 May to 2 June 1907.', true],
  ['de', '1850', 'Seit 1806 steht sie leer.', false],
  ['de', '1800', 'Seit 1806 steht sie leer.', true],
  ['fr', '1850', 'Elle est vide depuis l’an 1806.', false],
  ['en', '1850', 'It has stood empty since 1806.', false],
  ['es', '1850', 'Está vacía desde el año de 1806.', false],
  ['pt', '1850', 'Está vazia desde 1806.', false],
  ['nl', '1850', 'Hij staat leeg sinds 1806.', false],
  ['sv', '1850', 'Den har stått tom sedan 1806.', false],
  ['pl', '1850', 'Stoi pusty od 1806 roku.', false],
  ['ru', '1850', 'Она пустует с 1806 года.', false],
  ['tr', '1850', '1806 yılından beri boş duruyor.', false],
  ['az', '1850', '1806-cı ildən bəri boş durur.', false],
  ['hu', '1850', '1806 óta üresen áll.', false],
  ['ar', '1850', 'هي فارغة منذ عام 1806.', false],
  ['ja', '1850', '1806年以来、空である。', false],
  ['de', '1800', 'Bis 1806 stand sie leer.', false],
  ['de', '1850', 'Bis 1806 stand sie leer.', true],
  ['uk', '1800', 'Він стояв до 1806 року.', false],
];

describe('a date from around words that tell a span', () => {
  test.for(aroundSpans)('%s %s: %s', ([language, date, words, isContradicted]) => {
    expect(said(language, date, words, undefined, 'context').includes('date-contradicted')).toBe(isContradicted);
  });
});

test('only what may have gone on all the time is a warning', () => {
  expect(said('en', '1480/1490', 'Between 1480 and 1490 the bridge was built.')).toMatch(/^warning date-too-precise/u);
});

const accepted: readonly (readonly [language: string, date: string, words: string])[] = [
  ['en', '1929-35', 'It closed in the third quarter of 1929, and the half of the first quarter was sold.'],
  ['en', '1929-35', 'It closed in the warm months of 1929.'],
  ['en', '1929-40', 'In the second half of May 1929 it closed.'],
  ['en', '0201?/0300?', 'It was built in the 3rd century.'],
  ['en', '0201?/0300?', 'It was built in the 3rd century, on a house of the 2nd century BC.'],
  ['en', '1914/1918', 'Between 1914 and 1918 they were at war.'],
  ['de', '1941/1947', 'Zwischen 1941 und 1947 stand sie leer.'],
  ['fr', '1941/1947', 'Entre 1941 et 1947, elle vécut ici.'],
  ['pl', '1941/1947', 'Zbudowany między 1941 a 1947.'],
  ['en', '1806', 'In 1806, after 1804, it was built.'],
  ['en', '1806', 'After the war, in 1806, it was built.'],
  ['en', '1806', 'It has stood since 1806.'],
  ['en', '1806', 'Until 1806 it stood.'],
  ['en', '1806/..', 'It has stood since 1806.'],
  ['en', '1907', 'Before 4 May 1907 it was closed.'],
  ['de', '1907-05-04T14Z', 'Am 4. Mai 1907 war sie von 14 Uhr an offen.'],
  ['ru', '1917-11-07', 'Дворец взят 25 октября (7 ноября) 1917 года.'],
  ['ru', '1917-11-07', 'Дворец взят 25 октября (7 ноября по новому стилю) 1917 года.'],
  ['ru', '1917-11-07', 'Дворец взят 25 октября/7 ноября 1917 года.'],
  ['en', '1917-11-07', 'The palace was taken on 25 October (7 November) 1917.'],
  ['en', '1917-10-25', 'On 25 October 1917 an old style palace was taken.'],
  ['pt', '1917-10-25', 'Em 25 de outubro de 1917 os palácios caíram.'],
  ['en', '1917-10-25', 'On 25 October 1917 a St. Petersburg palace was taken.'],
  ['en', '1917-11-07', 'The palace was taken on 25 October (O.S.), that is on 7 November 1917 (N.S.).'],
  ['de', '1907-05-04T13:00Z', 'Am 4. Mai 1907 um 13 Uhr öffnete sie.'],
  ['de', '1907-05-04T13:00:20Z', 'Am 4. Mai 1907 um 13:00:20 Uhr öffnete sie.'],
];

describe('a date that its words tell', () => {
  test.for(accepted)('%s %s: %s', ([language, date, words]) => {
    expect(said(language, date, words)).toBe('');
  });
});

test('a time whose zone has a name of its own is one of that zone', () => {
  const berlin = (date: string, words: string) => said('de', date, words, 'Europe/Berlin');
  const [winter, summer] = ['um 2.15 Uhr MEZ', 'um 2.15 Uhr MESZ'].map((time) => `Am 4. Mai 1987 ${time} öffnete sie.`);
  expect(berlin('1987-05-04T02:15', winter ?? '')).toContain('date-too-precise');
  expect(berlin('1987-05-04T03:15', winter ?? '')).toBe('');
  expect(berlin('1987-05-04T02:15', summer ?? '')).toBe('');
  expect(said('en', '1987-05-04T02:15Z', 'On 4 May 1987 at 2:15 EST it opened.')).toBe('');
});

test('a time by a clock that is named is held to that clock', () => {
  const baku = (date: string, language: string, words: string) => said(language, date, words, 'Asia/Baku');
  for (const [language, words] of [
    ['en', 'On 4 May 2021 at 14:11 Moscow time it opened.'],
    ['ru', 'Она открылась 4 мая 2021 года в 14:11 мск.'],
    ['fr', 'Elle ouvrit le 4 mai 2021 à 14 h 11, heure de Moscou.'],
    ['de', 'Am 4. Mai 2021 um 14.11 Uhr Moskauer Zeit öffnete sie.'],
  ] as const) {
    expect(baku('2021-05-04T14:11', language, words)).toContain('date-too-precise');
    expect(baku('2021-05-04T15:11', language, words)).toBe('');
  }
  // Of a clock that is not known any may be meant, by whole quarters of an hour.
  const words = 'On 4 May 2021 at 23:11 Ulaanbaatar time it opened.';
  expect(baku('2021-05-04T19:11', 'en', words)).toBe('');
  expect(baku('2021-05-05T00:11', 'en', words)).toBe('');
  expect(baku('2021-05-04T19:10', 'en', words)).toContain('date-too-precise');
});

test('what is proposed for a leap second is accepted', () => {
  const words = 'On 31 December 2016 at 23:59:60 UTC a second was added.';
  const [, right = ''] = /Write (?<right>\S+?)\.(?:\s|$)/u.exec(said('en', '2016-12-31T23:59:60Z', words)) ?? [];
  expect(right).not.toBe('');
  expect(said('en', right, words)).toBe('');
});
