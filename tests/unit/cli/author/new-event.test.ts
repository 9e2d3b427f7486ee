import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { commands } from '../../../../src/cli/commands.ts';
import { runCommand } from '../../../../src/cli/framework/run-command.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { spokenTo } from '../../../support/spoken.ts';
import { type Files, sourceFiles, variantFolder } from '../../../support/variant.ts';

const diary = sourceFiles('diary', 'It was sold. The wheel was mended in March 1912. It was sold again.\n');
const topics = '- {id: village, title: A, description: B}\n- {id: water, title: C, description: D}\n';

async function make(words: readonly string[], files: Files = {}, answers?: readonly string[]) {
  const folder = variantFolder({ ...diary, ...files });
  const before = readdirSync(join(folder, 'events'));
  const terminal = spokenTo(answers);
  const code = await runCommand(['new', ...words, '--content', folder], commands, terminal);
  const made = readdirSync(join(folder, 'events')).filter((name) => !before.includes(name));
  const text = made[0] && readFileSync(join(folder, 'events', made[0]), 'utf8');
  const { problems } = runChecks(folder, addressesOf);
  const firstError = terminal.errors.trim().split('\n')[0];
  return { code, said: terminal.said, firstError, made, text, codes: problems.map((problem) => problem.code) };
}

const quote = ['--quote', 'The wheel was mended in March 1912'];

