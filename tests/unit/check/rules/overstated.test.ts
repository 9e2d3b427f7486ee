import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

/** What to write for a date that says more than these words; undefined if it does not. */
function insteadOf(date: string, words: string, language: string): string | undefined {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language }),
    'events/a.md': eventFile({ date: JSON.stringify(date), citations: [{ source: 'diary', quote: JSON.stringify(words) }] }),
  });
  const found = problems.filter(({ code }) => code !== 'dated-sentence-uncited');
  expect(found.filter(({ code, message }) => code !== 'date-too-precise' || message.includes('do not name'))).toEqual([]);
  return found.map(({ hint }) => /^Write "?(?<edtf>[^ "]+?)"?\. If/u.exec(hint)?.groups?.['edtf'] ?? hint)[0];
}

const doubts: readonly (readonly [language: string, date: string, words: string, instead: string])[] = [
  ['en', '1702', 'About 1702 the mill was built.', '1702~'],
  ['en', '1702', 'The mill was built around the year 1702.', '1702~'],
  ['en', '1702', 'Built c. 1702.', '1702~'],
  ['en', '1702', 'Built c.1702.', '1702~'],
  ['en', '1702', 'Built ca 1702 or later.', '1702~'],
  ['en', '1702', 'Built circa 1702.', '1702~'],
  ['en', '1702', 'Built ~1702.', '1702~'],
  ['en', '1702', 'Built in approximately 1702.', '1702~'],
  ['en', '1702', 'Built in 1702 or thereabouts.', '1702~'],
  ['en', '1702-05-04', 'It opened on or about 4 May 1702.', '1702-05-04~'],
  ['en', '1702-05', 'It opened about May 1702.', '1702-05~'],
  ['en', '1702/1710', 'It stood from about 1702 to 1710.', '1702~/1710'],
  ['en', '1702/1710', 'It stood from 1702 to about 1710.', '1702/1710~'],
  ['en', '1702', 'Built [1702?].', '1702?'],
  ['en', '1702', 'Built 1702 (?).', '1702?'],
  ['en', '1702', 'It was built, perhaps in 1702.', '1702?'],
  ['en', '1907-05-04T16:20Z', 'On 4 May 1907 at about 16:20 it opened.', '1907-05-04T16:20Z~'],
  ['en', '0079', 'It burned about AD 79.', '0079~'],
  ['en', '196X', 'It burned around the 1960s.', '196X~'],
  ['es', '1923', 'Hacia 1923 se construyó.', '1923~'],
  ['es', '1923', 'Se construyó alrededor del año 1923.', '1923~'],
  ['fr', '1923', 'Elle fut bâtie vers 1923.', '1923~'],
  ['fr', '1923-05-04', 'Elle ouvrit vers le 4 mai 1923.', '1923-05-04~'],
  ['fr', '1923', 'Bâtie en 1923 environ.', '1923~'],
  ['de', '1702', 'Sie wurde um 1702 gebaut.', '1702~'],
  ['de', '1702', 'Sie wurde um das Jahr 1702 gebaut.', '1702~'],
  ['de', '1702', 'Gebaut ca. 1702.', '1702~'],
  ['de', '1702', 'Sie wurde etwa im Jahr 1702 gebaut.', '1702~'],
  ['it', '1702', 'Fu costruita intorno al 1702.', '1702~'],
  ['it', '1702', 'Fu costruita nel 1702 circa.', '1702~'],
  ['pt', '1702', 'Foi construída por volta de 1702.', '1702~'],
  ['nl', '1702', 'Gebouwd omstreeks 1702.', '1702~'],
  ['sv', '1702', 'Byggd omkring 1702.', '1702~'],
  ['pl', '1702', 'Zbudowany około 1702 roku.', '1702~'],
  ['cs', '1702', 'Postaven kolem roku 1702.', '1702~'],
  ['ru', '1702', 'Построена около 1702 года.', '1702~'],
  ['ru', '1702', 'Построена примерно в 1702 году.', '1702~'],
  ['ru', '1702', 'Построена предположительно в 1702 году.', '1702?'],
  ['uk', '1702', 'Збудований близько 1702 року.', '1702~'],
  ['hu', '1702', '1702 körül épült.', '1702~'],
  ['fi', '1702', 'Rakennettu noin vuonna 1702.', '1702~'],
  ['el', '1702', 'Χτίστηκε περίπου το 1702.', '1702~'],
  ['tr', '1702', '1702 yılı civarında yapıldı.', '1702~'],
  ['tr', '1702', 'Yaklaşık 1702 yılında yapıldı.', '1702~'],
  ['az', '1702', 'Təxminən 1702-ci ildə tikilmişdir.', '1702~'],
  ['hy', '1702', 'Կառուցվել է մոտ 1702 թվականին։', '1702~'],
  ['ar', '1902', 'بني حوالي عام 1902.', '1902~'],
  ['fa', '1902', 'حدود سال 1902 میلادی ساخته شد.', '1902~'],
  ['he', '1902', 'נבנה בסביבות שנת 1902.', '1902~'],
  ['hi', '1902', 'यह लगभग 1902 में बना।', '1902~'],
  ['zh', '1934', '约1934年建成。', '1934~'],
  ['zh', '1934', '1934年前后建成。', '1934~'],
  ['ja', '1934', '1934年頃に建てられた。', '1934~'],
  ['ja', '1934-05', '1934年5月ごろに建てられた。', '1934-05~'],
  ['ko', '1934', '1934년경에 지어졌다.', '1934~'],
  ['vi', '1934', 'Được xây khoảng năm 1934.', '1934~'],
  ['id', '1934', 'Dibangun sekitar tahun 1934.', '1934~'],
  ['mul', '1702-05-04', 'Построена около 4 мая 1702 года.', '1702-05-04~'],
];

