import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

interface Case {
  readonly words: string;
  /** The state, or more lines of its file. */
  readonly state: string;
  readonly places?: string;
  readonly within?: boolean;
  readonly language?: string;
  readonly rule?: string;
}

function told({ words, state, places = '[ford]', within = false, language = 'en', rule = '{}' }: Case): string[] {
  return checkVariant({
    'editorial.yaml': `placesShown: ${rule}\n`,
    ...sourceFiles('diary', `${words}\n`, { language }),
    'places/ford.yaml': `name: Ford\nkind: town\n${within ? 'within: state\n' : ''}`,
    'places/state.yaml': `name: ${state}\nkind: country\n`,
    'events/a.md': eventFile({
      more: `places: ${places}\n`,
      citations: [{ source: 'diary', quote: JSON.stringify(words), dateBasis: 'context' }],
      body: 'It was so [@1].\n',
    }),
  }).problems.flatMap(({ code, file, line, column, severity, message }) =>
    code === 'place-unshown'
      ? `${file.replace(/.*content\/|.*passage-\w+\//u, '')}:${line}:${column} ${severity} ${message}`
      : [],
  );
}

test.for([
  ['the state is named', { words: 'At Ford in Ruritania it rained.', state: 'Ruritania', places: '[state]' }],
  ['by another spelling', { words: 'In the R.U.R. it rained.', state: 'Ruritania\nspellings: [R.U.R.]', places: '[state]' }],
  ['by a word made of it', { words: 'In Ruritanian Ford it rained.', state: 'Ruritania', within: true }],
  ['with the place', { words: 'At Ford, Ruritania, it rained.', state: 'Ruritania', within: true }],
  ['only the town is said', { words: 'At Ford it rained.', state: 'Ruritania' }],
  ['Russian', { words: 'В Форде (Ford), в Руритании, шёл дождь.', state: 'Руритания', within: true, language: 'ru' }],
  ['Arabic', { words: 'نزل المطر في Ford وروريتانيا.', state: 'روريتانيا', within: true, language: 'ar' }],
  ['Chinese', { words: '在盧里塔尼亞的 Ford 下雨。', state: '盧里塔尼亞', within: true, language: 'zh' }],
  ['French', { words: 'À Ford, en Ruritanie, il plut.', state: 'Ruritanie', places: '[ford, state]', language: 'fr' }],
] satisfies [string, Case][])('good: %s', ([, each]) => {
  expect(told(each)).toEqual([]);
});

test.for([
  [
    'a state of an event',
    { words: 'At Ford it rained.', state: 'Ruritania', places: '[ford, state]' },
    'events/a.md:5:16 error No passage of this event names Ruritania.',
  ],
  [
    'a place within it',
    { words: 'At Ford it rained.', state: 'Ruritania', within: true, rule: '{severity: warning}' },
    'places/ford.yaml:3:9 warning No passage of its events names both Ford and Ruritania.',
  ],
  [
    'a contested place, whatever is said',
    { words: 'At Ford, Ruritania, it rained.', state: 'Ruritania', within: true, rule: '{contested: [ford]}' },
    'places/ford.yaml:3:9 error Ford is contested, and here it lies in Ruritania.',
  ],
  [
    'Russian',
    { words: 'В Форде шёл дождь.', state: 'Руритания', places: '[state]', language: 'ru' },
    'events/a.md:5:10 error No passage of this event names Руритания.',
  ],
  [
    'a kind of its own',
    { words: 'It rained.', state: 'Ruritania', places: '[ford]', rule: '{kinds: [town]}' },
    'events/a.md:5:10 error No passage of this event names Ford.',
  ],
] satisfies [string, Case, string][])('bad: %s', ([, each, problem]) => {
  expect(told(each)).toEqual([problem]);
});

test('an id that no place has is told, and an archive without the rule has none', () => {
  expect(checkVariant({ 'editorial.yaml': 'placesShown: {contested: [nowhere]}\n' }).places).toEqual([
    'editorial.yaml:1:27 id-unknown',
  ]);
  const place = 'name: Lower Ford\nkind: country\n';
  const event = eventFile({ more: 'places: [state]\n', citations: [{ quote: 'opened on 4 May 1907.' }] });
  expect(checkVariant({ 'editorial.yaml': '{}\n', 'places/state.yaml': place, 'events/a.md': event }).places).toEqual([]);
});
