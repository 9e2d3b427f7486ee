import { describe, expect, test } from 'vitest';
import { labelWidth, shortened, wrapped } from '../../../src/timeline/label-width.ts';

/** Words, and how many pixels a browser took to draw them at 12 pixels; those of East Asia are as wide as they are high. */
const drawn = [
  ['English', '¶ Armenian forces attack along the front', 231.1],
  ['numbers', '2,425 of 3,890 in 1988–1994 and 2020', 221.6],
  ['signs', '≠ Pashinyan: Karabakh “a part of Armenia”', 244.7],
  ['wide letters', 'WWW MMM mmm', 107.9],
  ['German', 'Große Überschwemmung: Mühle zerstört', 237.4],
  ['Azerbaijani', 'Şuşa üzərində nəzarət əldə edilir', 190.5],
  ['Vietnamese', 'Ủy ban nhân dân thành phố Hồ Chí Minh', 232.6],
  ['Russian', 'Организация Объединённых Наций созывает', 270.2],
  ['capitals of Russian', 'ЖУРНАЛ «ШКОЛА» ВЫШЕЛ', 170.7],
  ['Greek', 'Η Γενική Συνέλευση υιοθετεί ψήφισμα', 212.4],
  ['Arabic', 'الجمعية العامة تعتمد قراراً بشأن النزاع', 187.9],
  ['Hebrew', 'העצרת הכללית מאמצת החלטה', 162.6],
  ['Armenian', 'Գլխավոր ասամբլեան ընդունում է բանաձև', 273.5],
  ['Georgian', 'გენერალური ასამბლეა იღებს რეზოლუციას', 251.2],
  ['Hindi', 'महासभा ने प्रस्ताव पारित किया', 209.7],
  ['Amharic', 'የተባበሩት መንግሥታት ጉባኤ', 124.5],
  ['Chinese', '聯合國大會通過決議', 108],
  ['Japanese', '国連総会が決議を採択', 120],
  ['Korean', '결의안을', 48],
] as const;

test.for(drawn)('%s is never drawn wider than it is counted, and not much narrower', ([, words, pixels]) => {
  expect(labelWidth(words)).toBeGreaterThanOrEqual(pixels);
  expect(labelWidth(words)).toBeLessThan(pixels * 1.35);
});

const inLatin = drawn.filter(([name]) => ['English', 'signs', 'German'].includes(name));

test.for(inLatin)('%s is counted nearly as wide as it is drawn, and cut only where there is no room', ([, words, pixels]) => {
  expect(labelWidth(words)).toBeLessThan(pixels * 1.07);
});

test('accents and marks that take no room are not counted', () => {
  expect(labelWidth('e\u0301\u0323')).toBe(labelWidth('e'));
  expect(labelWidth('한')).toBe(labelWidth('聯'));
});

describe('what is cut fits, and says something', () => {
  test.for([
    ...drawn,
    ['one long word', 'Überschwemmungsschutzverordnung', 0],
    ['a sign and a long word', '¶ Überschwemmungsschutzverordnung', 0],
  ] as const)('%s', ([, words]) => {
    for (let room = 0; room < 280; room += 7) {
      const cut = shortened(words, room);
      expect(labelWidth(cut)).toBeLessThanOrEqual(room);
      expect(cut === words || cut === '' || /[\p{L}\p{N}].*…$/u.test(cut)).toBe(true);
    }
    expect(shortened(words, 90)).not.toBe('');
  });

  test.for([
    ['at the end of a word', 'The mill at the weir opens', 80, 'The mill at…'],
    ['without what joins words', 'The mill, which opens', 72, 'The mill…'],
    ['within a word that is too long', 'Überschwemmungsschutz', 60, 'Übersc…'],
    ['by letters where no spaces part words', '聯合國大會通過決議', 64, '聯合國大…'],
    ['never to a sign alone', '¶ Überschwemmungsschutz', 30, ''],
    ['never to one letter', 'Überschwemmungsschutz', 30, ''],
  ] as const)('%s', ([, words, room, cut]) => {
    expect(shortened(words, room)).toBe(cut);
  });
});

test('lines are no wider than they may be', () => {
  for (const [, words] of drawn) for (const line of wrapped(words, 100, 3)) expect(labelWidth(line)).toBeLessThanOrEqual(100);
});
