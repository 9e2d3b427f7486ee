import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';
import { runCommand } from '../../../src/cli/framework/run-command.ts';
import { spokenTo } from '../../support/spoken.ts';
import { sourceFiles, variantFolder } from '../../support/variant.ts';

const diary = sourceFiles('diary', 'The mill opened in May. It had: one wheel. The mill was sold.\n');

async function cite(words: readonly string[], answers?: readonly string[]) {
  const terminal = spokenTo(answers);
  const code = await runCommand(['cite', ...words, '--content', variantFolder(diary)], commands, terminal);
  return { code, said: terminal.said, firstError: terminal.errors.split('\n')[0] };
}

test('the only place with these words is shown, and its citation printed', async () => {
  const { code, said } = await cite(['It had: one wheel']);
  expect(code).toBe(0);
  expect(said).toMatchInlineSnapshot(`
    "1  diary, line 1
       The mill opened in May. ⟦It had: one wheel⟧. The mill was sold.
       Not cited yet.

    Under "citations:" write:

      - source: diary
        quote: "It had: one wheel"
    "
  `);
});

test('words that an event cites say which', async () => {
  expect((await cite(['opened', 'on', '4', 'May', '1907'])).said).toContain('Cited by mill-opens.');
});

describe('which of several', () => {
  const words = ['The mill', '--source', 'diary'];
  test.for([
    ['is asked', words, ['2'], 'prefix: wheel.'],
    ['is picked', [...words, '--pick', '2'], undefined, 'prefix: wheel.'],
    ['is the first, where nobody sits', words, undefined, 'suffix: opened'],
    ['is none, when there is no answer', words, [''], 'For a citation of one of them: --pick <number>'],
    ['is none, when none has these words and nobody sits there', ['opened in Mai'], undefined, '--pick <number>'],
  ] as const)('%s', async ([, given, answers, end]) => {
    const { code, said } = await cite(given, answers);
    expect([code, said.trimEnd().endsWith(end)], said).toEqual([0, true]);
  });
});

test('JSON has every place with its citation', async () => {
  const { code, said } = await cite(['The mill', '--json', '--source', 'diary']);
  const { places } = JSON.parse(said) as { places: { line: number; isExact: boolean; citation: object }[] };
  expect(code).toBe(0);
  expect(places.map(({ line, isExact, citation }) => ({ line, isExact, citation }))).toEqual([
    { line: 1, isExact: true, citation: { source: 'diary', quote: 'The mill', suffix: 'opened' } },
    { line: 1, isExact: true, citation: { source: 'diary', quote: 'The mill', prefix: 'wheel.' } },
  ]);
});

test('nothing found ends in 1', async () => {
  expect(await cite(['Parliament adopts'])).toEqual({
    ...{ code: 1, said: '' },
    firstError: 'Nothing like "Parliament adopts" stands in diary, mill-book.',
  });
  expect(await cite(['Parliament adopts', '--json'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('"places": []') as unknown,
  });
});

describe('what makes no sense ends in 2', () => {
  test.for([
    ['a source that is not there', ['mill', '--source', 'dairy'], 'There is no source "dairy". Did you mean diary?'],
    ['a number that is none', ['mill', '--pick', '0'], '"0" is no number of the list.'],
    ['a number past the list', ['It had', '--pick', '7'], 'There is no number 7 in a list of 1.'],
    ['two things at a time', ['mill', '--accept'], 'One thing at a time.'],
    ['yes to nothing', ['mill', '--yes'], '--yes says nothing without --accept.'],
  ] as const)('%s', async ([, words, firstError]) => {
    expect(await cite(words)).toMatchObject({ code: 2, firstError });
  });
});
