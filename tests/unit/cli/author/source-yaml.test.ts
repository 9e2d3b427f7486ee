import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceYaml } from '../../../../src/cli/author/source-yaml.ts';

const nothing = { title: undefined, language: undefined };
const yamlOf = (text: string, facts = {}, known = {}) =>
  sourceYaml('mill', { ending: '.txt', bytes: new TextEncoder().encode(text), facts }, { ...nothing, ...known });

test('metadata of a file is offered with its origin, and fields that no file contains are asked for', () => {
  const yaml = yamlOf('The mill opened.', {
    title: { value: 'The mill: a book', from: 'title' },
    creator: { value: '#1', from: 'meta author' },
    published: { value: '1907-05', from: 'JSON-LD' },
    language: { value: 'en', from: 'html lang' },
  });
  expect(yaml).toContain('title: "The mill: a book" # read from title: compare it with the document\n');
  expect(yaml).toContain('published: 1907-05 # read from JSON-LD: compare it with the document\n');
  expect(yaml).toContain('language: en # read from html lang');
  const fields = parse(yaml) as Record<string, unknown>;
  expect(fields).toMatchObject({ title: 'The mill: a book', creator: '#1', published: '1907-05', url: 'not stated' });
  expect(Object.keys(fields).filter((name) => fields[name] === null)).toEqual(['titleKind', 'stance', 'note']);
});

test('what its author says counts more', () => {
  const facts = { title: { value: 'A', from: 'title' }, language: { value: 'en', from: 'html lang' } };
  expect(parse(yamlOf('x', facts, { title: 'B', language: 'fr' }))).toMatchObject({ title: 'B', language: 'fr' });
});

describe('a language is taken from the file, or asked for, never guessed', () => {
  const en = 'The mill at Upper Weir opened on 4 May 1907.';
  const ar = 'افتتحت الطاحونة في القرية الكبيرة سنة ١٩٠٧ بحضور المحافظ.';
  const zh = '磨坊于一九〇七年五月四日开业，村里的人都来了，非常热闹，一直到晚上。';
  test.for<[string, string, string | undefined, string | null, string]>([
    ['not said', en, undefined, null, 'language: # a tag such as en, pt-BR, ar or zh-Hant\n'],
    ['not said, in Arabic letters', ar, undefined, null, 'language: # a tag'],
    ['said', en, 'en', 'en', ''],
    ['said, of another script', ar, 'ar', 'ar', ''],
    ['said, of Chinese letters', zh, 'zh-CN', 'zh-CN', ''],
    ['said, with words of another language among it', `${ar} London, Westminster`, 'ar', 'ar', ''],
    [
      'said by a program, of other letters',
      ar,
      'en',
      null,
      'language: # html lang says en, and most letters are Arabic; a tag',
    ],
    ['said by a program, of Chinese letters', zh, 'en', null, 'most letters are Han; a tag'],
    ['said, and too few letters to doubt it', '١٩٠٧ مايو', 'en', 'en', ''],
  ])('%s', ([, text, said, language, line]) => {
    const yaml = yamlOf(text, said && { language: { value: said, from: 'html lang' } });
    expect((parse(yaml) as { language: unknown }).language).toBe(language);
    expect(yaml).toContain(line);
  });
});
