import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCommand } from '../../src/cli/framework/run-command.ts';
import { folderOf, readSettings, SettingError } from '../../src/settings.ts';
import { bindLinks } from '../../src/site/links.ts';
import { spokenTo } from '../support/spoken.ts';
import { rightSettings, wrongSettings } from './settings.cases.ts';

describe('settings are read from', () => {
  test.for(Object.entries(rightSettings))('%s', ([, [environment, origin, base]]) => {
    const { site, ...settings } = readSettings(environment);
    expect([site.origin, site.href]).toEqual([origin, `${origin}/`]);
    expect(settings).toEqual({
      isSiteGiven: Boolean(environment['PASSAGE_SITE']),
      content: 'content',
      outDir: 'dist',
      base,
      isGithubWorkflow: false,
    });
  });

  test('folders are kept as they are named', () => {
    expect(readSettings({ PASSAGE_CONTENT: '../an archive', PASSAGE_OUT: '/srv/ä', PASSAGE_WORK: 'a work' })).toMatchObject({
      content: '../an archive',
      outDir: '/srv/ä',
      work: 'a work',
    });
  });
});

describe('settings are refused, with the name of the setting, for', () => {
  test.for(Object.entries(wrongSettings))('%s', ([, [environment, why]]) => {
    expect(() => readSettings(environment)).toThrow(SettingError);
    expect(() => readSettings(environment)).toThrow(why);
    expect(() => readSettings(environment)).toThrow(new RegExp(`^${Object.keys(environment)[0]} [^\\p{Cc}]*\\.$`, 'u'));
  });
});

test.for<[string, Record<string, string>, string, string]>([
  [
    'with an address',
    { PASSAGE_SITE: 'https://archive.example/a' },
    'https://archive.example/a/events/b/',
    'https://archive.example',
  ],
  ['without one, a path', {}, '/events/b/', ''],
  ['without one, a path under the path', { PASSAGE_BASE: '/a', PASSAGE_SITE: '' }, '/a/events/b/', ''],
])('what a reader gets to print is whole %s', ([, environment, address, origin]) => {
  const links = bindLinks(readSettings(environment));
  expect([links.permalink('/events/b/'), links.origin]).toEqual([address, origin]);
});

test('whatever the settings are, links lead to the site itself, and nowhere else when they are refused', () => {
  const signs = fc.constantFrom(...'ab/\\.%?#@:;{}$" \n\u0085é');
  const words = fc.string({ unit: signs, maxLength: 8 });
  fc.assert(
    fc.property(words, words, (path, base) => {
      const environment = { PASSAGE_SITE: `https://archive.example${path}`, PASSAGE_BASE: base };
      try {
        const settings = readSettings(environment);
        const { link, permalink } = bindLinks(settings);
        const address = link('/events/a/');
        expect(address).toMatch(/^(?:\/[A-Za-z0-9._~-]+)*\/events\/a\/$/u);
        expect(permalink('/events/a/')).toBe(settings.site.origin + address);
      } catch (error) {
        if (!(error instanceof SettingError)) throw error;
      }
    }),
  );
});

test('a password is not told to whoever reads the log', () => {
  const environment = { PASSAGE_SITE: 'https://me:secret@archive.example' };
  expect(() => readSettings(environment)).toThrow('PASSAGE_SITE is "https://…@archive.example": it holds a name or a password');
});

test('an option with nothing is refused: it would mean the working folder', () => {
  expect(() => folderOf('--outDir', '')).toThrow('--outDir is empty. Name a folder, or leave it out.');
});

describe('on the command line', () => {
  test.for([
    ['build', ['--content', '']],
    ['build', ['--outDir', '']],
    ['verify', ['--outDir', '']],
    ['check', ['--content', '']],
  ] as const)('%s %o ends in 2 with a sentence', async ([name, words]) => {
    const terminal = spokenTo();
    expect(await runCommand([name, ...words], commands, terminal)).toBe(2);
    expect(terminal.errors).toMatch(/^--\w+ is empty\. Name a folder, or leave it out\.\n$/u);
  });
});
