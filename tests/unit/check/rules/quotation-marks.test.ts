import { describe, expect, test } from 'vitest';
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
  "The mill's 'miller’s son' said so, 'tis told [@1].",
  'It was «a good mill» or „the best“ or ‘a good mill’ [@1].',
  '> The miller called it "a *good* mill – the best" [@1].',
  '> The miller called it\n> ‘a good mill – the best’ [@1].',
])('good: %s', (body) => {
  expect(check(body)).toEqual([]);
});

test.for([
  ['It was called "a great mill" [@1].', '12:16'],
  ['It was called “a great mill” [@1].', '12:16'],
  ['It was "good" and "great" [@1].', '12:20'],
  ['They said "Nobody heard it" [@1].', '12:12'],
  ['It was called "a good-mill" [@1].', '12:16'],
  ["The mill's 'own' words [@1].", '12:13'],
  ['It was called « a great mill » [@1].', '12:16'],
  ['It was called „a great mill“ [@1].', '12:16'],
  ['It was called 「a great mill」 [@1].', '12:16'],
  ['It was called ‹a great mill› [@1].', '12:16'],
  ['It was called ‘a great mill’ [@1].', '12:16'],
  ['It was called „a good mill [@1].', '12:15'],
  ['It was called a good mill» [@1].', '12:26'],
  ['> The miller called it "a great mill" [@1].', '12:3'],
  ['It was good [@1]:\n\n- > A great mill [@1].', '14:5'],
] as const)('bad: %s', ([body, place]) => {
  expect(check(body)).toEqual([`events/a.md:${place} quotation-unsupported`]);
});

describe('quotations hold whole words and numbers', () => {
  const told = 'The bell disappeared with 12,000 people and 17555 bells, and the non-aligned villages’ mills. 소방관은 떠났다.';
  const cited = [{ source: 'diary', quote: told, dateBasis: 'context' }];
  const files = sourceFiles('diary', `${told}\n`);
  test.for([
    ['"disappeared with 12,000"', true],
    ['"disappeared"', true],
    ['"appeared with"', false],
    ['"The bell disappear"', false],
    ['"12,000 people"', true],
    ['"2,000 people"', false],
    ['"000 people"', false],
    ['"with 12"', false],
    ['"and 175"', false],
    ['"non-aligned"', true],
    ['"aligned villages"', false],
    ['"villages"', true],
    ['"소방관은"', true],
  ] as const)('%s: %s', ([quoted, isGood]) => {
    const event = eventFile({ citations: cited, body: `It says ${quoted} [@1].\n` });
    const { places } = checkVariant({ ...files, 'events/a.md': event });
    expect(places).toEqual(isGood ? [] : [expect.stringMatching(/^events\/a\.md:\d+:10 quotation-unsupported$/u)]);
    const page = `---\ntitle: About\ndescription: About.\n---\n\nIt says ${quoted}.\n`;
    const { places: onPage } = checkVariant({ ...files, 'pages/about.md': page });
    expect(onPage).toEqual(isGood ? [] : ['pages/about.md:6:10 quotation-unsupported']);
  });
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

test('a quotation within a quotation has our marks or those of the document', () => {
  const quote = 'He called the “old” wheel ‘new’.';
  for (const body of ['“the ‘old’ wheel ‘new’”', '«the “old” wheel „new“»', '"the "old" wheel"', '> the “old” wheel'])
    expect(
      checkVariant({
        ...sourceFiles('diary', `${quote}\n`),
        'events/a.md': eventFile({ citations: [{ source: 'diary', quote, dateBasis: 'context' }], body: `${body} [@1].\n` }),
      }).places,
      body,
    ).toEqual([]);
});

const page = (body: string) => ({ 'pages/a.md': `---\ntitle: A page\ndescription: Words.\n---\n${body}\n` });
const place = (note: string) => ({ 'places/ford.yaml': `name: Lower Ford\nkind: village\nnote: ${JSON.stringify(note)}\n` });

test.for([
  ['a page', page('It says « mill at Lower Ford » and *The Mill*.'), []],
  ['a page', page('It says « mill at Upper Ford ».'), ['pages/a.md:5:10 quotation-unsupported']],
  ['a page', page('> The mill fell.'), ['pages/a.md:5:3 quotation-unsupported']],
  ['a page', page('It says « mill.'), ['pages/a.md:5:9 quotation-unsupported']],
  ['a place', place('Written „The Mill“.'), []],
  ['a place', place('Written „The Great Mill“.'), ['places/ford.yaml:3:17 quotation-unsupported']],
] as const)('where nothing is cited, marks hold words of a document: %s', ([, files, expected]) => {
  const { places } = checkVariant(files);
  expect(places.filter((each) => each.includes('quotation-unsupported'))).toEqual(expected);
});

test('what is said of a document may quote its cover, and closes its marks', () => {
  const note = (words: string) => checkVariant(sourceFiles('diary', 'Words.\n', { note: JSON.stringify(words) })).places;
  expect(note('The cover says «Third book».')).toEqual([]);
  expect(note('The cover says «Third book.')).toEqual(['sources/diary.yaml:10:23 quotation-unsupported']);
});

describe('signs closed up or not', () => {
  const told = 'Il dit : « Quoi ? » The dam—all of it—broke. He left . . . and “nobody” knew.';
  const checkTold = (body: string) =>
    checkVariant({
      ...sourceFiles('diary', `${told}\n`),
      'events/a.md': eventFile({
        citations: [{ source: 'diary', quote: JSON.stringify(told), dateBasis: 'context' }],
        body: `${body} [@1].\n`,
      }),
    }).places;

  test.for([
    'It says “Il dit: ‘Quoi?’”',
    'It says “The dam — all of it — broke”',
    'It says "dam -- all of it"',
    'It says “He left…and ‘nobody’”',
  ])('good: %s', (body) => {
    expect(checkTold(body)).toEqual([]);
  });

  test.for([
    'It says “Il dit: ‘Quoi!’”',
    'It says “The dam — broke”',
    'It says “He … nobody”',
    'It says “He left and ‘nobody’”',
  ])('bad: %s', (body) => {
    expect(checkTold(body)).toEqual(['events/a.md:10:10 quotation-unsupported']);
  });

  test.for([
    ['It says “The dam — all of it — broke”.', 0],
    ['It says “The dam — broke”.', 1],
  ] as const)('where nothing is cited: %s', ([body, problems]) => {
    const { places } = checkVariant({
      ...sourceFiles('diary', `${told}\n`),
      'events/a.md': eventFile({ citations: [{ source: 'diary', quote: 'The dam', dateBasis: 'context' }] }),
      ...page(body),
    });
    expect(places.filter((each) => each.endsWith('quotation-unsupported'))).toHaveLength(problems);
  });
});
