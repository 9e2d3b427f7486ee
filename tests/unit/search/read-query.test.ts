import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/near-words.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import {
  atFind,
  packSearch,
  readFind,
  readSearch,
  unpackSearch,
  withFind,
  writeSearch,
} from '../../../src/search/search-address.ts';
import { snippetOf } from '../../../src/search/snippet.ts';

const shown = (typed: string) =>
  readQuery(typed, ['en', 'de']).words.map(({ typed: word, dates, isLittle }) =>
    dates
      ? `${word} = ${dates
          .filter(({ weight }) => weight === 1)
          .map(({ term }) => term)
          .join(' or ')}`
      : `${word}${isLittle ? '?' : ''}`,
  );

test.for([
  ['27 September', ['27 September = #--9-27']],
  ['September 27, 2020', ['September 27, 2020 = #2020-9-27']],
  ['2020-10', ['2020-10 = #2020-10']],
  ['October 2020', ['October 2020 = #2020-10']],
  ['9.11.2020', ['9.11.2020 = #2020-11-9']],
  ['10/11/2020', ['10/11/2020 = #2020-11-10']],
  ['spring 1988', ['spring 1988 = #1988-3 or #1988-4 or #1988-5']],
  ['winter 1989-90', ['winter 1989-90 = #1989-12 or #1990-1 or #1990-2']],
  ['war in Q1 1990', ['war', 'in?', 'Q1 1990 = #1990-1 or #1990-2 or #1990-3']],
  ['first half of 1992', ['first half of 1992 = #1992-1 or #1992-2 or #1992-3 or #1992-4 or #1992-5 or #1992-6']],
  ['the early 1990s', ['the?', 'early 1990s = 1990 or 1991 or 1992 or 1993']],
  ['late 1980s', ['late 1980s = 1987 or 1988 or 1989']],
  ['the mid-1990s', ['the?', 'mid-1990s = 1994 or 1995 or 1996']],
  ['late 2020', ['late 2020 = #2020-9 or #2020-10 or #2020-11 or #2020-12']],
  ['10 to 12 November 2020', ['10 to 12 November 2020 = #2020-11-10 or #2020-11-11 or #2020-11-12']],
  ['1992 and 1994', ['1992 = 1992', 'and?', '1994 = 1994']],
  ['1,200 to 1,500 dead', ['1,200', 'to?', '1,500', 'dead']],
  ['13/13/2020', ['13', '13', '2020 = 2020']],
  ['27.9.2020', ['27.9.2020 = #2020-9-27']],
  ['27. Oktober 2020', ['27. Oktober 2020 = #2020-10-27']],
  ['war of 1992', ['war', 'of?', '1992 = 1992']],
  ['ceasefire 10 october', ['ceasefire', '10 october = #--10-10']],
  ['84,000 displaced', ['84,000', 'displaced']],
  ['when was Shusha taken', ['when?', 'was?', 'Shusha', 'taken']],
  ['27 сентября 2020', ['27 сентября 2020 = #2020-9-27']],
  ['27 septembre 2020', ['27 septembre 2020 = #2020-9-27']],
  ['1er octobre', ['1er octobre = #--10-1']],
  ['1978年10月12日', ['1978年10月12日 = #1978-10-12']],
  ['1978 年 10 月', ['1978 年 10 月 = #1978-10']],
  ['１９７８年', ['１９７８年 = 1978']],
  ['9月', ['9月 = #--9']],
  ['1978년 10월 12일', ['1978년 10월 12일 = #1978-10-12']],
  ['昭和3年の戦争', ['昭和3年 = 1928', 'の戦?', '戦争']],
  ['长江大桥', ['长江', '江大?', '大桥']],
  ['令和元年5月', ['令和元年5月 = #2019-5']],
  ['3年', ['3', '年']],
  ['1960s', ['1960s = #1960s or 1960s']],
  ['the 1960’s', ['the?', '1960’s = #1960s or 1960s']],
  ['1960年代', ['1960年代 = #1960s or 1960s']],
  ['1990-е годы', ['1990-е годы = #1990s or 1990s']],
  ['20 soldiers', ['20', 'soldiers']],
  ['who attacked first', ['who?', 'attacked', 'first?']],
  ['first attack', ['first', 'attack']],
  ['first', ['first']],
  ['IT and OIC', ['IT', 'and?', 'OIC']],
] as const)('reads what is typed: %s', ([typed, words]) => {
  expect(shown(typed)).toEqual(words);
});

