import { expect, test } from 'vitest';
import { checkVariant, eventFile } from '../../../support/variant.ts';

const told = (titles: readonly string[], rule: string, language = 'en') =>
  checkVariant({
    'editorial.yaml': `titles: {longest: 90, ${rule}}\n`,
    'site.yaml': `title: A\nsubtitle: B\ndescription: C\nlanguage: ${language}\nlicence: D\nhome: E\n`,
    ...Object.fromEntries(titles.map((title, index) => [`events/a-${index}.md`, eventFile({ title: JSON.stringify(title) })])),
  }).problems.flatMap(({ code, file, line, column, severity, message }) =>
    code === 'titles-alike' ? [file.replace(/.*\//u, ''), line, column, severity, message].join(' ') : [],
  );

test.for([
  ['as many as may', ['A mill burns', 'A mill falls'], 'alike: {most: 2}'],
  ['other first words', ['A mill burns', 'Our mill burns', 'Mills burn'], 'alike: {most: 1}'],
  ['titles that have no more words', ['A mill', 'A mill'], 'alike: {most: 1}'],
  ['words that only begin alike', ['A mill burns', 'A miller burns'], 'alike: {most: 1}'],
  ['no rule', ['A mill burns', 'A mill falls'], 'severity: error'],
] as const)('good: %s', ([, titles, rule]) => {
  expect(told(titles, rule)).toEqual([]);
});

test.for([
  ['en', ['A mill burns', 'a "Mill" falls', 'A  mill stands'], '3 titles begin with "A mill"', 2],
  ['fr', ["L'eau monte au moulin", 'L’eau monte encore', 'L’eau monte'], '2 titles begin with "L\'eau monte"', 1],
  ['ru', ['Мельник строит мост', 'Мельник строит дом'], '2 titles begin with "Мельник строит"', 1],
  ['ar', ['افتتحت الطاحونة اليوم', 'افتتحت الطاحونة أمس'], '2 titles begin with "افتتحت الطاحونة"', 1],
  ['zh', ['磨坊開放了一天', '磨坊開放三日'], '2 titles begin with "磨坊開放"', 1],
] as const)('bad, in %s', ([language, titles, message, most]) => {
  const good = titles.map((title) => title.replace(/^a/u, 'A'));
  expect(told(good, `alike: {most: ${most}}`, language)).toMatchObject([expect.stringContaining(message) as string]);
});

test('the first title over the limit has the problem, by its first words', () => {
  expect(told(['Our mill opens', 'Our mill burns', 'Our mill falls'], 'alike: {words: 1, most: 2, severity: warning}')).toEqual(
    ['a-2.md 2 9 warning 3 titles begin with "Our", and at most 2 may.'],
  );
});

test('labels are counted apart from titles', () => {
  const event = (index: number) => eventFile({ title: `Mill ${index} opens`, more: `label: The mill opens ${index}\n` });
  const { problems } = checkVariant({
    'editorial.yaml': 'titles: {alike: {most: 1}}\n',
    ...Object.fromEntries([1, 2].map((index) => [`events/a-${index}.md`, event(index)])),
  });
  expect(problems).toMatchObject([
    { code: 'titles-alike', line: 5, column: 8, message: '2 labels begin with "The mill", and at most 1 may.' },
  ]);
});
