import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkVariant as checkWithout, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

const [editorial = ''] = readFileSync('content/editorial.yaml', 'utf8').split(/^spellings:/mu);
/** The check with the rules for words of the real archive. */
const checkVariant = (files: Files) => checkWithout({ 'editorial.yaml': editorial, ...files });
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

describe('an archive brings its own rules', () => {
  const withRules = (rules: string, body: string) =>
    checkWithout({ 'editorial.yaml': rules, 'events/a.md': eventFile({ body: `${body} [@1].\n` }) });
  const told = (rules: string, body: string) =>
    withRules(rules, body).problems.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

  test('and has none without the file', () => {
    expect(checkWithout({ 'events/a.md': eventFile({ body: 'The heroic mill [@1].\n' }) }).places).toEqual([]);
  });

  test('a rule is an error or a warning, as it says', () => {
    const rules = 'loaded:\n  - {words: [wee], instead: small}\n  - {words: [big], instead: large, severity: warning}\n';
    expect(told(rules, 'The wee mill and the big mill')).toEqual([
      'error word-loaded: "wee" takes a side.',
      'warning word-loaded: "big" takes a side.',
    ]);
  });

  test('each kind of word has its own reason, unless the rule gives one', () => {
    const rules =
      'saying:\n  - {words: [boasts], instead: says}\nlabels:\n  - {words: [old mill], instead: mill}\n' +
      '  - {words: [new mill], instead: mill, why: it is not new}\n';
    expect(told(rules, 'The old  mill boasts of a new mill')).toEqual([
      'error word-loaded: "old  mill" is not for our own words.',
      'error word-loaded: "boasts" judges what it reports.',
      'error word-loaded: "new mill" is not for our own words: it is not new.',
    ]);
  });

  test('signs in a word mean nothing but themselves', () => {
    const rules = 'loaded:\n  - {words: ["m.ll (old)"], instead: mill}\n';
    expect(told(rules, 'The mill (old)')).toEqual([]);
    expect(told(rules, 'The m.ll (old)')).toHaveLength(1);
  });

  const great = 'loaded:\n  - {words: [great], instead: its measure}\n';
  test('what is allowed stands only inside the words that are named, and in the files', () => {
    const allowed = `${great}allowed:\n  - {words: Great Mill, reason: Its name.}\n`;
    expect(told(allowed, 'The Great Mill is great')).toEqual(['error word-loaded: "great" takes a side.']);
    expect(told(`${great}allowed:\n  - {words: Great Mill, in: [events/a.md], reason: Its name.}\n`, 'The Great Mill')).toEqual(
      [],
    );
    expect(
      withRules(`${great}allowed:\n  - {words: Great Mill, in: [events/b.md], reason: Its name.}\n`, 'The Great Mill').places,
    ).toEqual(['editorial.yaml:4:13 allowance-needless', 'events/a.md:9:5 word-loaded']);
  });

  test('an unused allowance is a warning', () => {
    expect(told(`${great}allowed:\n  - {words: Great Mill, reason: Its name.}\n`, 'The mill')).toEqual([
      'warning allowance-needless: No rule for words meets "Great Mill" where it is allowed.',
    ]);
  });

  test('rules that are wrong are reported where they stand', () => {
    expect(withRules('loaded:\n  - {words: [], instead: x}\n', 'The mill').places).toEqual([
      'editorial.yaml:2:13 field-invalid',
    ]);
    expect(withRules('loaded:\n  - {words: [x], insted: x}\n', 'The mill').places).toEqual([
      'editorial.yaml:2:5 field-missing',
      'editorial.yaml:2:18 key-unknown',
    ]);
  });

  test('titles too', () => {
    const rules = 'titles: {longest: 20, severity: warning}\n';
    const { problems } = checkWithout({
      'editorial.yaml': rules,
      'events/a.md': eventFile({ title: 'A mill that opens in May' }),
    });
    expect(problems).toMatchObject([{ code: 'title-style', severity: 'warning', message: 'The title has 24 characters.' }]);
  });
});