test.for([
  ['10/11/2020', 'en', '10 or 11'],
  ['10/11/2020', 'en-US', '11 or 10'],
  ['10/11/2020', 'de', '10 or 11'],
  ['10.11.2020', 'en-US', '10 or 11'],
  ['27/9/2020', 'en', ''],
] as const)('%s in an archive in %s is of the day %s', ([typed, language, days]) => {
  const ways = readQuery(typed, [language]).words[0]?.ways ?? [];
  expect(ways.map(({ day }) => day).join(' or ')).toBe(days);
});

test('figures that are no day are told', () => {
  expect(readQuery('13/13/2020 and 2020-02-30 and 27.9.2020', ['en']).noDays).toEqual(['13/13/2020', '2020-02-30']);
});

test.for([
  '"act of capitulation"',
  '“act of capitulation”',
  '„act of capitulation“',
  '«act of capitulation»',
  '»act of capitulation«',
])('reads a phrase: %s', (typed) => {
  const { words, phrases } = readQuery(`signed ${typed}`, ['en']);
  expect(phrases.map((places) => places.map((place) => words[place]?.form))).toEqual([['act', 'of', 'capitulation']]);
});

const known =
  'aghdam announcement ceasefire spying jabrayil kalbadjar karabakh gubadli shusha summit telephone vienna tartar'.split(' ');

test.for([
  ['ceasfire', ['ceasefire']],
  ['Karabach', ['karabakh']],
  ['kelbadzhar', ['kalbadjar']],
  ['agdam', ['aghdam']],
  ['jebrail', ['jabrayil']],
  ['susa', ['shusha']],
  ['sumgait', []],
  ['tar', []],
  ['qubadli', ['gubadli']],
  ['voina', []],
  ['rummit', []],
  ['spring', []],
  ['spyin', ['spying']],
  ['anouncemnt', ['announcement']],
] as const)('the words that %s may stand for', ([word, near]) => {
  expect(nearWords(word.toLowerCase(), known)).toEqual(near);
});

test('an address tells a search, and is told by it', () => {
  const address = '?q=ceasefire&kind=event&place=shusha&place=kalbadjar&from=2020&to=Nov+2020&sort=date';
  expect(writeSearch(readSearch(address))).toBe(address);
  expect(writeSearch(readSearch('?q=&kind=mill&sort=none'))).toBe('');
});

test.for([
  ['?q=ceasefire', 'ceasefire'],
  ['?q=ceasefire&place=shusha&from=2020', '?q=ceasefire&place=shusha&from=2020'],
  ['?q=%3Fq', '?q=%3Fq'],
  ['', ''],
] as const)('a search of the address “%s” is one word of another', ([address, packed]) => {
  expect(packSearch(readSearch(address))).toBe(packed);
  expect(writeSearch(unpackSearch(packed))).toBe(address);
});

test('the words that are looked for in a document are in its address', () => {
  const page = 'https://archive.example/sources/a/?find=x&find=y&lines=on#b-12';
  expect(atFind(page, 'the mill')).toBe('https://archive.example/sources/a/?lines=on&find=the+mill#b-12');
  expect(atFind(page, '')).toBe('https://archive.example/sources/a/?lines=on#b-12');
});

test('the address of a place in a document tells what is to be marked there', () => {
  const href = withFind('/sources/a/#b-12', ['act of “x”', 'Kalbadjar']);
  expect(href).toBe('/sources/a/?find=act+of+%E2%80%9Cx%E2%80%9D&find=Kalbadjar#b-12');
  expect(readFind(new URL(href, 'https://archive.example').search)).toEqual(['act of “x”', 'Kalbadjar']);
  expect(withFind('/sources/a/#b-12', [])).toBe('/sources/a/#b-12');
});

test('a snippet is the part of a text that has the most of what was found', () => {
  const text = `${'The mill stood. '.repeat(40)}Then the bread rose in the oven. ${'The river ran. '.repeat(40)}`;
  const found = ['mill', 'bread', 'oven'].map((word, concept) => {
    const start = text.indexOf(word);
    return { concept, start, end: start + word.length };
  });
  const { pieces, isCutBefore, isCutAfter } = snippetOf(text, found);
  expect(pieces.filter(({ isFound }) => isFound).map(({ text: words }) => words)).toEqual(['bread', 'oven']);
  expect([isCutBefore, isCutAfter]).toEqual([true, true]);
  expect(text).toContain(pieces.map(({ text: words }) => words).join(''));
  expect(
    snippetOf(
      'A mill',
      found.slice(0, 1).map((each) => ({ ...each, start: 2, end: 6 })),
    ).pieces,
  ).toEqual([
    { text: 'A ', isFound: false },
    { text: 'mill', isFound: true },
  ]);
});
