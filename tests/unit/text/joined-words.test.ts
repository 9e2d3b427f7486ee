import { expect, test } from 'vitest';
import { afterTo, areEnding, areJoinedBefore } from '../../../src/text/joined-words.ts';

test.for(['ب', 'و', 'ل', 'ال', 'وبال', 'فال', 'لل', 'ב', 'וב', 'שב', 'ה', 'בה', 'በ', 'እና'.concat('በ')])(
  '%s is joined to a name',
  (letters) => {
    expect(areJoinedBefore(letters)).toBe(true);
  },
);

test.for(['', 'كت', 'م', 'של\u05D0', 'ק', 'a', 'в', '서'])('%s is not', (letters) => {
  expect(areJoinedBefore(letters)).toBe(false);
});

test.for([
  ['에서', '서울', 'ko'],
  ['으로부터', '서울', 'ko-KR'],
  ['에서는', '서울', undefined],
  ['da', 'Bakı', 'az'],
  ['ndan', 'Ankara', 'tr-TR'],
  ['ssa', 'Helsingi', 'fi'],
  ['ben', 'Budapest', 'hu'],
  ['ში', 'თბილის', 'ka'],
  ['ում', 'Երևան', 'hy'],
] as const)('%s is an ending of %s in %s', ([letters, name, language]) => {
  expect(areEnding(letters, name, language)).toBe(true);
});

test.for([
  ['ian', 'Paris', 'en'],
  ['er', 'Berlin', 'de'],
  ['da', 'Ba', 'az'],
  ['대학교', '서울', 'ko'],
  ['ndanberiymis', 'Ankara', 'tr'],
] as const)('%s is none of %s in %s', ([letters, name, language]) => {
  expect(areEnding(letters, name, language)).toBe(false);
});

test('after "to", the article of Arabic loses its first letter', () => {
  expect(afterTo('القاهرة')).toBe('للقاهرة');
  expect(afterTo('دمشق')).toBeUndefined();
});
