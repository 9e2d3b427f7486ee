import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const inBody = (body: string) =>
  checkVariant({ 'events/a.md': eventFile({ body: `${body}\n` }) }).places.filter((place) => place.endsWith('word-loaded'));

test.for([
  ...['liberated', 'Liberation', 'occupy', 'reoccupied', 'aggression', 'aggressors', 'provocation', 'provoked', 'terrorists'],
  ...[
    'genocide',
    'ethnic cleansing',
    'massacred',
    'martyrs',
    'fascism',
    'savage',
    'heroic',
    'heroes',
    'glorious',
    'capitulated',
  ],
  ...[
    'puppet',
    'so-called',
    'self-styled',
    'separatists',
    'regime',
    'invaders',
    'vandalism',
    'propaganda',
    'crimes',
    'historic',
  ],
  ...[
    'illegally',
    'enemies',
    'traitor',
    'claims',
    'claimed',
    'admitted',
    'revealed',
    'points out',
    'exposed',
    'insists',
    'alleged',
  ],
  ...['the sources say', 'it is known', 'notes', 'LIBERATED'],
])('%s takes a side', (word) => {
  expect(inBody(`The mill ${word} [@1].`)).toEqual(['events/a.md:9:10 word-loaded']);
});

test.for([
  'deliberate',
  'occupational therapy',
  'prehistoric',
  'historical',
  'exclaims',
  'notebook',
  'noteworthy',
  'heroine',
  'criminology',
  'regimen',
])('%s does not', (word) => {
  expect(inBody(`The mill ${word} [@1].`)).toEqual([]);
});

test('every loaded word is reported, at its own place', () => {
  expect(inBody('The historic mill [@1].\n\nIt was liberated from its enemies [@1].')).toEqual([
    'events/a.md:9:5 word-loaded',
    'events/a.md:11:8 word-loaded',
    'events/a.md:11:27 word-loaded',
  ]);
});

test('inside quotation marks a loaded word is the words of another', () => {
  const files = sourceFiles('diary', 'The heroic mill, the “glorious” mill.\n');
  const citations = [{ source: 'diary', quote: 'The heroic mill, the "glorious" mill', dateBasis: 'context' }];
  const check = (body: string) => checkVariant({ ...files, 'events/a.md': eventFile({ citations, body }) }).places;
  expect(check('It was "heroic", and “glorious” [@1].\n')).toEqual([]);
  expect(check('It was "heroic", and glorious [@1].\n')).toEqual(['events/a.md:10:22 word-loaded']);
});

describe('every field of ours is held to it', () => {
  const list = '- id: village\n  title: Village\n  description: A heroic village.\n';
  test.for([
    ['a title', { 'events/a.md': eventFile({ title: 'The heroic mill opens' }) }, 'events/a.md:2:12'],
    [
      'a note on a citation',
      {
        'events/a.md': eventFile({
          citations: [{ quote: 'The mill at Lower Ford opened on 4 May 1907.', note: 'A heroic mill.' }],
        }),
      },
      'events/a.md:8:13',
    ],
    ['a topic', { 'topics.yaml': list }, 'topics.yaml:3:18'],
    ['an era', { 'eras.yaml': '- {id: a, title: Heroic years, from: 1907, to: 1908}\n' }, 'eras.yaml:1:18'],
    ['a place', { 'places/ford.yaml': 'name: Lower Ford\nkind: village\nnote: A heroic village.\n' }, 'places/ford.yaml:3:9'],
    ['a party', { 'parties/ford.yaml': 'name: Lower Ford\nkind: group\nnote: A heroic group.\n' }, 'parties/ford.yaml:3:9'],
    ['a measure', { 'measures/a.yaml': 'title: Heroic acts\nunit: acts\n' }, 'measures/a.yaml:1:8'],
    ['a unit', { 'measures/a.yaml': 'title: Acts\nunit: heroic acts\n' }, 'measures/a.yaml:2:7'],
    ['a page', { 'pages/a.md': '---\ntitle: A\ndescription: B\n---\nA heroic mill.\n' }, 'pages/a.md:5:3'],
    ['a stance', sourceFiles('diary', 'Words.\n', { stance: 'Heroic.' }), 'sources/diary.yaml:9:9'],
    ['a devised title', sourceFiles('diary', 'Words.\n', { title: 'Heroic words' }), 'sources/diary.yaml:1:8'],
    [
      'a reason',
      sourceFiles('diary', 'It was 1907.\n', { uncited: '[{quote: It was 1907, reason: Heroic.}]' }),
      'sources/diary.yaml:12:40',
    ],
  ] as const)('%s', ([, files, place]) => {
    expect(checkVariant(files).places).toEqual([`${place} word-loaded`]);
  });

  test('but not the title that a document gives itself', () => {
    expect(checkVariant(sourceFiles('diary', 'Words.\n', { title: 'Heroic words', titleKind: 'formal' })).places).toEqual([]);
  });
});
