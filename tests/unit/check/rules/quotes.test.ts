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
  ['ment 10', '100'],
] as const)('bad: %s', ([quote, word]) => {
  const { places, problems } = check(quote);
  expect(places).toEqual(['events/a.md:7:12 quote-cuts-word']);
  expect(problems[0]?.hint).toBe(`Quote the whole word "${word}".`);
});

test('a quotation has at most 400 characters, white space folded', () => {
  const quote = numbers.slice(0, 399);
  expect(check(quote.replaceAll(' ', '   ')).places).toEqual([]);
  expect(check(`t ${quote}`).problems).toMatchObject([{ code: 'quote-cuts-word' }, { code: 'quote-too-long' }]);
  expect(check(numbers.slice(0, 403)).problems).toMatchObject([
    { code: 'quote-too-long', line: 7, column: 12, message: 'The quotation has 403 characters; 400 are allowed.' },
  ]);
});
