import { expect, test } from 'vitest';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

const told = (rules: string, body: string, more: Files = {}) =>
  checkVariant({
    'editorial.yaml': `spellings:\n${rules}`,
    'events/a.md': eventFile({ body: `${body} [@1].\n` }),
    ...more,
  }).problems.map(({ line, column, code, severity, message, hint }) =>
    code === 'spelling-mixed' ? [`${line}:${column}`, severity, message, hint.split('. ')[0]].join(' | ') : code,
  );
const words = (rules: string, body: string) => told(rules, body).map((each) => /Write "(.*)"/u.exec(each)?.[1] ?? each);

test.for([
  ['a whole word', '  - {write: calibre, not: [caliber]}\n', 'A large-caliber gun of that Caliber', ['calibre', 'Calibre']],
  ['not a part of one', '  - {write: calibre, not: [caliber]}\n', 'Calibers and microcaliber', []],
  ['the beginning of words', '  - {write: calibre-, not: [caliber-]}\n', 'Calibers', ['Calibres']],
  ['the end of words', '  - {write: -ise, not: [-ize]}\n', 'To organize, ORGANIZE', ['organise', 'ORGANISE']],
  ['both', '  - {write: -isation-, not: [-ization-]}\n', 'Its organizations', ['organisations']],
  [
    'but for exceptions',
    '  - {write: -ise, not: [-ize], except: [size, pri-]}\n',
    'The prize of its Size, to realize',
    ['realise'],
  ],
  ['several spellings', '  - {write: e-mail, not: [email, E mail]}\n', 'An email and an e  mail', ['e-mail', 'e-mail']],
  ['signs of patterns', '  - {write: No., not: ["n.o"]}\n', 'The nxo, the n.o', ['No.']],
  ['either apostrophe', '  - {write: cannot, not: ["can\'t"]}\n', 'It can’t', ['cannot']],
  ['German', '  - {write: daß, not: [dass]}\n', 'Es heißt, dass ein Dassel', ['daß']],
  [
    'French, in either form of its accents',
    '  - {write: clef, not: [clé]}\n',
    'La cle\u0301, la clé, la clémence',
    ['clef', 'clef'],
  ],
  ['Russian', '  - {write: -ёт, not: [-ет]}\n', 'Она идет', ['идёт']],
  ['Chinese', '  - {write: 台灣, not: [臺灣]}\n', '在臺灣的', ['台灣']],
  ['Arabic', '  - {write: مسؤول-, not: [مسئول-]}\n', 'قال مسئولون', ['مسؤولون']],
] as const)('%s', ([, rules, body, right]) => {
  expect(words(rules, body)).toEqual(right);
});

test('a problem stands at its word, and says what to write', () => {
  expect(told('  - {write: calibre, not: [caliber], severity: warning}\n', 'A large-caliber mill')).toEqual([
    '9:9 | warning | This archive does not spell it "caliber". | Write "calibre"',
  ]);
});

test('words of documents and names stay as they are', () => {
  const rules = '  - {write: -isation-, not: [-ization-]}\n';
  const files = {
    ...sourceFiles('diary', 'The Mill Organization, a "civilization".\n', { title: 'On Organization', titleKind: 'formal' }),
    'parties/mills.yaml': 'name: Mill Organization\nkind: organization\n',
    'events/a.md': eventFile({
      citations: [{ source: 'diary', quote: 'The Mill Organization, a "civilization"', dateBasis: 'context' }],
      body: 'The Mill Organization has "civilization", says On Organization; an organization [@1].\n',
    }),
  };
  expect(checkVariant({ 'editorial.yaml': `spellings:\n${rules}`, ...files }).places).toEqual([
    'events/a.md:10:68 spelling-mixed',
  ]);
});

test('allowed words are not reported, and an unused allowance is', () => {
  const rules = '  - {write: calibre, not: [caliber]}\nallowed:\n  - {words: Caliber Mill, reason: A name.}\n';
  expect(told(rules, 'The Caliber Mill')).toEqual([]);
  expect(told(rules, 'The mill')).toEqual(['allowance-needless']);
});

test('an archive without the rule has none, and hyphens stand alike', () => {
  expect(checkVariant({ 'editorial.yaml': '{}\n', 'events/a.md': eventFile({ body: 'A caliber [@1].\n' }) }).places).toEqual(
    [],
  );
  expect(checkVariant({ 'editorial.yaml': 'spellings:\n  - {write: -ise, not: [ize]}\n' }).places).toEqual([
    'editorial.yaml:2:25 field-invalid',
  ]);
});
