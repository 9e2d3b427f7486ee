import { describe, expect, test } from 'vitest';
import { fileNameFrom, idFrom } from '../../../src/text/id-from.ts';

test.for([
  ['The Mill Opens', 'the-mill-opens'],
  ['  Ördek _ Mill -- 2 ', 'ordek-mill-2'],
  ['Armenia’s answer', 'armenias-answer'],
  ['磨坊', ''],
  ['Con', 'con-1'],
  ['LPT1', 'lpt1-1'],
  ['Com 1', 'com-1'],
  ['a'.repeat(300), 'a'.repeat(100)],
  [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
] as const)('%s', ([words, id]) => {
  expect(idFrom(words)).toBe(id);
});

describe('the name of a file keeps the letters of its script', () => {
  test.for([
    ['The Mill Opens', 'the-mill-opens'],
    ['  Ördek _ Mill -- 2 ', 'ordek-mill-2'],
    ['Hộ chiếu số 7', 'ho-chieu-so-7'],
    ['磨坊于1907年开业。', '磨坊于1907年开业'],
    ['В 1907-м году, в мае…', 'в-1907-м-году-в-мае'],
    ['Мой край', 'мой-край'],
    ['افتُتحت الطاحونة سنة ١٩٠٧', 'افتُتحت-الطاحونة-سنة-١٩٠٧'],
    ['می\u200Cشود', 'می-شود'],
    ['१९०७ में चक्की खुली।', '१९०७-में-चक्की-खुली'],
    ['방앗간은 1907년에 열렸다.', '방앗간은-1907년에-열렸다'],
    ['ที่โรงสี ๑๙๐๗', 'ที่โรงสี-๑๙๐๗'],
    ['Ջրաղացը բացվեց', 'ջրաղացը-բացվեց'],
    ['İstanbul’da', 'istanbulda'],
    ['ﬁve mi\u00ADlls', 'five-mills'],
    ['\u202Ea/b\\c:d*?', 'a-b-c-d'],
    ['Con', 'con-1'],
    ['…', ''],
  ] as const)('%s', ([words, name]) => {
    expect(fileNameFrom(words)).toBe(name);
    expect(fileNameFrom(name)).toBe(name);
  });

  test.for(['a', 'я', '磨', '𠀀', 'นี้'])('and is one that disks take: many %s', (letter) => {
    const name = fileNameFrom(letter.repeat(300));
    expect(name.length).toBeGreaterThan(20);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name.isWellFormed()).toBe(true);
  });
});
