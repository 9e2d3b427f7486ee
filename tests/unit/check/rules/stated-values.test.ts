import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const measure = { 'measures/dead.yaml': 'title: The dead\nunit: people\n' };

function check(words: string, value: string, language = 'en', note?: string) {
  const citations = [
    {
      source: 'diary',
      quote: JSON.stringify(words),
      dateBasis: 'context',
      values: `{ dead: '${value}' }`,
      ...(note !== undefined && { note }),
    },
  ];
  return checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language }),
    ...measure,
    'events/a.md': eventFile({ citations, body: 'It tells of the dead [@1].\n' }),
  });
}

test.for([
  ['Some 60,000 perished.', '60000'],
  ['Some 60,000 perished.', '~60000'],
  ['Some sixty thousand perished.', '60000'],
  ['Between 100 and 105 perished.', '100-105'],
  ['It cost $3.8 billion.', '3800000000'],
  ['There were 12 killed and 30 wounded.', '42'],
  ['A man and his son, born in 1966, perished.', '2'],
  ['Nobody counted them all.', '300'],
  ['Liczono do 60 000 zabitych.', '60000', 'pl'],
  ['Foram 12.000 pessoas.', '12000', 'pt'],
  ['Foram mortas seis mil pessoas.', '6000', 'pt'],
  ['死者は１２０人。', '120', 'ja'],
] as const)('"%s" names %s', ([words, value, language]) => {
  expect(check(words, value, language).places).toEqual([]);
});

test.for([
  ['Some 60,000 perished.', '6000', '60,000'],
  ['Some 60,000 perished.', '>6000', '60,000'],
  ['Foram 12.000 pessoas.', '1200', '12.000', 'pt'],
  ['Some 12,000 perished.', '13000', '12,000'],
  ['Between 100 and 105 perished.', '100-115', '100, 105'],
] as const)('"%s" does not name %s, which is told and refuses nothing', ([words, value, written, language]) => {
  const { problems } = check(words, value, language);
  expect(problems).toMatchObject([
    { code: 'value-unnamed', severity: 'warning', file: expect.stringMatching(/events\/a\.md$/u) as string },
  ]);
  expect(problems[0]?.message).toBe(`The cited words name ${written}, and not ${value}.`);
});

test('a note says how one comes to a number', () => {
  expect(check('Of 100 only 11 lived.', '89').problems).toHaveLength(1);
  expect(check('Of 100 only 11 lived.', '89', 'en', 'A hundred less the eleven who lived.').places).toEqual([]);
});
