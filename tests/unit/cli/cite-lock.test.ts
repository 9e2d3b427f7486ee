import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockText } from '../../../src/archive/lock/passage-lock.ts';
import { commands } from '../../../src/cli/commands.ts';
import { runCommand } from '../../../src/cli/framework/run-command.ts';
import type { PassageLock } from '../../../src/schema/passage-lock.ts';
import { spokenTo } from '../../support/spoken.ts';
import { millQuote, variantFolder } from '../../support/variant.ts';

const live = 'p-epsygcaw';
const mill = { source: 'mill-book', events: ['mill-opens'], quote: millQuote.quote };
const older = { ...mill, quote: 'The mill at Lower Ford opened on 5 May 1907.' };
const burned = { ...mill, events: ['mill-burns'], quote: 'A great fire was seen far away' };

/** Runs `cite` in a folder with this lock; returns the output and the new lock. */
async function cite(lock: PassageLock | string, words: readonly string[], answers?: readonly string[]) {
  const folder = variantFolder({ 'passages.lock.json': typeof lock === 'string' ? lock : lockText(lock) });
  const terminal = spokenTo(answers);
  const code = await runCommand(['cite', ...words, '--content', folder], commands, terminal);
  const text = readFileSync(join(folder, 'passages.lock.json'), 'utf8');
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  return { code, said: terminal.said, errors: terminal.errors, text, left };
}

const after = (text: string) => JSON.parse(text) as PassageLock;

describe('accept', () => {
  const lost = { 'p-aaaaaaaa': older };

  test('both wordings are shown, and a yes records what the id became', async () => {
    const { code, said, text, left } = await cite(lost, ['--accept'], ['y']);
    expect(code).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "
      p-aaaaaaaa in "mill-book", cited by mill-opens
        was  The mill at Lower Ford opened on [-5-] May 1907.
        now  The mill at Lower Ford opened on {+4+} May 1907.
             p-epsygcaw, cited by mill-opens
        Shall the old address lead there? (y/n) 
      1 recorded, 0 left.
      "
    `);
    expect(after(text)).toEqual({ 'p-aaaaaaaa': { ...older, became: live }, [live]: mill });
    expect(left).toEqual([]);
  });

  test.for([
    ['a no', ['n']],
    ['no answer', []],
  ] as const)('%s records nothing', async ([, answers]) => {
    const { code, text } = await cite(lost, ['--accept'], answers);
    expect([code, text]).toEqual([1, lockText(lost)]);
  });

  test('without an interactive terminal it only lists, unless it is told to accept all', async () => {
    const shown = await cite(lost, ['--accept']);
    expect([shown.code, shown.text]).toEqual([1, lockText(lost)]);
    expect(shown.said).toContain('add --yes');
    const taken = await cite(lost, ['--accept', '--yes']);
    expect([taken.code, after(taken.text)['p-aaaaaaaa']?.became]).toEqual([0, live]);
  });

  test('a quotation without a similar passage stays, with the command that withdraws it', async () => {
    const { code, said, text } = await cite({ 'p-bbbbbbbb': burned, ...lost }, ['--accept', '--yes']);
    expect(code).toBe(1);
    expect(said).toContain('npm run cite -- --withdraw p-bbbbbbbb');
    expect(said).toContain('1 recorded, 1 left.');
    expect(after(text)['p-bbbbbbbb']).toEqual(burned);
  });

  test('when all lead somewhere, nothing is written', async () => {
    const { code, said, text } = await cite('{ }', ['--accept', '--yes']);
    expect([code, said, text]).toEqual([0, 'Every published id leads somewhere.\n', '{ }']);
  });

  test('a lock that is no JSON is told as the check tells it', async () => {
    const { code, errors, text } = await cite('{', ['--accept', '--yes']);
    expect([code, text]).toEqual([1, '{']);
    expect(errors).toContain('passages.lock.json:1:2 json-syntax');
  });
});

describe('withdraw', () => {
  test.for(['toString', '__proto__', 'constructor', 'hasOwnProperty'])('%s is no passage', async (id) => {
    const { code, errors } = await cite({ 'p-bbbbbbbb': burned }, ['--withdraw', id]);
    expect([code, errors.split('\n')[0]]).toEqual([1, expect.stringContaining(`No passage was published as "${id}".`)]);
  });

  test('a passage that nothing cites', async () => {
    const { code, text } = await cite({ 'p-bbbbbbbb': burned }, ['--withdraw', 'p-bbbbbbbb']);
    expect([code, after(text)]).toEqual([0, { 'p-bbbbbbbb': { ...burned, became: 'withdrawn' } }]);
  });

  test('all of a document that is gone, and of no other', async () => {
    const diary = { ...burned, source: 'diary' };
    const lock = { 'p-aaaaaaaa': diary, 'p-bbbbbbbb': diary, 'p-cccccccc': burned };
    const { code, said, text } = await cite(lock, ['--withdraw', 'diary']);
    expect([code, said]).toEqual([0, '2 withdrawn with "diary". Their addresses lead to pages that say so.\n']);
    const gone = { ...diary, became: 'withdrawn' };
    expect(after(text)).toEqual({ 'p-aaaaaaaa': gone, 'p-bbbbbbbb': gone, 'p-cccccccc': burned });
  });

  test('not one that is cited', async () => {
    const { code, errors, text } = await cite({ [live]: mill }, ['--withdraw', live]);
    expect([code, text]).toEqual([1, lockText({ [live]: mill })]);
    expect(errors).toContain('is cited by mill-opens');
  });

  test('not one that never was', async () => {
    const { code, errors } = await cite({ 'p-bbbbbbbb': burned }, ['--withdraw', 'p-bbbbbbbc']);
    expect([code, errors]).toEqual([1, 'No passage was published as "p-bbbbbbbc". Did you mean p-bbbbbbbb?\n']);
  });
});

test('without anything to do it says what there is', async () => {
  const { code, errors } = await cite({}, []);
  expect(code).toBe(2);
  expect(errors).toContain('--withdraw <id>');
});

test('a content folder is left as it was when it cannot be written to', async () => {
  const { writeFileWhole } = await import('../../../src/cli/framework/write-file.ts');
  const folder = variantFolder({});
  writeFileSync(join(folder, 'file'), 'x');
  await expect(writeFileWhole(join(folder, 'file/lock.json'), 'x')).rejects.toThrow(/ENOTDIR/u);
  expect(readdirSync(folder)).not.toContain('lock.json');
});
