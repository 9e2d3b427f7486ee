import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const words = 'The miller called it “a good mill – the best”. The agree-\nment held, as the miller’s son said.';
const citations = [{ source: 'diary', quote: `|-\n      ${words.replaceAll('\n', '\n      ')}`, dateBasis: 'context' }];
const check = (body: string, title = 'The mill opens', more: Readonly<Record<string, string>> = {}) =>
  checkVariant({
    ...sourceFiles('diary', `${words} Nobody heard it.\n`),
    'events/a.md': eventFile({
      title: JSON.stringify(title),
      citations: citations.map((citation) => ({ ...citation, ...more })),
      body: `${body}\n`,
    }),
  }).places;

test.for([
  'It was called "a good mill" [@1].',
  'It was called “a good mill” [@1].',
  'It was called "a good mill," [@1].',
  'It was called "A good mill" [@1].',
  'It was called "a good mill - the best" [@1].',
  'The "agreement held" [@1].',
  'The "miller\'s son" said so [@1].',
  "The mill's 'own' words in single marks are not checked [@1].",
])('good: %s', (body) => {
  expect(check(body)).toEqual([]);
});

test.for([
  ['It was called "a great mill" [@1].', '12:16'],
  ['It was called “a great mill” [@1].', '12:16'],
  ['It was "good" and "great" [@1].', '12:20'],
  ['They said "Nobody heard it" [@1].', '12:12'],
  ['It was called "a good-mill" [@1].', '12:16'],
] as const)('bad: %s', ([body, place]) => {
  expect(check(body)).toEqual([`events/a.md:${place} quotation-unsupported`]);
});

test('titles and notes are held to it too', () => {
  expect(check('It opened [@1].', 'The "good mill" opens')).toEqual([]);
  expect(check('It opened [@1].', 'The "great mill" opens')).toEqual(['events/a.md:2:15 quotation-unsupported']);
  expect(check('It opened [@1].', 'The mill', { note: '\'A "great" mill\'' })).toEqual([
    'events/a.md:11:15 quotation-unsupported',
  ]);
});

test('where a citation is broken, its quotations are not reported a second time', () => {
  const body = 'It was "good" [@1].\n';
  expect(
    checkVariant({
      'events/a.md': eventFile({ citations: [{ quote: 'A good mill' }, { quote: 'The mill', dateBasis: 'context' }], body }),
    }).places,
  ).toEqual(['events/a.md:7:12 quote-missing']);
});
