import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

interface Case {
  readonly words: string;
  /** The summary; its mark stands at the end unless it has marks of its own. */
  readonly body: string;
  readonly language?: string;
  readonly ours?: string;
  readonly date?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly rule?: string;
}

function told({ words, body, language = 'en', ours = language, date = '1907/..', fields = {}, rule = '{}' }: Case): string[] {
  return checkVariant({
    'editorial.yaml': `markedFacts: ${rule}\n`,
    'site.yaml': `title: A\nsubtitle: B\ndescription: C\nlanguage: ${ours}\nlicence: D\nhome: E\n`,
    'parties/ada.yaml': 'name: Ada Thorn\nkind: person\nspellings: [Ада Торн]\n',
    'places/ford.yaml': 'name: Lower Ford\nkind: town\n',
    ...sourceFiles('diary', `${words}\n\nAda Thorn, Ада Торн, Lower Ford.\n`, { language }),
    'events/a.md': eventFile({
      date,
      citations: [
        { source: 'diary', quote: JSON.stringify(words), dateBasis: 'relative', ...fields },
        { quote: 'The mill at Lower Ford opened on 4 May 1907.', dateBasis: 'relative' },
      ],
      body: `${body.includes('[@') ? body : `${body} [@1].`}\n`,
    }),
  }).problems.flatMap(({ code, file, severity, message }) =>
    code === 'fact-unmarked' && file.endsWith('a.md')
      ? `${severity === 'error' ? '' : 'warning: '}${message.replace(/ is not in /u, ' ')}`
      : [],
  );
}

test.for([
  [
    'a number in words and in digits',
    { words: 'Of two mills 12 wheels stood.', body: 'There were 2 mills, and twelve wheels' },
  ],
  ['a larger number in words', { words: 'It took 2,345 days.', body: 'Two thousand three hundred and forty-five days' }],
  ['millions', { words: 'It cost 1.5 million.', body: 'It cost 1,500,000' }],
  ['a count of the tellings', { words: 'It rained.', body: 'Two documents say so [@1][@2].' }],
  ['one', { words: 'It rained.', body: 'One document says so' }],
  ['a date of the words', { words: 'On May 4, 1907 it rained.', body: 'It rained on 4 May 1907' }],
  ['a date of the citation', { words: 'The next day it rained.', body: 'It rained on 5 May 1907', date: '1907-05-05' }],
  ['a day whose year the citation has', { words: 'On 5 May it rained.', body: 'It rained on 5 May 1907', date: '1907-05-05' }],
  ['a value', { words: 'A dozen mills stood.', body: 'There were 12 mills', fields: { note: 'A dozen is 12.' } }],
  ['a name in part', { words: 'Mrs Thorn spoke.', body: 'Ada Thorn spoke' }],
  ['a name of the speaker', { words: 'She spoke.', body: 'Ada Thorn spoke', fields: { speaker: 'Ada Thorn' } }],
  [
    'each mark by itself',
    { words: 'It rained.', body: 'It rained [@1], and the mill of Lower Ford opened on 4 May 1907 [@2].' },
  ],
  [
    'French words',
    { words: 'Il y eut soixante-douze moulins et quatre-vingt-dix roues.', body: '72 moulins, 90 roues', language: 'fr' },
  ],
  ['German words', { words: 'Es gab sechsundsiebzig Mühlen.', body: '76 Mühlen', language: 'de' }],
  ['Russian words', { words: 'Двадцати двух мельниц, пяти колёс.', body: '22 мельницы, пять колёс', language: 'ru' }],
  ['Turkish words', { words: 'On iki değirmen vardı.', body: '12 değirmen', language: 'tr' }],
  ['Arabic digits', { words: 'كانت ١٢ طاحونة.', body: 'There were twelve mills', language: 'ar', ours: 'en' }],
  ['a small number in a language that is not read', { words: 'Molae duodecim.', body: '12 mills', language: 'la', ours: 'en' }],
  [
    'a date of another language',
    { words: 'Le 4 mai 1907 il plut.', body: 'It rained on 4 May 1907', language: 'fr', ours: 'en' },
  ],
] satisfies [string, Case][])('good: %s', ([, each]) => {
  expect(told(each)).toEqual([]);
});

test.for([
  ['a number', { words: 'Mills stood.', body: 'There were 12 mills' }, ['"12" [@1].']],
  ['a number in words', { words: 'It had 3 wheels.', body: 'It had five wheels' }, ['"five" [@1].']],
  ['a part of a number', { words: 'It took 45 days.', body: 'It took 2,345 days' }, ['"2,345" [@1].']],
  ['a day', { words: 'On 4 May 1907 it rained.', body: 'It rained on 5 May 1907' }, ['"5 May 1907" [@1].']],
  ['a year', { words: 'In 1907 it rained.', body: 'It rained in 1912' }, ['"1912" [@1].']],
  ['a name', { words: 'She spoke.', body: 'Ada Thorn spoke' }, ['"Ada Thorn" [@1].']],
  ['a place', { words: 'It rained.', body: 'It rained at Lower Ford’s mill' }, ['"Lower Ford" [@1].']],
  [
    'what another citation has',
    { words: 'It rained.', body: 'It rained on 4 May 1907 [@1], and a mill opened [@2].' },
    ['"4 May 1907" [@1].'],
  ],
  ['words after the mark', { words: 'It rained.', body: 'It rained [@1], on 12 days.' }, ['"12" [@1].']],
  [
    'Russian',
    { words: 'Шёл дождь.', body: 'Ада Торн видела пять дождей', language: 'ru' },
    ['"Ада Торн" [@1].', '"пять" [@1].'],
  ],
  ['German', { words: 'Es gab Mühlen.', body: 'Es gab zweiunddreißig Mühlen', language: 'de' }, ['"zweiunddreißig" [@1].']],
  ['Spanish', { words: 'Hubo molinos.', body: 'Hubo treinta y dos molinos', language: 'es' }, ['"treinta y dos" [@1].']],
] satisfies [string, Case, string[]][])('bad: %s', ([, each, problems]) => {
  expect(told(each)).toEqual(problems);
});

test('what is held to it, and how much it weighs, the archive says', () => {
  const each = { words: 'It rained.', body: 'Ada Thorn saw 12 mills in 1912' };
  expect(told({ ...each, rule: '{of: [names], severity: warning}' })).toEqual(['warning: "Ada Thorn" [@1].']);
  expect(told({ ...each, rule: '{of: [days]}' })).toEqual(['"1912" [@1].']);
  expect(told({ ...each, rule: '{of: [numbers]}\nallowed: [{words: saw 12 mills, reason: Counted.}]' })).toEqual([]);
  expect(checkVariant({ 'editorial.yaml': '{}\n', 'events/a.md': eventFile({ body: 'In 1912 [@1].\n' }) }).places).toEqual([]);
});
