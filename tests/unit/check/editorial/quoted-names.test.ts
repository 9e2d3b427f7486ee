import { expect, test } from 'vitest';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

/** The problems of an archive with one document in a language, with these words, and with a party of this name. */
function told(name: string, body: string, { language = 'en', rule = '{}', kind = 'government' } = {}): string[] {
  const text = `${body.replace(/["“”„«»「」]/gu, '')} ${name}.`;
  const files: Files = {
    'editorial.yaml': `quotedNames: ${rule}\n`,
    'site.yaml': `title: A\nsubtitle: B\ndescription: C\nlanguage: ${language}\nlicence: D\nhome: E\n`,
    'parties/a.yaml': `name: ${name}\nkind: ${kind}\n`,
    ...sourceFiles('diary', `${text}\n`, { language }),
    'events/a.md': eventFile({
      citations: [{ source: 'diary', quote: JSON.stringify(text), dateBasis: 'context' }],
      body: `${body} [@1].\n`,
    }),
  };
  return checkVariant(files).problems.flatMap(({ code, line, column, severity, message }) =>
    code === 'name-quoted' ? `${line}:${column} ${severity} ${/"(.*)"/u.exec(message)?.[1]}` : [],
  );
}

test.for([
  ['straight marks', 'Mill Republic', 'The "Mill Republic" met', '10:6 error Mill Republic'],
  ['with its article, and a stop', 'Mill Republic', 'He met “the Mill Republic,” it says', '10:9 error the Mill Republic,'],
  ['small letters', 'Mill Republic', 'the "mill republic"', '10:6 error mill republic'],
  ['with a genitive', 'Mill Republic', 'the "Mill Republic\'s" men', "10:6 error Mill Republic's"],
] as const)('alone: %s', ([, name, body, problem]) => {
  expect(told(name, body)).toEqual([problem]);
});

test.for([
  ['fr', 'Assemblée du moulin', 'selon « l’Assemblée du moulin », on vota'],
  ['de', 'Mühlenrat', 'der „Mühlenrat“ tagte'],
  ['ru', 'Мельничная Республика', 'от «Мельничной Республики» пришли'],
  ['tr', 'Değirmen Meclisi', 'dün “Değirmen Meclisi’nin” kararı'],
  ['az', 'Dəyirman Şurası', 'dünən “Dəyirman Şurasının” qərarı'],
  ['ar', 'مجلس الطاحونة', 'قرر “ومجلس الطاحونة” اليوم'],
  ['zh', '磨坊議會', '昨天「磨坊議會」決定'],
] as const)('alone, in %s', ([language, name, body]) => {
  expect(told(name, body, { language })).toHaveLength(1);
});

test.for([
  ['no marks', 'Mill Republic', 'The Mill Republic met'],
  ['more words of the document', 'Mill Republic', 'The "new Mill Republic of the ford" met'],
  ['another name', 'Mill Republic', 'The "Mill Republics of old" met'],
])('not alone: %s', ([, name = '', body = '']) => {
  expect(told(name, body)).toEqual([]);
});

test('which kinds and words, and how much it weighs, the archive says', () => {
  expect(told('Ada Thorn', 'The "Ada Thorn" met', { kind: 'person' })).toEqual([]);
  expect(told('Ada Thorn', 'The "Ada Thorn" met', { kind: 'person', rule: '{kinds: [person]}' })).toHaveLength(1);
  expect(told('Mill', 'The "Mill" met', { rule: '{kinds: [person]}' })).toEqual([]);
  expect(told('Mill', 'The "republic" met', { rule: '{words: [republic], severity: warning}' })).toEqual([
    '10:6 warning republic',
  ]);
  expect(told('Mill', 'The "Mill" met', { rule: '{}\nallowed: [{words: The "Mill", reason: A poem.}]' })).toEqual([]);
});

test('an archive without the rule has none', () => {
  const files = { 'editorial.yaml': '{}\n', 'events/a.md': eventFile({ body: 'The "mill" [@1].\n' }) };
  expect(checkVariant(files).places).toEqual([]);
});
