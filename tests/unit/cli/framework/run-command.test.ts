import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands.ts';
import { command, UsageError } from '../../../../src/cli/framework/command.ts';
import { runCommand } from '../../../../src/cli/framework/run-command.ts';
import { spokenTo } from '../../../support/spoken.ts';

const mill = command({
  summary: 'Grind what is named',
  forms: ['<grain>'],
  options: {
    stones: {
      value: '<number>',
      meaning: 'How many; 2 if left out',
      read: (given = '2') => {
        if (!/^\d$/u.test(given)) throw new UsageError(`"${given}" is no number of stones.`);
        return Number(given);
      },
    },
    fine: { meaning: 'Twice over' },
  },
  run: ({ stones, fine }, words, { print }) => {
    print(JSON.stringify({ stones, fine, words }));
    return 0;
  },
});
const rest = command({ summary: 'Rest', options: {}, run: () => 3 });
const table = { mill: () => Promise.resolve(mill), rest: () => Promise.resolve(rest) };

async function run(...words: string[]) {
  const terminal = spokenTo();
  const code = await runCommand(words, table, terminal);
  return { code, said: terminal.said, firstError: terminal.errors.split('\n')[0] };
}

describe('what is asked for', () => {
  test.for<[string, string[], object]>([
    ['nothing but the name', ['mill'], { stones: 2, fine: false, words: [] }],
    ['options and words in any order', ['mill', '--stones', '3', 'rye', '--fine'], { stones: 3, fine: true, words: ['rye'] }],
    ['a value behind an equals sign', ['mill', '--stones=4'], { stones: 4, fine: false, words: [] }],
    [
      'words that look like an option, after two hyphens',
      ['mill', '--', '--rye'],
      { stones: 2, fine: false, words: ['--rye'] },
    ],
  ])('%s', async ([, words, given]) => {
    const { code, said } = await run(...words);
    expect([code, JSON.parse(said)]).toEqual([0, given]);
  });

  test('the exit code is what the command gives', async () => {
    expect((await run('rest')).code).toBe(3);
  });
});

describe('what cannot be understood ends in 2 and says what could', () => {
  test.for<[string, string[], string]>([
    ['a misspelt command', ['mil'], 'There is no command "mil". Did you mean mill?'],
    ['a command like nothing', ['constructor'], 'There is no command "constructor".'],
    ['a misspelt option', ['mill', '--stone', '3'], 'There is no option --stone. Did you mean --stones?'],
    ['an option like nothing', ['mill', '--qqqqqqq'], 'There is no option --qqqqqqq.'],
    ['an option without its value', ['mill', '--stones'], "Option '--stones <value>' argument missing"],
    ['a value for a switch', ['mill', '--fine=yes'], "Option '--fine' does not take an argument"],
    ['a value that the command refuses', ['mill', '--stones', 'many'], '"many" is no number of stones.'],
    ['a word where none may be', ['rest', 'well'], '"well" is one word too many.'],
  ])('%s', async ([, words, error]) => {
    expect(await run(...words)).toMatchObject({ code: 2, firstError: error });
  });

  test('no command at all', async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('mill   Grind what is named') as unknown });
  });
});

test('a fault of the program ends in 3, and asks for what is needed to find it', async () => {
  const terminal = spokenTo();
  const run = () => {
    throw new RangeError('The stones fell out.');
  };
  const broken = command({ summary: 'Grind', options: {}, run });
  expect(await runCommand(['mill'], { mill: () => Promise.resolve(broken) }, terminal)).toBe(3);
  expect(terminal.errors).toMatch(
    /^This is a fault of the program, not of your content\. Please report it with these lines:\n/u,
  );
  expect(terminal.errors).toContain('RangeError: The stones fell out.');
  expect(terminal.said).toBe('');
});

describe('help', () => {
  test('of a command', async () => {
    const { code, said } = await run('mill', '--help', '--stones', 'many');
    expect(code).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "Usage: npm run mill -- <grain> [options]

      Grind what is named.

        --stones <number>   How many; 2 if left out
        --fine              Twice over
        --help              Show this
      "
    `);
  });

  test('of all', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, said: expect.stringContaining('rest   Rest') as unknown });
  });

  test.for(Object.keys(commands))('of the real command %s', async (name) => {
    const terminal = spokenTo();
    expect(await runCommand([name, '--help'], commands, terminal)).toBe(0);
    expect(terminal.said).toMatch(/^Usage: npm /u);
  });
});
