import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockText } from '../../../src/archive/lock/passage-lock.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { planRecording, record } from '../../../src/cli/build/record-passages.ts';
import { commands } from '../../../src/cli/commands.ts';
import { runCommand } from '../../../src/cli/framework/run-command.ts';
import type { PassageLock } from '../../../src/schema/passage-lock.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { spokenTo } from '../../support/spoken.ts';
import { millQuote, variantFolder } from '../../support/variant.ts';

/** Changes of the record of addresses between reading and writing it: by git, by another command, by hand. */
const name = 'passages.lock.json';
const live = 'p-epsygcaw';
const mill = { source: 'mill-book', events: ['mill-opens'], quote: millQuote.quote };
const older = { ...mill, quote: 'The mill at Lower Ford opened on 5 May 1907.' };
const burned = { ...mill, events: ['mill-burns'], quote: 'A great fire was seen far away' };
const lost = { 'p-aaaaaaaa': older };
const led = { ...older, became: 'p-cccccccc' };

const read = (folder: string) => readFileSync(join(folder, name), 'utf8');

/** The changed file, and what it must contain in the end besides its former and its new content. */
const comings: Readonly<Record<string, readonly [then: PassageLock, more: PassageLock]>> = {
  'another passage': [{ ...lost, 'p-bbbbbbbb': burned }, { 'p-bbbbbbbb': burned }],
  'what another one became': [
    { ...lost, 'p-bbbbbbbb': { ...burned, became: 'withdrawn' } },
    { 'p-bbbbbbbb': { ...burned, became: 'withdrawn' } },
  ],
  'another event of a passage that is recorded now': [
    { ...lost, [live]: { ...mill, events: ['zoo'] } },
    { [live]: { ...mill, events: ['mill-opens', 'zoo'] } },
  ],
  'what a passage became that is recorded now': [
    { ...lost, [live]: { ...mill, became: 'p-aaaaaaaa' } },
    { [live]: { ...mill, became: 'p-aaaaaaaa' } },
  ],
  'nothing of what was there': [{}, {}],
};

describe('while a site is built', () => {
  test.for(Object.entries(comings))('there comes %s', async ([, [then, more]]) => {
    const folder = variantFolder({ [name]: lockText(lost) });
    const plan = planRecording(folder, runChecks(folder, addressesOf));
    writeFileSync(join(folder, name), lockText(then));
    const terminal = spokenTo();
    if (plan) await record(plan, terminal);
    expect(read(folder)).toBe(lockText({ ...lost, [live]: mill, ...more }));
    expect(terminal.errors).toBe('');
  });

  test('the file goes: all of it is written again', async () => {
    const folder = variantFolder({ [name]: lockText(lost) });
    const plan = planRecording(folder, runChecks(folder, addressesOf));
    rmSync(join(folder, name));
    if (plan) await record(plan, spokenTo());
    expect(read(folder)).toBe(lockText({ ...lost, [live]: mill }));
  });

  test.for([
    ['{\n', 'json-syntax'],
    ['{}\n<<<<<<< HEAD\n', 'json-syntax'],
    ['{ "p-1": 1 }', 'field-invalid'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'text-encoding'],
  ] as const)('there comes what is no record, and is left alone: %o', async ([then, code]) => {
    const folder = variantFolder({ [name]: lockText(lost) });
    const plan = planRecording(folder, runChecks(folder, addressesOf));
    writeFileSync(join(folder, name), then);
    const terminal = spokenTo();
    if (plan) await record(plan, terminal);
    expect(readFileSync(join(folder, name))).toEqual(Buffer.from(then));
    expect(terminal.errors).toContain(`${name} is not as it was read, and is left alone:`);
    expect(terminal.errors).toContain(code);
    expect(terminal.errors).toContain('the next build will try again');
    expect(readdirSync(folder).filter((each) => each.startsWith('.'))).toEqual([]);
  });

  test('one passage comes to lead elsewhere: that stays, and is told', async () => {
    const was = { [live]: { ...mill, became: 'p-aaaaaaaa' }, ...lost };
    const folder = variantFolder({ [name]: lockText(was) });
    const plan = planRecording(folder, runChecks(folder, addressesOf));
    const now = { ...was, [live]: { ...mill, became: 'withdrawn' } };
    writeFileSync(join(folder, name), lockText(now));
    const terminal = spokenTo();
    if (plan) await record(plan, terminal);
    expect(read(folder)).toBe(lockText(now));
    expect(terminal.errors).toContain(`has come to say something else of ${live}. That stays; run the command again.`);
  });
});

describe('while a question is asked', () => {
  /** Runs `accept` in a folder whose record is changed while the question is shown. */
  async function acceptWhile(then: PassageLock | string) {
    const folder = variantFolder({ [name]: lockText(lost) });
    const terminal = spokenTo([]);
    const ask = () => {
      writeFileSync(join(folder, name), typeof then === 'string' ? then : lockText(then));
      return Promise.resolve('y');
    };
    const { print, printError } = terminal;
    const code = await runCommand(['cite', '--accept', '--content', folder], commands, { print, printError, ask });
    return { code, text: read(folder), errors: terminal.errors, said: terminal.said };
  }

  test('what others write into the record meanwhile stays', async () => {
    const { code, text } = await acceptWhile({ ...lost, 'p-bbbbbbbb': burned });
    expect(code).toBe(0);
    expect(text).toBe(lockText({ 'p-aaaaaaaa': { ...older, became: live }, 'p-bbbbbbbb': burned, [live]: mill }));
  });

  test('an id that has become something else meanwhile stays so, and the exit code is 1', async () => {
    const then = { 'p-aaaaaaaa': led, 'p-cccccccc': mill };
    const { code, text, errors, said } = await acceptWhile(then);
    expect([code, text]).toEqual([1, lockText({ ...then, [live]: mill })]);
    expect(errors).toContain('something else of p-aaaaaaaa');
    expect(said).toContain('0 recorded, 1 left.');
  });

  test('a lock that is not valid is left alone, and the exit code is 1', async () => {
    const { code, text, errors } = await acceptWhile('{');
    expect([code, text]).toEqual([1, '{']);
    expect(errors).toContain('json-syntax');
  });
});