const sets: readonly (readonly [language: string, date: string, words: string, instead: string])[] = [
  ['en', '{1675,1676}', 'It burned in one of the years 1675 and 1676.', '[1675,1676]'],
  ['en', '{1675,1676}', 'It burned in 1675 or 1676.', '[1675,1676]'],
  ['en', '1675', 'It burned in 1675 or 1676.', '[1675,1676]'],
  ['en', '1675/1676', 'It burned either in 1675 or in 1676.', '[1675,1676]'],
  ['en', '1907-05-04', 'It opened on 4 or 5 May 1907.', '[1907-05-04,1907-05-05]'],
  ['en', '1907-06', 'It opened in May, June or July 1907.', '[1907-05,1907-06,1907-07]'],
  ['en', '{1667..1672}', 'The river rose in 1667, 1668 and 1670 to 1672.', '{1667,1668,1670..1672}'],
  ['en', '1667/1672', 'The river rose in 1667, 1668 and 1670-1672.', '{1667,1668,1670..1672}'],
  ['en', '{1907-05-04..1907-05-07}', 'It met on 4, 5 and 7 May 1907.', '{1907-05-04,1907-05-05,1907-05-07}'],
  ['es', '{1941..1947}', 'El río creció en 1941 y 1947.', '{1941,1947}'],
  ['es', '{1675,1676}', 'Ardió en uno de los años 1675 y 1676.', '[1675,1676]'],
  ['de', '1675', 'Sie brannte 1675 oder 1676.', '[1675,1676]'],
  ['de', '{1675,1676}', 'Sie brannte in einem der Jahre 1675 und 1676.', '[1675,1676]'],
  ['fr', '{1941..1947}', 'La crue revint en 1941 et en 1947.', '{1941,1947}'],
  ['ru', '1675', 'Сгорела в 1675 или 1676 году.', '[1675,1676]'],
  ['ru', '{1675,1676}', 'Сгорела в один из годов 1675 и 1676.', '[1675,1676]'],
  ['az', '{1941..1947}', 'Sel 1941 və 1947-ci illərdə oldu.', '{1941,1947}'],
  ['zh', '1675', '1675年或1676年被烧毁。', '[1675,1676]'],
];

const exact: readonly (readonly [language: string, date: string, words: string])[] = [
  ['en', '1702~', 'About 1702 the mill was built.'],
  ['en', '1702', 'About 200 people came in 1702.'],
  ['en', '1702', 'The mill of c. 40 wheels was built in 1702.'],
  ['en', '1702', 'They talked about the mill in 1702.'],
  ['en', '1968', 'He wrote about 1968 in a book.'],
  ['en', '1702', 'About 1702, others say in 1702, it was built.'],
  ['en', '1702', 'About 4 May 1702 it opened.'],
  ['en', '1702', 'Was it built in 1702?'],
  ['en', '1907-05-04', 'At about 16:20 on 4 May 1907 it opened.'],
  ['en', '{1675,1676}', 'It burned in 1675 and 1676.'],
  ['en', '[1675,1676]', 'It burned in 1675 or 1676.'],
  ['en', '1907-05', 'It opened on 4 or 5 May 1907.'],
  ['en', '1675/1676', 'It burned in 1675 and 1676.'],
  ['en', '{1667,1668,1670..1672}', 'The river rose in 1667, 1668 and 1670 to 1672.'],
  ['en', '1941/1947', 'It stood between 1941 and 1947.'],
  ['en', '1941/1947', 'It stood from 1941 to 1947.'],
  ['en', '1941/1947', 'It was built in 1941 and burned in 1947.'],
  ['en', '1907-05-04/1907-05-06', 'It met on 4, 5 and 6 May 1907.'],
  ['en', '[1667..1672]', 'The river rose in 1667, 1668 or 1670 to 1672.'],
  ['de', '1907-05-04T14Z', 'Sie öffnete am 4. Mai 1907 um 14 Uhr.'],
  ['fr', '1923', 'Il partit vers Paris en 1923.'],
  ['es', '1923', 'Marchó hacia Madrid en 1923.'],
  ['zh', '1945', '他们在条约1945年签订后离开。'],
  ['ko', '1934', '1934년 경성에서 지어졌다.'],
  ['ru', '1702', 'Около 200 человек пришли в 1702 году.'],
  ['tr', '1941/1947', '1941 ile 1947 arasında durdu.'],
  ['hu', '1941/1947', '1941 és 1947 között állt.'],
];

describe('a date that says more than its words', () => {
  test.for([...doubts, ...sets])('%s %s: %s', ([language, date, words, instead]) => {
    expect(insteadOf(date, words, language)).toBe(instead);
    expect(insteadOf(instead, words, language)).toBeUndefined();
  });
});

describe('a date that says what its words say', () => {
  test.for(exact)('%s %s: %s', ([language, date, words]) => {
    expect(insteadOf(date, words, language)).toBeUndefined();
  });
});
