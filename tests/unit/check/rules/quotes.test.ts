import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const numbers = Array.from({ length: 150 }, (_, index) => index + 100).join(' ');
const text = `The miller’s Şuşa-mill stood agree-\nment ${numbers} end.\n`;
const check = (quote: string) => {
  const citations = [{ source: 'diary', quote: JSON.stringify(quote), dateBasis: 'context' }];
  return checkVariant({ ...sourceFiles('diary', text), 'events/a.md': eventFile({ citations }) });
};

test.for(['The miller', 'miller’s', 'Şuşa', 'Şuşa-mill', 'mill stood', 'agreement', '100 101'])('good: %s', (quote) => {
  expect(check(quote).places).toEqual([]);
});

test.for([
  ['The mille', 'miller'],
  ['iller', 'miller'],
  ['uşa-mill', 'Şuşa'],
  ['Şu', 'Şuşa'],
  ['mill stoo', 'stood'],
  ['ment 100', 'agreement'],
  ['stood agree', 'agreement'],
  ['101 10', '102'],
] as const)('bad: %s', ([quote, word]) => {
  const { places, problems } = check(quote);
  expect(places).toEqual(['events/a.md:7:12 quote-cuts-word']);
  expect(problems[0]?.hint).toBe(`Quote the whole word "${word}".`);
});

test('words of scripts without spaces are cut nowhere', () => {
  const citations = [{ source: 'diary', quote: JSON.stringify('水车开业'), dateBasis: 'context' }];
  const files = { ...sourceFiles('diary', '今天水车开\n业典礼。\n'), 'events/a.md': eventFile({ citations }) };
  expect(checkVariant(files).places).toEqual([]);
});

test('a quotation has at most 400 characters, white space folded', () => {
  const quote = numbers.slice(0, 399);
  expect(check(quote.replaceAll(' ', '   ')).places).toEqual([]);
  expect(check(`t ${quote}`).problems).toMatchObject([{ code: 'quote-cuts-word' }, { code: 'quote-too-long' }]);
  expect(check(numbers.slice(0, 403)).problems).toMatchObject([
    { code: 'quote-too-long', line: 7, column: 12, message: 'The quotation has 403 characters; 400 are allowed.' },
  ]);
});