describe('with the words it rests on it passes as it stands', () => {
  test('dated by them', async () => {
    const { code, said, made, text, codes } = await make(['event', 'The wheel: mended', '--date', '1912-03', ...quote]);
    expect([code, made, codes]).toEqual([0, ['the-wheel-mended.md'], []]);
    expect(said).toContain('The check finds nothing wrong with it.');
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "The wheel: mended"
      date: 1912-03
      topics: [village]
      places: []
      parties: []
      citations:
        - source: diary
          quote: The wheel was mended in March 1912
      ---
      The document gives the date as March 1912 [@1].
      "
    `);
  });

  test('with a label of its own', async () => {
    const words = ['event', 'The wheel is mended', '--date', '1912-03', '--label', 'Wheel: mended', ...quote];
    const { text, codes } = await make(words);
    expect([text?.split('\n').slice(1, 3), codes]).toEqual([['title: The wheel is mended', 'label: "Wheel: mended"'], []]);
  });

  test.for(['1912-03-02', '1912', '1912~', '1912-03?', '1911/1912-03', '1912-21', '../1912', '1911?/1912?'])(
    'dated %s',
    async (date) => {
      expect((await make(['event', 'The wheel is mended', '--date', date, ...quote])).codes).toEqual([]);
    },
  );

  test('which of several is picked', async () => {
    const words = ['event', 'The mill is sold again', '--date', '1912', '--quote', 'It was sold', '--source', 'diary'];
    const twice = sourceFiles('diary', 'It was sold. It was sold again.\n');
    const { text, codes } = await make([...words, '--pick', '2'], twice);
    expect([text?.includes('fix: '), codes]).toEqual([true, []]);
    expect((await make(words, twice, ['2'])).text).toBe(text);
    expect(await make(words, twice)).toMatchObject({ code: 1, made: [] });
  });
});

describe('what is not known is left empty, and the check asks for it', () => {
  test('no words', async () => {
    const { code, said, text, codes } = await make(['event', 'The wheel is mended', '--date', '1912', '--source', 'diary']);
    expect([code, text?.includes('  - source: diary\n    quote:\n---\n')]).toEqual([0, true]);
    expect(codes).toContain('field-invalid');
    expect(said).toContain('the-wheel-is-mended.md:9:11 field-invalid\n  The field "quote"');
  });

  test('no topic, where there are several', async () => {
    const { text, codes } = await make(['event', 'A', '--date', '1912', ...quote], { 'topics.yaml': topics });
    expect(text).toContain('topics: []\n');
    expect(codes).toContain('field-invalid');
    const named = await make(['event', 'A', '--date', '1912', '--topic', 'water', ...quote], { 'topics.yaml': topics });
    expect([named.text?.includes('topics: [water]\n'), named.codes]).toEqual([true, []]);
  });
});

test('a file that is there is never written over', async () => {
  const folder = variantFolder({});
  const file = join(folder, 'events/mill-opens.md');
  const before = readFileSync(file, 'utf8');
  const terminal = spokenTo();
  const words = ['new', 'event', 'Mill opens', '--date', '1907', '--content', folder];
  expect(await runCommand(words, commands, terminal)).toBe(1);
  expect(terminal.errors).toContain('is there already');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(readdirSync(join(folder, 'events'))).toEqual(['mill-opens.md']);
});

test('the id is made of the title, of at most 60 letters and whole words, or given', async () => {
  const long = 'The council of the parish decides at last to mend the great wheel of the mill';
  expect((await make(['event', long, '--date', '1912'])).made).toEqual([
    'the-council-of-the-parish-decides-at-last-to-mend-the-great.md',
  ]);
  expect((await make(['event', `Con ${'w'.repeat(60)}`, '--date', '1912'])).made).toEqual(['con-1.md']);
  expect((await make(['event', 'Ördək’s mill', '--date', '1912'])).made).toEqual(['ord-ks-mill.md']);
  expect((await make(['event', '磨坊', '--date', '1912', '--id', 'mill'])).made).toEqual(['mill.md']);
});

test('words that no document has are shown with the nearest, and nothing is written', async () => {
  const { code, said, firstError, made } = await make([
    'event',
    'A',
    '--date',
    '1912',
    '--quote',
    'The wheel was bended in March',
  ]);
  expect([code, made]).toEqual([1, []]);
  expect(said).toContain('The wheel was [-bended-]{+mended+} in March');
  expect(firstError).toContain('Nothing is written');
});

describe('what makes no sense ends in 2, and nothing is written', () => {
  test.for([
    ['no kind', [], 'Say what is new: event "Title", or archive my-archive.'],
    ['another kind', ['place', 'A'], 'Say what is new: event "Title", or archive my-archive.'],
    ['no title', ['event', '--date', '1912'], 'An event needs a title.'],
    ['no date', ['event', 'A'], 'An event needs a date: --date 2020-10-01.'],
    ['a day that is none', ['event', 'A', '--date', '1912-02-30'], '"1912-02-30" is not a date: '],
    [
      'a topic that is not there',
      ['event', 'A', '--date', '1912', '--topic', 'vilage'],
      'There is no topic "vilage". Did you mean village?',
    ],
    ['a source that is not there', ['event', 'A', '--date', '1912', '--source', 'dairy'], 'There is no source "dairy".'],
    ['an id that is none', ['event', 'A', '--date', '1912', '--id', 'A b'], '"A b" cannot be an id'],
    ['an id of a device', ['event', 'A', '--date', '1912', '--id', 'con'], '"con" cannot be an id: it must be another name'],
  ] as const)('%s', async ([, words, error]) => {
    const { code, firstError, made } = await make(words);
    expect([code, made]).toEqual([2, []]);
    expect(firstError).toContain(error);
  });
});

describe('a title without Latin letters', () => {
  test.for<[title: string, date: string, file: string]>([
    ['磨坊', '1912-03', '1912-03.md'],
    ['Мельница', '1912~/..', '1912.md'],
    ['הטחנה', '-0479', '0479.md'],
  ])('%s: the date %s names the file %s', async ([title, date, file]) => {
    const { code, made, said } = await make(['event', title, `--date=${date}`]);
    expect([code, made]).toEqual([0, [file]]);
    expect(said).toContain('It is named by its date');
  });

  test('a second one of the same date has a number', async () => {
    const first = { 'events/1912.md': '---\ntitle: A\ndate: 1912\ndraft: true\n---\n' };
    expect((await make(['event', '磨坊', '--date', '1912'], first)).made).toEqual(['1912-2.md']);
  });

  test('an id that is given', async () => {
    const { made, said } = await make(['event', '磨坊', '--date', '1912', '--id', 'mill']);
    expect(made).toEqual(['mill.md']);
    expect(said).not.toContain('named by its date');
  });
});

test('what is wrong is not hidden by how the command is used', async () => {
  const folder = variantFolder({ ...diary, 'topics.yaml': topics });
  const terminal = spokenTo();
  await runCommand(['new', 'event', 'A', '--date', '1912', '--topic', 'vilage', '--content', folder], commands, terminal);
  expect(terminal.errors).toBe('There is no topic "vilage". Did you mean village?\n');
});

test('a date that the quoted words do not name is not said to be in the document', async () => {
  const words = ['event', 'The wheel is mended', '--date', '1912-03-02', ...quote];
  const { text, codes } = await make(words);
  expect([text?.split('---\n').at(-1), codes]).toEqual(['The document tells of this [@1].\n', []]);
});

test('a folder without events gets one', async () => {
  const folder = variantFolder({ 'events/mill-opens.md': null });
  const terminal = spokenTo();
  const words = ['new', 'event', 'A', '--date', '1912', '--content', folder];
  expect(await runCommand(words, commands, terminal)).toBe(0);
  expect(existsSync(join(folder, 'events/a.md'))).toBe(true);
});

test.for([
  ['fr', 'Elle fut ouverte le 4 mai 1907.', '1907-05-04', [], undefined],
  ['fr', 'Elle fut ouverte le 4 mai.', '1907-05-04', [], 'context'],
  ['la', 'Aperta est mense Maio.', '1907-05', ['date-too-precise'], undefined],
  ['en', 'It was opened on 4 May 1908.', '1907-05-04', ['date-too-precise'], undefined],
  ['ru', 'Она открылась в 1325 году хиджры.', '1907', [], 'context'],
  ['zh', '光绪三十三年四月初四开业。', '1907-05-15', [], 'context'],
  ['en', 'It was opened in the autumn of 1907.', '1907-08', ['date-contradicted'], undefined],
] as const)('the basis of a date is written only where it is known: %s, %s', async ([language, words, date, codes, basis]) => {
  const files = sourceFiles('book', `${words}\n`, { language });
  const made = await make(['event', 'The mill', '--date', date, '--topic', 'village', '--quote', words], {
    ...files,
    'topics.yaml': topics,
  });
  expect(made.codes.filter((code) => code !== 'dated-sentence-uncited')).toEqual(codes);
  expect(/dateBasis: (\w+)/u.exec(made.text ?? '')?.[1]).toBe(basis);
  const said = 'Its citation says "dateBasis: context", because the quoted words do not name the whole of ';
  expect(made.said.includes(said)).toBe(basis !== undefined);
});
